package org.attest.report.internal.resolve.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.attest.report.document.Cell;
import org.attest.report.document.Column;
import org.attest.report.document.Fit;
import org.attest.report.document.Print;
import org.attest.report.document.PrintedRows;
import org.attest.report.document.RichText;
import org.attest.report.document.Rows;
import org.attest.report.document.Table;
import org.attest.report.document.Table.Role;
import org.attest.report.internal.resolve.table.Legend;
import org.attest.report.internal.resolve.table.TotalCells;
import org.attest.report.style.Format;
import org.attest.report.style.Tone;
import org.attest.report.wording.Notation;
import org.attest.report.wording.Word;

/** A small table that the report makes of itself: summary, notes, sources, checks. Collects rows, then gives the table. */
final class GeneratedTable {
    private record Head(String key, Word label, Format format) {}

    private final Role role;
    private final String key;
    private final Word title;
    private final Notation notation;
    private final List<Head> heads = new ArrayList<>();
    private final List<List<Cell>> rows = new ArrayList<>();
    private final Map<Integer, Tone> tones = new HashMap<>();
    private final List<RichText> remarks = new ArrayList<>();
    private PrintedRows printed = PrintedRows.all();

    GeneratedTable(Role role, String key, Word title, Notation notation) {
        this.role = role;
        this.key = key;
        this.title = title;
        this.notation = notation;
    }

    GeneratedTable column(String columnKey, Word label, Format format) {
        heads.add(new Head(columnKey, label, format));
        return this;
    }

    /** Cells for which there is no column are left out. */
    void row(Cell... cells) {
        rows.add(List.of(cells).subList(0, heads.size()));
    }

    /** The next row is toned; its words say why. */
    void toneNext(Tone tone) {
        tones.put(rows.size(), tone);
    }

    /** Says something of the table as a whole, above its rows. */
    void remark(String words) {
        remarks.add(RichText.of(words));
    }

    /** Print has so many rows, or nothing of the table. */
    void printFirst(int count) {
        printed = count == 0 ? PrintedRows.none() : count < rows.size() ? PrintedRows.first(count) : PrintedRows.all();
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    int size() {
        return rows.size();
    }

    /** On paper no column stands that has no value in any row. */
    private Print print() {
        Set<Integer> empty = IntStream.range(1, heads.size())
                .filter(column -> rows.stream().allMatch(row -> row.get(column) instanceof Cell.Missing))
                .boxed()
                .collect(Collectors.toSet());
        return new Print(
                printed,
                Set.of(),
                OptionalInt.empty(),
                rows.isEmpty() ? Set.of() : empty,
                List.of(),
                Fit.BY_CONTENT,
                Map.of(),
                Map.of());
    }

    /** @param line what the table holds; {@code none} is said in the place of rows when it has none */
    Table table(Word line, Word none) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            Head head = heads.get(i);
            Column.Extent extent = Column.Extent.NONE;
            boolean jumps = false;
            for (List<Cell> row : rows) {
                extent = extent.with(TotalCells.words(row.get(i), head.format(), notation));
                jumps |= row.get(i) instanceof Cell.Jump;
            }
            columns.add(new Column(
                    head.key(),
                    notation.say(head.label()),
                    Optional.empty(),
                    head.format(),
                    Optional.empty(),
                    extent,
                    List.of(),
                    false,
                    jumps));
        }
        List<RichText> legend = new ArrayList<>();
        if (!rows.isEmpty()) {
            legend.add(RichText.of(notation.say(line)));
        }
        legend.addAll(remarks);
        Legend shorthand = new Legend(notation);
        legend.addAll(shorthand.shorthand(shorthand.reasons(rows.stream().flatMap(List::stream))));
        String words = notation.say(title);
        return new Table(
                key,
                role,
                0,
                words,
                words,
                legend,
                notation.say(none),
                columns,
                Optional.of(0),
                Optional.empty(),
                Optional.empty(),
                OptionalLong.of(rows.size()),
                Rows.of(rows, tones),
                print());
    }
}
