package org.attest.report.internal.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.report.document.Cell;
import org.attest.report.document.CellRow;
import org.attest.report.document.Table;
import org.attest.report.internal.pdf.file.PdfFile;
import org.attest.report.internal.pdf.flow.Flow;
import org.attest.report.internal.pdf.flow.ListDrawer;
import org.attest.report.internal.pdf.tag.Element;
import org.attest.report.internal.pdf.tag.Role;
import org.attest.report.internal.pdf.text.Destination;
import org.attest.report.internal.pdf.text.Face;
import org.attest.report.internal.pdf.text.Line;
import org.attest.report.internal.pdf.text.LineBreaker;
import org.attest.report.internal.pdf.text.Span;
import org.attest.report.internal.pdf.text.Style;
import org.attest.report.internal.pdf.text.Styles;
import org.attest.report.internal.pdf.text.Typesetter;
import org.attest.report.problem.Where;
import org.attest.report.wording.Phrase;
import org.attest.report.wording.Word;

/**
 * Notes and sources as lists: each by its mark or letter, with all that is said of it. Lines take half the room of a table's rows, and
 * an address stands behind its host.
 */
record ReferenceList(Where where, PdfFile file, Flow flow, Typesetter typesetter) {
    private static final float BESIDE_LABEL = 10;
    private static final float WIDEST_LABEL = 0.25f;
    private static final float BETWEEN = 2;

    /** @param table its first column names the rows */
    void draw(Table table) {
        typesetter.substitutes().at(() -> where.then("table", table.key()), () -> drawList(table));
    }

    private void drawList(Table table) {
        flow.upright();
        Style bold = style(table).in(Face.BOLD);
        float[] widest = {0};
        CellRow.forEach(
                table,
                cells -> widest[0] =
                        Math.max(widest[0], LineBreaker.widthOf(List.of(Span.of(words(cells.getFirst()), bold)))));
        float indent = Math.min(widest[0], WIDEST_LABEL * flow.sheet().textWidth()) + BESIDE_LABEL;
        Element list = file.tags().open(Role.LIST);
        long[] row = {0};
        CellRow.forEach(table, cells -> draw(table, row[0]++, cells, indent));
        file.tags().close(list);
        flow.space(10);
    }

    /** Notes are small, as all that stands below tables is. */
    private Style style(Table table) {
        Styles styles = typesetter.styles();
        return table.role() == Table.Role.NOTES
                ? styles.note().in(styles.theme().ink())
                : styles.cell();
    }

    private void draw(Table table, long row, List<Cell> cells, float indent) {
        Style style = style(table);
        List<Line> label =
                LineBreaker.lines(List.of(label(table, row, cells.getFirst(), style)), indent - BESIDE_LABEL);
        float width = flow.sheet().textWidth() - indent;
        List<Line> lines = LineBreaker.lines(
                table.role() == Table.Role.NOTES ? ofNote(cells, style) : ofSource(table, cells, style), width);
        new ListDrawer(file, flow)
                .item(label, lines, indent, style, top -> file.places().row(table.key(), file.pageNumber(), top));
        flow.space(BETWEEN);
    }

    /** A note leads back to where it is first cited. */
    private Span label(Table table, long row, Cell cell, Style style) {
        Optional<Destination> back = Optional.<Destination>of(new Destination.Marker(row))
                .filter(marker -> table.role() == Table.Role.NOTES
                        && file.places().of(marker).isPresent());
        return Span.of(words(cell), look(back, style).in(Face.BOLD), back, false);
    }

    /** What it says, and the letter of its source. */
    private List<Span> ofNote(List<Cell> cells, Style style) {
        List<Span> spans = new ArrayList<>(List.of(Span.of(words(cells.get(1)), style)));
        if (cells.getLast() instanceof Cell.Jump(String letter, String sources, int source)) {
            Optional<Destination> there = Optional.of(new Destination.Row(sources, source));
            spans.add(Span.of(" ", style));
            spans.add(Span.of(letter, look(there, style), there, false));
        }
        return spans;
    }

    /** Title, then the rest, each ending as a sentence does; what is not a text by itself with the head of its column. */
    private List<Span> ofSource(Table table, List<Cell> cells, Style style) {
        List<Span> spans = new ArrayList<>();
        for (int i = 1; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            Optional<Destination> target = cell instanceof Cell.Link(String text, var address)
                    ? Optional.of(new Destination.Web(address))
                    : Optional.empty();
            boolean bare = words(cell).equals(typesetter.notation().say(Word.NO_DATE));
            String head = bare ? table.columns().get(i).label() + ": " : "";
            Style look = i == 1 ? look(target, style).in(Face.BOLD) : look(target, style);
            spans.add(Span.of(head + words(cell), look, target, false));
            spans.add(Span.of(Phrase.stop(typesetter.notation(), words(cell)) + " ", style));
        }
        return spans;
    }

    private Style look(Optional<Destination> target, Style style) {
        return target.isPresent() ? style.in(typesetter.styles().theme().accent()) : style;
    }

    private static String words(Cell cell) {
        return switch (cell) {
            case Cell.Text(var text, var instead) -> text.plain();
            case Cell.Link(String text, var address) -> text;
            default -> cell.toString();
        };
    }
}
