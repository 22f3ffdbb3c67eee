package org.attest.report.internal.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.report.document.Cell;
import org.attest.report.document.CellRow;
import org.attest.report.document.Table;
import org.attest.report.internal.pdf.file.PdfFile;
import org.attest.report.internal.pdf.flow.Flow;
import org.attest.report.internal.pdf.tag.Element;
import org.attest.report.internal.pdf.tag.Role;
import org.attest.report.internal.pdf.text.Align;
import org.attest.report.internal.pdf.text.Destination;
import org.attest.report.internal.pdf.text.Face;
import org.attest.report.internal.pdf.text.Line;
import org.attest.report.internal.pdf.text.LineBreaker;
import org.attest.report.internal.pdf.text.Span;
import org.attest.report.internal.pdf.text.Style;
import org.attest.report.internal.pdf.text.Typesetter;

/**
 * The sources as a list: each by its letter, with all that is said of it. A line reads better than a table of six columns, and an
 * address stands behind its host.
 */
record SourceList(PdfFile file, Flow flow, Typesetter typesetter) {
    private static final float INDENT = 22;
    private static final float BETWEEN = 3;

    /** @param table the first column has the letters, the second the titles */
    void draw(Table table) {
        flow.upright();
        Element list = file.tags().open(Role.LIST);
        CellRow.forEach(table, cells -> draw(table, cells));
        file.tags().close(list);
        flow.space(10);
    }

    private void draw(Table table, List<Cell> cells) {
        Style style = typesetter.styles().cell();
        List<Line> label = typesetter.lines(words(cells.getFirst()), style.in(Face.BOLD), INDENT);
        List<Line> lines = LineBreaker.lines(spans(cells, style), flow.sheet().textWidth() - INDENT);
        Element item = file.tags().open(Role.LIST_ITEM);
        Element name = file.tags().add(Role.LABEL);
        Element body = file.tags().add(Role.LIST_BODY);
        int drawn = 0;
        while (drawn < lines.size()) {
            int left = lines.size() - drawn;
            flow.reserve(Flow.least(left) * style.leading());
            int count = flow.fitting(left, style.leading(), 0);
            float top = flow.take(count * style.leading());
            List<Line> part = lines.subList(drawn, drawn + count);
            float x = flow.sheet().left();
            if (drawn == 0) {
                file.places().row(table.key(), file.pageNumber(), top);
                file.canvas().as(name, () -> file.canvas().lines(label, style, Align.LEFT, x, INDENT, top));
            }
            file.canvas()
                    .as(
                            body,
                            () -> file.canvas()
                                    .lines(part, style, Align.LEFT, x + INDENT, flow.sheet().textWidth() - INDENT, top));
            drawn += count;
        }
        file.tags().close(name);
        file.tags().close(body);
        file.tags().close(item);
        flow.space(BETWEEN);
    }

    /** Title, then the rest, each ending as a sentence does. */
    private List<Span> spans(List<Cell> cells, Style style) {
        List<Span> spans = new ArrayList<>();
        for (Cell cell : cells.subList(1, cells.size())) {
            String words = words(cell);
            Optional<Destination> target = cell instanceof Cell.Link(String text, var address)
                    ? Optional.of(new Destination.Web(address))
                    : Optional.empty();
            Style look = target.isPresent() ? style.in(typesetter.styles().theme().accent()) : style;
            spans.add(Span.of(words, spans.isEmpty() ? look.in(Face.BOLD) : look, target, false));
            spans.add(Span.of(words.endsWith(".") ? " " : ". ", style));
        }
        return spans;
    }

    private static String words(Cell cell) {
        return switch (cell) {
            case Cell.Text(var text, var instead) -> text.plain();
            case Cell.Link(String text, var address) -> text;
            default -> cell.toString();
        };
    }
}
