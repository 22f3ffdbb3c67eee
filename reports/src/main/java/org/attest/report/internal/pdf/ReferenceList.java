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
import org.attest.report.internal.pdf.table.Printed;
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
 * Notes and sources as lists: each with its mark or letter and all that is said of it. Lines take half the room of a table's rows, and
 * an address stands behind its host.
 */
record ReferenceList(Where where, PdfFile file, Flow flow, Typesetter typesetter) {
    private static final float BESIDE_LABEL = 10;
    private static final float WIDEST_LABEL = 0.25f;
    private static final float BETWEEN = 0.5f;

    /** Before a further note of one place. */
    private static final String AGAIN = "\u00B7";

    /** The column of checks that says what came of them. */
    private static final int RESULT = 4;

    /** Whether it is drawn so: notes, sources, and checks without figures. */
    static boolean holds(Table table) {
        return table.hasRows()
                && (table.role() != Table.Role.CHECKS
                        || table.columns().stream()
                                .noneMatch(column -> column.format().isNumeric()
                                        && table.print().has(table.columns().indexOf(column))));
    }

    /** @param table its first column names the rows */
    void draw(Table table) {
        typesetter.substitutes().at(() -> where.then("table", table.key()), () -> drawList(table));
    }

    private void drawList(Table table) {
        flow.upright();
        List<List<Cell>> rows = new ArrayList<>();
        CellRow.forEach(table, cells -> rows.add(List.copyOf(cells)));
        Element list = file.tags().open(Role.LIST);
        switch (table.role()) {
            case NOTES -> drawNotes(table, rows);
            case CHECKS ->
                rows.subList(0, (int) new Printed(table, typesetter.notation()).rows())
                        .forEach(cells -> draw(table, List.of(), ofCheck(cells), 0, 1));
            default -> drawSources(table, rows);
        }
        file.tags().close(list);
        flow.space(10);
    }

    /** Small, as all that stands below tables is. */
    private Style style() {
        Styles styles = typesetter.styles();
        return styles.note().in(styles.theme().ink());
    }

    private void drawSources(Table table, List<List<Cell>> rows) {
        Style bold = style().in(Face.BOLD);
        List<Span> letters = rows.stream()
                .map(cells -> Span.of(words(cells.getFirst()), bold))
                .toList();
        float widest = letters.stream()
                .map(letter -> LineBreaker.widthOf(List.of(letter)))
                .max(Float::compare)
                .orElse(0f);
        float indent = Math.min(widest, WIDEST_LABEL * flow.sheet().textWidth()) + BESIDE_LABEL;
        for (int i = 0; i < rows.size(); i++) {
            List<Line> label = LineBreaker.lines(List.of(letters.get(i)), indent - BESIDE_LABEL);
            draw(table, label, ofSource(table, rows.get(i)), indent, 1);
        }
    }

    /** Those of one place follow their mark; places of one source share a line as long as they fit, and the last ends with its letter. */
    private void drawNotes(Table table, List<List<Cell>> rows) {
        List<Span> item = new ArrayList<>();
        int drawn = 0;
        int row = 0;
        while (row < rows.size()) {
            int first = row;
            List<Span> place = new ArrayList<>();
            do {
                place.addAll(ofNote(
                        row, rows.get(row), row == first ? words(rows.get(row).getFirst()) : AGAIN));
                row++;
            } while (row < rows.size() && isOfPlace(rows.get(first), rows.get(row)));
            boolean isLast = row == rows.size() || !isOfSource(rows.get(first), rows.get(row));
            if (isLast) {
                place.addAll(ofLetter(rows.get(first)));
            }
            float width = LineBreaker.widthOf(item) + LineBreaker.widthOf(place);
            if (first > drawn && width > flow.sheet().textWidth()) {
                draw(table, List.of(), item, 0, first - drawn);
                item = new ArrayList<>();
                drawn = first;
            }
            item.addAll(place);
            if (isLast) {
                draw(table, List.of(), item, 0, row - drawn);
                item = new ArrayList<>();
                drawn = row;
            }
        }
    }

    /** What is checked, and what came of it. */
    private List<Span> ofCheck(List<Cell> cells) {
        return List.of(
                Span.of(words(cells.getFirst()) + " ", style().in(Face.BOLD)),
                Span.of(words(cells.get(RESULT)), style()));
    }

    /** @param rows that the item is of */
    private void draw(Table table, List<Line> label, List<Span> spans, float indent, int rows) {
        List<Line> lines = LineBreaker.lines(spans, flow.sheet().textWidth() - indent);
        new ListDrawer(file, flow).item(label, lines, indent, style(), top -> {
            for (int i = 0; i < rows; i++) {
                file.places().row(table.key(), file.pageNumber(), top);
            }
        });
        flow.space(BETWEEN);
    }

    /** Its mark, which leads back to where it is first cited, and what it says. */
    private List<Span> ofNote(long row, List<Cell> cells, String mark) {
        Optional<Destination> back = Optional.<Destination>of(new Destination.Marker(row))
                .filter(marker -> file.places().of(marker).isPresent());
        return List.of(
                Span.of(mark, look(back).in(Face.BOLD), back, false),
                Span.of(" " + words(cells.get(1)) + " ", style()));
    }

    private static boolean isOfPlace(List<Cell> note, List<Cell> other) {
        return isOfSource(note, other) && words(note.getFirst()).equals(words(other.getFirst()));
    }

    private static boolean isOfSource(List<Cell> note, List<Cell> other) {
        return note.getLast() instanceof Cell.Jump && note.getLast().equals(other.getLast());
    }

    /** Leads to the source. */
    private List<Span> ofLetter(List<Cell> cells) {
        if (cells.getLast() instanceof Cell.Jump(String letter, String sources, int source)) {
            Optional<Destination> there = Optional.of(new Destination.Row(sources, source));
            return List.of(Span.of(letter, look(there), there, false));
        }
        return List.of();
    }

    /** Title, then the rest, each ending as a sentence does; what is not a text by itself with the head of its column. */
    private List<Span> ofSource(Table table, List<Cell> cells) {
        Style style = style();
        List<Span> spans = new ArrayList<>();
        for (int i = 1; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            Optional<Destination> target = cell instanceof Cell.Link(String text, var address)
                    ? Optional.of(new Destination.Web(address))
                    : Optional.empty();
            boolean bare = words(cell).equals(typesetter.notation().say(Word.NO_DATE));
            String head = bare ? table.columns().get(i).label() + ": " : "";
            Style look = i == 1 ? look(target).in(Face.BOLD) : look(target);
            spans.add(Span.of(head + words(cell), look, target, false));
            spans.add(Span.of(Phrase.stop(typesetter.notation(), words(cell)) + " ", style));
        }
        return spans;
    }

    private Style look(Optional<Destination> target) {
        return target.isPresent() ? style().in(typesetter.styles().theme().accent()) : style();
    }

    private static String words(Cell cell) {
        return switch (cell) {
            case Cell.Text(var text, var instead) -> text.plain();
            case Cell.Link(String text, var address) -> text;
            default -> cell.toString();
        };
    }
}
