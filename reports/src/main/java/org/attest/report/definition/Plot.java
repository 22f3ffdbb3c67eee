package org.attest.report.definition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.attest.report.document.Sign;
import org.attest.report.internal.function.Guarded;
import org.attest.report.style.Tone;

/**
 * A picture of when, where or whether something is, or of how it goes on, drawn from the rows of a table. What is not known is told, and
 * never drawn as if it were.
 *
 * @param columns of the table, as the form takes them
 * @param key what it is called; made of its title when empty
 * @param mayBeLeftOut whether words may stand in its place when the rows cannot be drawn in this way
 */
@SuppressWarnings("varargs") // The arrays are only read.
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

        /**
         * Lines in panels.
         *
         * @param names how many of the first columns name a panel
         * @param ownScales whether each panel has a scale of its own
         */
        record Multiples(int names, boolean ownScales) implements Form {}

        /**
         * Levels as steps.
         *
         * @param names how many of the first columns name a panel
         * @param levels those that a row's level is one of, the best first
         */
        record Steps<R>(int names, Function<R, SequencedMap<String, Tone>> levels) implements Form {
            public Steps {
                levels = Guarded.function(levels);
            }
        }
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

    /**
     * Small multiples: figures over periods, in a panel for each group of rows, by the order of their first rows; one without two figures is
     * told. A line breaks where a row has no figure, and where time lies between two periods. All panels have one scale.
     *
     * @param of names a panel: the words of these columns; none where all rows are of one
     * @param period dates, numbers such as years, or words in the order of their first rows
     */
    @SafeVarargs
    public static <R> Plot<R> multiples(
            Table<R> table,
            List<? extends Column<R>> of,
            Column<R> period,
            NumberColumn<R> first,
            NumberColumn<R>... more) {
        return of(
                table,
                new Form.Multiples(of.size(), false),
                Stream.of(of, List.of(period, first), List.of(more)).flatMap(List::stream));
    }

    /**
     * A line of steps over periods, in a panel for each group of rows: each level that a row says, for as long as its period lasts. A gap
     * between periods stays one; what no source says, or sources say differently, is drawn otherwise.
     *
     * @param of names a panel: the words of these columns; none where all rows are of one
     * @param period dates, numbers such as years, or words in the order of their first rows
     * @param levels those that a row's level is one of, as the report prints them, the best first, with what each means
     */
    public static <R> Plot<R> steps(
            Table<R> table,
            List<? extends Column<R>> of,
            Column<R> period,
            TextColumn<R> level,
            Function<R, SequencedMap<String, Tone>> levels) {
        return of(table, new Form.Steps<>(of.size(), levels), Stream.concat(of.stream(), Stream.of(period, level)));
    }

    /** The same plot with a scale for each panel; of multiples only, and for figures that differ in kind or size. */
    public Plot<R> ownScales() {
        if (!(form instanceof Form.Multiples(int names, boolean own))) {
            throw new IllegalArgumentException(
                    "a plot without scales cannot have them for each panel, must be multiples");
        }
        return new Plot<>(table, columns, new Form.Multiples(names, true), key, mayBeLeftOut);
    }

    /** The columns among them whose figures stand in panels. */
    public List<NumberColumn<R>> figures() {
        return form instanceof Form.Multiples multiples
                ? columns.stream()
                        .skip(multiples.names() + 1L)
                        .filter(NumberColumn.class::isInstance)
                        .<NumberColumn<R>>map(column -> (NumberColumn<R>) column)
                        .toList()
                : List.of();
    }

    @Override
    public Plot<R> key(String newKey) {
        return new Plot<>(table, columns, form, Optional.of(newKey), mayBeLeftOut);
    }

    @Override
    public Plot<R> of(Table<R> other) {
        return new Plot<>(other, columns, form, key, mayBeLeftOut);
    }

    /** The same plot, in whose place words may stand when the rows cannot be drawn in this way. */
    public Plot<R> ifItFits() {
        return new Plot<>(table, columns, form, key, true);
    }
}
