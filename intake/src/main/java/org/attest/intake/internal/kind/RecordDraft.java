package org.attest.intake.internal.kind;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.attest.intake.internal.table.InputCell;
import org.attest.intake.internal.table.InputRow;
import org.attest.model.internal.json.Node;

/** One record put together from its rows: it knows the cell of each part, and the cells nothing came of. */
public final class RecordDraft {
    /** A cell, or with column -1 a row as a whole, by the numbers that its table says them in. */
    public record Spot(int row, int column) {}

    /** Something wrong with a cell. */
    public record Fault(Spot spot, String words) {}

    private final TableColumns columns;
    private final List<InputRow> rows;
    private final Dialect dialect;
    private final List<BitSet> used = new ArrayList<>();
    private final Map<String, Spot> spots = new HashMap<>();
    private final Set<String> marks = new LinkedHashSet<>();
    /** A cell may be read twice. */
    private final Set<Fault> faults = new LinkedHashSet<>();

    /** A draft of the record that the rows make. */
    public RecordDraft(TableColumns columns, List<InputRow> rows, Dialect dialect) {
        this.columns = columns;
        this.rows = List.copyOf(rows);
        this.dialect = dialect;
        rows.forEach(row -> used.add(new BitSet()));
    }

    /** The numbers of its rows, from 0. */
    List<Integer> rows() {
        return IntStream.range(0, rows.size()).boxed().toList();
    }

    /** What the cell of a row in the column of this name holds, as a text; blank when there is no such column. */
    String peek(int row, String header) {
        return columns.text(rows.get(row), header);
    }

    /** As {@link #peek}, and something comes of it. */
    InputCell take(int row, String header) {
        int column = columns.at(header);
        InputCell cell = column < 0 ? InputCell.BLANK : columns.cell(rows.get(row), column);
        if (cell.isBlank()) {
            return cell;
        }
        boolean first = !used.get(row).get(column);
        used.get(row).set(column);
        if (cell.type() == InputCell.Type.FAULT) {
            if (first) {
                fault(row, column, cell.text());
            }
            return InputCell.BLANK;
        }
        return cell;
    }

    Dialect dialect() {
        return dialect;
    }

    /** The part of the record at the pointer comes from this cell. */
    void place(String pointer, int row, String header) {
        spots.put(pointer, new Spot(rows.get(row).number(), columns.at(header)));
    }

    void fault(int row, String header, String words) {
        fault(row, columns.at(header), words);
    }

    private void fault(int row, int column, String words) {
        faults.add(new Fault(new Spot(rows.get(row).number(), column), words));
    }

    /** A JSON value of the cell, placed at the pointer; empty when the cell is blank. */
    Optional<Node> value(int row, KindColumn column, String pointer) {
        InputCell cell = take(row, column.header());
        if (cell.isBlank()) {
            return Optional.empty();
        }
        place(pointer, row, column.header());
        Dialect read = columns.isGiven(columns.at(column.header())) ? dialect.gregorian() : dialect;
        boolean isMeasured = column.value() instanceof Value.Single single && single.isMeasured();
        if (isMeasured && cell.type() == InputCell.Type.TEXT) {
            cell = unmarked(cell, column.header());
        }
        Node node;
        try {
            node = column.value().node(cell, read);
        } catch (IllegalArgumentException e) {
            fault(row, column.header(), "\"" + cell.text() + "\" " + e.getMessage());
            node = new Node.Null();
        }
        if (column.value() instanceof Value.Compound && node instanceof Node.Text(String text)) {
            fault(
                    row,
                    column.header(),
                    "\"" + text + "\" is malformed, must be " + column.value().allowed());
        }
        return Optional.of(node);
    }

    private InputCell unmarked(InputCell cell, String header) {
        List<String> found = new ArrayList<>();
        String plain = dialect.unmarked(cell.text(), found);
        found.forEach(
                mark -> marks.add(header + ": " + mark + " " + dialect.marks().get(mark)));
        return found.isEmpty() ? cell : InputCell.of(plain);
    }

    /** What the marks in its cells mean, as a remark; empty when there are none. */
    String marks() {
        return String.join("; ", marks);
    }

    /** What is wrong with its cells, each by itself. */
    public List<Fault> malformed() {
        return List.copyOf(faults);
    }

    /** What is wrong with its cells. What nothing came of is told, so that nothing gets lost. */
    public List<Fault> faults() {
        List<Fault> all = new ArrayList<>(faults);
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns.size(); column++) {
                InputCell cell = columns.cell(rows.get(row), column);
                if (!cell.isBlank() && !used.get(row).get(column) && column < columns.width()) {
                    all.add(new Fault(
                            new Spot(rows.get(row).number(), column),
                            "\"" + cell.text() + "\" belongs to nothing in this row, must be empty or stand beside a"
                                    + " value"));
                }
            }
        }
        return all;
    }

    /** The cell that the part at the pointer came from, if it came from one. */
    public Optional<Spot> spotOf(String pointer) {
        return Optional.ofNullable(spots.get(pointer)).filter(spot -> spot.column() >= 0);
    }

    /** The cell that the part at the pointer, or the nearest part around it, came from. */
    public Spot spot(String pointer) {
        String nearest = pointer;
        while (!spots.containsKey(nearest) && !nearest.isEmpty()) {
            nearest = nearest.substring(0, nearest.lastIndexOf('/'));
        }
        return spots.getOrDefault(nearest, new Spot(rows.getFirst().number(), -1));
    }
}
