package org.attest.report.internal.pdf.table;

import java.util.List;
import java.util.Optional;
import org.attest.report.document.Sign;
import org.attest.report.internal.pdf.file.Box;
import org.attest.report.internal.pdf.file.Canvas;
import org.attest.report.internal.pdf.file.Marks;
import org.attest.report.internal.pdf.file.Stroke;
import org.attest.report.internal.pdf.text.Span;
import org.attest.report.internal.pdf.text.Style;
import org.attest.report.internal.pdf.text.Typesetter;
import org.attest.report.style.Colour;
import org.attest.report.style.Tone;

/** Draws signs in the place of the words of a cell, told apart by their shapes and not by colour alone. */
record SignPainter(TableLayout layout) {
    /** In ems. */
    static final float WIDTH = 1.9f;

    private static final float HEIGHT = 0.9f;
    private static final float RADIUS = 0.42f;
    private static final float LINE = 0.8f;

    /** In the first line of a cell. */
    void draw(Canvas canvas, Sign sign, PlacedRow.Cell cell, Box box, float top) {
        Typesetter typesetter = layout.typesetter();
        Style style = layout.style();
        float em = style.size();
        Box place = new Box(
                cell.align().at(box.x(), box.width()) - cell.align().before() * WIDTH * em,
                top - (style.leading() + HEIGHT * em) / 2,
                WIDTH * em,
                HEIGHT * em);
        Colour colour = cell.tone()
                .map(tone -> typesetter.styles().theme().of(tone).text())
                .orElseGet(() -> typesetter.styles().theme().of(Tone.NEUTRAL).text());
        List<Span> spans = typesetter.spans(cell.printed(), style);
        Optional<Span.Link> link =
                spans.isEmpty() ? Optional.empty() : spans.getFirst().link();
        Marks marks = new Marks(typesetter.styles().theme());
        canvas.figure(
                cell.printed().text().plain(),
                link,
                place,
                () -> marks.sign(canvas, sign, place, RADIUS * em, new Stroke(LINE, colour, 0, 0)));
    }
}
