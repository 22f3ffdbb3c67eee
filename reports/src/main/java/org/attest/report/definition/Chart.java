package org.attest.report.definition;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.attest.report.document.Chart.Kind;

/**
 * What a picture shows of a table: some of its figures, row by row, in the order of its rows. What is not a figure is not drawn,
 * and the picture's description says how much that is.
 *
 * @param category names the rows: words, a term, a date, a year or an ordinal; no two rows by the same words
 * @param key what it is called; made of its title when empty
 * @param mayBeLeftOut whether words may stand in its place when the rows cannot be drawn in this way
 */
@SuppressWarnings("varargs") // The arrays are only read.
public record Chart<R>(
        Kind kind,
        Table<R> table,
        Column<R> category,
        List<NumberColumn<R>> series,
        Optional<String> key,
        boolean mayBeLeftOut)
        implements Graphic<R> {
    /** As many as there are colours that can be told apart. */
    public static final int MOST_SERIES = 7;

    public Chart {
        series = List.copyOf(series);
        key.ifPresent(own -> ColumnMetadata.checkKey(own, "a chart"));
    }

    /** A bar for each figure; several columns stand side by side. */
    @SafeVarargs
    public static <R> Chart<R> bars(
            Table<R> table, Column<R> category, NumberColumn<R> first, NumberColumn<R>... more) {
        return new Chart<>(Kind.BAR, table, category, joined(Stream.of(first), more), Optional.empty(), false);
    }

    /** One bar for each row, made of the parts that these columns are. */
    @SafeVarargs
    public static <R> Chart<R> stackedBars(
            Table<R> table,
            Column<R> category,
            NumberColumn<R> first,
            NumberColumn<R> second,
            NumberColumn<R>... more) {
        return new Chart<>(
                Kind.STACKED_BAR, table, category, joined(Stream.of(first, second), more), Optional.empty(), false);
    }

    /** Figures that follow one another, such as years; a line breaks where there is none. */
    @SafeVarargs
    public static <R> Chart<R> line(
            Table<R> table, Column<R> category, NumberColumn<R> first, NumberColumn<R>... more) {
        return new Chart<>(Kind.LINE, table, category, joined(Stream.of(first), more), Optional.empty(), false);
    }

    private static <R> List<NumberColumn<R>> joined(Stream<NumberColumn<R>> first, NumberColumn<R>[] more) {
        return Stream.concat(first, Stream.of(more)).toList();
    }

    @Override
    public Chart<R> key(String newKey) {
        return new Chart<>(kind, table, category, series, Optional.of(newKey), mayBeLeftOut);
    }

    @Override
    public Chart<R> of(Table<R> other) {
        return new Chart<>(kind, other, category, series, key, mayBeLeftOut);
    }

    /** The same chart, in whose place words may stand when the rows are too many, or others that it cannot show. */
    public Chart<R> ifItFits() {
        return new Chart<>(kind, table, category, series, key, true);
    }
}
