package org.attest.report.internal.pdf.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.attest.report.document.Cell;
import org.attest.report.document.Column;
import org.attest.report.document.Grouping;
import org.attest.report.document.Scale;
import org.attest.report.document.Table;
import org.attest.report.document.TotalRow;
import org.attest.report.internal.pdf.file.PageFrame;
import org.attest.report.internal.pdf.text.Align;
import org.attest.report.internal.pdf.text.Face;
import org.attest.report.internal.pdf.text.Line;
import org.attest.report.internal.pdf.text.PrintedCell;
import org.attest.report.internal.pdf.text.Style;
import org.attest.report.internal.pdf.text.Typesetter;
import org.attest.report.problem.Where;
import org.attest.report.wording.Word;

/**
 * Where the columns of a table stand and how large its type is; breaks rows into lines accordingly.
 *
 * @param band a table too wide for a page is printed in several, counted from 0, each beginning with the stub
 * @param padding left and right of every text
 */
public record TableLayout(
        Where where,
        Printed printed,
        int band,
        PageFrame sheet,
        Style style,
        float padding,
        List<Slot> slots,
        Typesetter typesetter) {
    /** Room for the bars beside the values of a column. */
    public record Room(Scale scale, float x, float width) {}

    /** A drawn column: x and width of its text, from the left edge of the table. */
    public record Slot(int index, Column column, float x, float width, Align align, Optional<Room> bars) {
        /** All from this one to another one. */
        Slot to(Slot last) {
            return new Slot(index, column, x, last.x + last.width - x, align, Optional.empty());
        }
    }

    static final float ROW_PADDING = 3.5f;

    /** How far groups within groups are set in, by the padding of a cell. */
    private static final float INSET = 2;

    public Table table() {
        return printed.table();
    }

    public Style bold() {
        return style.in(Face.BOLD);
    }

    /** Whether this column names the rows. */
    public boolean isStub(int column) {
        return table().rowKey().isPresent() && table().rowKey().get() == column;
    }

    /** Whether this column stands in every band. */
    public boolean isRepeated(int column) {
        return column == slots.getFirst().index() || column == CellBoxes.LABEL;
    }

    public PlacedRow body(RowCells cells, long index) {
        List<PlacedRow.Cell> placed = new ArrayList<>(slots.size());
        for (Slot slot : slots) {
            int begun = typesetter.substitutes().begin();
            placed.add(place(slot, cells.at(slot.index()), style));
            typesetter.substitutes().end(begun, () -> cells.where(slot.index()));
        }
        String key =
                table().rowKey().map(column -> cells.at(column).text().plain()).orElse("");
        return new PlacedRow(row(CellBoxes.Kind.BODY, index, key), style, ROW_PADDING, placed);
    }

    public PlacedRow group(int level, int index) {
        Grouping.Group group = groupAt(level, index);
        return group(level, index, PrintedCell.of(group.value()).cited(List.of(), group.source()));
    }

    private Grouping.Group groupAt(int level, int index) {
        return table().groupings().get(level).groups().get(index);
    }

    /** The name of a group and its source, for the eye, on each page that it goes on on. */
    public PlacedRow groupContinued(int level, int index) {
        Grouping.Group group = groupAt(level, index);
        String source = group.source().plain();
        String name = continued(group.value());
        return group(level, index, PrintedCell.of(source.isEmpty() ? name : name + " " + source));
    }

    private PlacedRow group(int level, int index, PrintedCell name) {
        int column = table().groupings().get(level).column();
        return across(ofGroup(CellBoxes.Kind.GROUP, level, index), column, name, bold());
    }

    private String continued(String name) {
        return typesetter.notation().say(Word.CONTINUED_HERE, name);
    }

    /** The name of a row on each page that it goes on on, in so many lines at most. */
    List<Line> continued(PlacedRow.Cell name, CellBoxes.Row row, int most) {
        List<Line> lines = typesetter.lines(continued(row.key()), style.in(Face.ITALIC), name.width());
        return lines.subList(0, Math.min(most, lines.size()));
    }

    /** What stands in the place of rows where there are none. */
    public PlacedRow noRows() {
        Style quiet = style.in(Face.ITALIC).in(typesetter.styles().theme().muted());
        return across(row(CellBoxes.Kind.NO_ROWS, 0, ""), 0, PrintedCell.of(table().empty()), quiet);
    }

    public PlacedRow subtotal(TotalRow total, int level, int group) {
        return totals(ofGroup(CellBoxes.Kind.SUBTOTAL, level, group), total);
    }

    public PlacedRow total(TotalRow total) {
        return totals(row(CellBoxes.Kind.TOTAL, 0, total.label()), total);
    }

    /** The label runs over the columns before the first total; where there are none, it stands above the totals. */
    private PlacedRow totals(CellBoxes.Row row, TotalRow total) {
        int free = freeBefore(total, slots.stream().map(Slot::index).toList());
        Slot named = slots.getFirst().to(slots.get((free == 0 ? slots.size() : free) - 1));
        float inset = padding * INSET * row.level();
        float width = named.width() - inset;
        List<Line> label = typesetter.lines(total.label(), bold(), width);
        List<Line> above = free == 0 ? Collections.nCopies(label.size(), Line.EMPTY) : List.of();
        List<PlacedRow.Cell> placed = new ArrayList<>();
        placed.add(new PlacedRow.Cell(
                CellBoxes.LABEL, named.x() + inset, width, Align.LEFT, label, PrintedCell.of(total.label())));
        for (Slot slot : slots) {
            total.at(slot.index()).ifPresent(cell -> placed.add(below(above, place(slot, text(slot, cell), bold()))));
        }
        return new PlacedRow(row, bold(), ROW_PADDING, placed);
    }

    /** How many columns stand before the first total, for its label. */
    public static int freeBefore(TotalRow total, List<Integer> columns) {
        int free = 0;
        while (free < columns.size() && total.at(columns.get(free)).isEmpty()) {
            free++;
        }
        return free;
    }

    private PrintedCell text(Slot slot, Cell cell) {
        return RowCells.single(where, slot.column(), cell, typesetter.notation());
    }

    private PlacedRow.Cell place(Slot slot, PrintedCell text, Style in) {
        boolean isSign = printed.sign(slot.index(), text).isPresent();
        List<Line> lines = isSign ? List.of(Line.EMPTY) : typesetter.lines(text, in, slot.width());
        return new PlacedRow.Cell(slot.index(), slot.x(), slot.width(), slot.align(), lines, text);
    }

    private static PlacedRow.Cell below(List<Line> above, PlacedRow.Cell cell) {
        List<Line> lines = Stream.concat(above.stream(), cell.lines().stream()).toList();
        return new PlacedRow.Cell(cell.column(), cell.x(), cell.width(), cell.align(), lines, cell.printed());
    }

    private PlacedRow across(CellBoxes.Row row, int column, PrintedCell text, Style in) {
        float inset = padding * (1 + INSET * row.level());
        float width = sheet.textWidth() - padding - inset;
        List<Line> lines = typesetter.lines(text, in, width);
        return new PlacedRow(
                row, in, ROW_PADDING, List.of(new PlacedRow.Cell(column, inset, width, Align.LEFT, lines, text)));
    }

    private CellBoxes.Row row(CellBoxes.Kind kind, long index, String key) {
        return new CellBoxes.Row(table().key(), kind, 0, index, key);
    }

    private CellBoxes.Row ofGroup(CellBoxes.Kind kind, int level, int index) {
        return new CellBoxes.Row(
                table().key(), kind, level, index, groupAt(level, index).value());
    }
}
