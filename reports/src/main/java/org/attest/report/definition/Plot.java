package org.attest.report.definition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.attest.report.document.Sign;

/**
 * A picture of when, where or whether something is, drawn from the rows of a table. What is not known is told, and never drawn as if it
 * were.
 *
 * @param columns of the table, as the form takes them
 * @param key what it is called; made of its title when empty
 * @param mayBeLeftOut whether words may stand in its place when the rows cannot be drawn in this way
 */
public record Plot<R>(Table<R> table, List<Column<R>> columns, Form form, Optional<String> key, boolean mayBeLeftOut)
        implements Graphic<R> {
    /** How it is drawn. */
    public sealed interface Form {
        /** Dates along a line. */
        record Timeline() implements Form {}

        /** Signs by the words of the third column. */
        record Matrix(Map<String, Sign> signs) implements Form {
            public Matrix {
                signs = Map.copyOf(signs);
            }
        }

        /** Areas as tiles. */
        record Tiles(TileLayout layout) implements Form {}
    }

    public Plot {
        columns = List.copyOf(columns);
        key.ifPresent(own -> ColumnMetadata.checkKey(own, "a plot"));
    }

    private static <R> Plot<R> of(Table<R> table, Form form, Stream<Column<R>> columns) {
        return new Plot<>(table, columns.toList(), form, Optional.empty(), false);
    }

    /** When each row was, on a line over time: a day as a dot, stated days in dispute as rings, what is known in part as a pale bar. */
    public static <R> Plot<R> timeline(Table<R> table, Column<R> label, DateColumn<R> date) {
        return of(table, new Form.Timeline(), Stream.of(label, date));
    }

    /** The same with words below each label. */
    public static <R> Plot<R> timeline(Table<R> table, Column<R> label, DateColumn<R> date, Column<R> words) {
        return of(table, new Form.Timeline(), Stream.of(label, date, words));
    }

    /**
     * A line for each value of one column, a column for each value of another, both in the order of their first rows, and where a row of
     * the table has both the sign of its word.
     *
     * @param signs of all words that may be met, as the report prints them
     */
    public static <R> Plot<R> matrix(
            Table<R> table, Column<R> lines, Column<R> columns, Column<R> words, Map<String, Sign> signs) {
        return of(table, new Form.Matrix(signs), Stream.of(lines, columns, words));
    }

    /** A tile for each area of a layout, with its figure. */
    public static <R> Plot<R> tiles(Table<R> table, Column<R> area, NumberColumn<R> value, TileLayout layout) {
        return of(table, new Form.Tiles(layout), Stream.of(area, value));
    }

    @Override
    public Plot<R> key(String newKey) {
        return new Plot<>(table, columns, form, Optional.of(newKey), mayBeLeftOut);
    }

    @Override
    public Plot<R> of(Table<R> other) {
        return new Plot<>(other, columns, form, key, mayBeLeftOut);
    }

    /** The same plot, in whose place words may stand when the rows are too many. */
    public Plot<R> ifItFits() {
        return new Plot<>(table, columns, form, key, true);
    }
}
