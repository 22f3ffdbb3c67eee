package org.attest.report.internal.pdf.flow;

import java.util.List;
import java.util.Optional;
import org.attest.report.internal.pdf.file.Canvas;
import org.attest.report.internal.pdf.file.PageFrame;
import org.attest.report.internal.pdf.file.PdfFile;
import org.attest.report.internal.pdf.tag.Artifact;
import org.attest.report.internal.pdf.text.Face;
import org.attest.report.internal.pdf.text.Line;
import org.attest.report.internal.pdf.text.Style;
import org.attest.report.internal.pdf.text.Styles;
import org.attest.report.internal.pdf.text.Typesetter;

/** A word across each page, large and so light that all text above it can be read. */
public record Watermark(Optional<String> words, PdfFile file, Typesetter typesetter) {
    private static final float LARGEST = 130;

    /** The part of the diagonal that it takes at most. */
    private static final float SHARE = 0.72f;

    /** Before all else that the page shows. */
    public void draw(PageFrame sheet) {
        words.ifPresent(text -> draw(text, sheet));
    }

    private void draw(String text, PageFrame sheet) {
        float diagonal = (float) Math.hypot(sheet.width(), sheet.height());
        Styles styles = typesetter.styles();
        Style large =
                styles.body().in(Face.BOLD).sized(LARGEST).in(styles.theme().watermark());
        float size = Math.min(LARGEST, SHARE * diagonal * LARGEST / large.width(text));
        Style style = large.sized(size);
        List<Line> lines = typesetter.lines(text, style, Float.MAX_VALUE);
        double angle = Math.atan2(sheet.height(), sheet.width());
        Canvas canvas = file.canvas();
        Runnable drawing = () -> lines.forEach(line -> canvas.line(line, -line.width() / 2, -0.36f * size));
        canvas.turned(sheet.width() / 2, sheet.height() / 2, angle, () -> canvas.as(Artifact.WATERMARK, drawing));
    }
}
