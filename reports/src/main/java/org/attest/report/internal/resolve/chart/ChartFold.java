package org.attest.report.internal.resolve.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.attest.report.definition.Chart;
import org.attest.report.definition.SectionBlock;
import org.attest.report.definition.Table;
import org.attest.report.document.Chart.Kind;
import org.attest.report.internal.resolve.row.Figure;
import org.attest.report.internal.resolve.row.RowFacts;
import org.attest.report.problem.Where;
import org.attest.report.wording.Notation;
import org.attest.report.wording.Word;

/** Collects the figures of a chart. */
final class ChartFold implements PictureFold {
    /** Bars that still have room for their names. */
    static final int MOST_BARS = 60;

    /** A year of days. */
    static final int MOST_POINTS_OF_A_LINE = 366;

    /** Counts up to here are read as fast as a bar is seen. */
    static final int LARGEST_SMALL = 3;

    /** What stands in the place of a value that is not a figure. */
    static final double NONE = Double.NaN;

    private final SectionBlock.Picture<?> picture;
    final Chart<?> chart;
    final Where path;
    final int category;
    final int[] columns;
    final List<String> categories = new ArrayList<>();
    final List<double[]> values = new ArrayList<>();
    private final Notation notation;

    private final Map<String, Long> seen = new HashMap<>();
    private Optional<Misfit> misfit = Optional.empty();
    /** Values that are known, but not exactly. */
    long bounds;

    long rows;

    ChartFold(SectionBlock.Picture<?> picture, Chart<?> chart, Table<?> table, Where report, Notation notation) {
        this.picture = picture;
        this.chart = chart;
        this.path = report.then("chart", picture.title());
        this.notation = notation;
        this.category = table.indexOf(chart.category());
        this.columns = chart.series().stream().mapToInt(table::indexOf).toArray();
    }

    private Kind kind() {
        return chart.kind();
    }

    private int mostRows() {
        return switch (kind()) {
            case BAR, STACKED_BAR -> MOST_BARS;
            case LINE -> MOST_POINTS_OF_A_LINE;
        };
    }

    @Override
    public SectionBlock.Picture<?> picture() {
        return picture;
    }

    @Override
    public List<Integer> worded() {
        return List.of(category);
    }

    @Override
    public void add(RowFacts row, IntFunction<String> words) {
        rows++;
        if (rows > mostRows()) {
            return;
        }
        double[] found = new double[columns.length];
        for (int i = 0; i < found.length; i++) {
            Figure figure = row.figure(columns[i]);
            found[i] = figure instanceof Figure.Exact(double value) ? value : NONE;
            bounds += figure instanceof Figure.Bound ? 1 : 0;
        }
        String name = words.apply(category);
        categories.add(name);
        values.add(found);
        misfit = misfit.or(() -> twice(name)).or(() -> negative(name, found));
    }

    private Optional<Misfit> twice(String name) {
        Long before = seen.putIfAbsent(name, rows);
        return before == null
                ? Optional.empty()
                : Optional.of(new Misfit(
                        path.then("row", rows),
                        "category \"" + name + "\" stands in row " + before + " too, must be unique",
                        notation.say(Word.CHART_NAME_TWICE, name)));
    }

    /** A part of a whole is never less than nothing. */
    private Optional<Misfit> negative(String name, double[] found) {
        boolean parts = kind() == Kind.STACKED_BAR;
        return Arrays.stream(found)
                .filter(value -> parts && value < 0)
                .boxed()
                .findFirst()
                .map(value -> new Misfit(
                        path.then("row", rows),
                        "value is "
                                + BigDecimal.valueOf(value).stripTrailingZeros().toPlainString()
                                + ", must be 0 or more in a chart of parts",
                        notation.say(Word.CHART_NEGATIVE, name)));
    }

    /** Why the rows cannot be drawn in this way; empty when they can. */
    Optional<Misfit> misfit() {
        return rows > mostRows()
                ? Optional.of(new Misfit(
                        path,
                        "has " + rows + " categories, must have at most " + mostRows(),
                        notation.say(Word.CHART_TOO_MANY, notation.print(rows), mostRows())))
                : misfit;
    }

    /** Forgets the values of a series that turned out to be words throughout. */
    void forget(int series) {
        values.forEach(found -> found[series] = NONE);
    }

    /** Whether all are counts that nobody needs a picture for. */
    boolean areSmall() {
        return hasFigures()
                && values.stream()
                        .flatMapToDouble(Arrays::stream)
                        .allMatch(value ->
                                Double.isNaN(value) || (value == Math.rint(value) && Math.abs(value) <= LARGEST_SMALL));
    }

    boolean hasFigures() {
        return values.stream().flatMapToDouble(Arrays::stream).anyMatch(value -> !Double.isNaN(value));
    }

    IntStream series() {
        return IntStream.range(0, columns.length);
    }
}
