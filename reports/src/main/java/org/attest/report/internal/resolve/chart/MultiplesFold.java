package org.attest.report.internal.resolve.chart;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attest.report.definition.NumberColumn;
import org.attest.report.definition.Plot.Form;
import org.attest.report.definition.Table;
import org.attest.report.document.Plot.Multiples;
import org.attest.report.document.Plot.Panel;
import org.attest.report.document.Plot.Point;
import org.attest.report.internal.resolve.row.Figure;
import org.attest.report.internal.resolve.row.RowFacts;
import org.attest.report.style.Format;
import org.attest.report.wording.Word;

/** The figures of each panel, of a number for each series. */
final class MultiplesFold extends PanelFold<double[]> {
    final List<? extends NumberColumn<?>> figures;
    private final boolean ownScales;
    private final List<String> series;
    private String value = "";
    private Format format = Format.text();

    MultiplesFold(Standing at, Form.Multiples form) {
        super(at, form.names());
        figures = at.plot().figures();
        ownScales = form.ownScales();
        Table<?> table = at.table();
        series = figures().mapToObj(table::nameOf).toList();
    }

    /** The places of its series in the table. */
    IntStream figures() {
        return columns.stream().skip(names + 1L).mapToInt(Integer::intValue);
    }

    /** Takes what the figures are. */
    void settle(SeriesWords words) {
        format = words.finest();
        value = ownScales ? "" : words.title(series);
        // Amounts in two currencies have nothing that a picture could compare.
        for (int i = 0; i < series.size(); i++) {
            if (!words.formats().get(i).isNumeric()) {
                int forgotten = i;
                all().forEach(found -> found[forgotten] = ChartFold.NONE);
            }
        }
    }

    @Override
    double[] what(RowFacts row, IntFunction<String> said) {
        return figures()
                .mapToObj(row::figure)
                .mapToDouble(figure -> figure instanceof Figure.Exact(double number) ? number : ChartFold.NONE)
                .toArray();
    }

    @Override
    boolean isDrawn(Collection<Placed<double[]>> panel) {
        return IntStream.range(0, figures.size())
                .anyMatch(i -> panel.stream()
                                .filter(placed -> !Double.isNaN(placed.what()[i]))
                                .count()
                        > 1);
    }

    @Override
    Optional<Double> rise(List<Placed<double[]>> panel) {
        List<Double> known = panel.stream()
                .map(Placed::what)
                .filter(this::isOne)
                .map(figures -> figures[0])
                .toList();
        return known.isEmpty() ? Optional.empty() : Optional.of(known.getLast() - known.getFirst());
    }

    @Override
    Stream<String> notes() {
        List<String> gaps = drawn().entrySet().stream()
                .flatMap(panel -> panel.getValue().stream()
                        .flatMap(placed -> IntStream.range(0, series.size())
                                .filter(i -> Double.isNaN(placed.what()[i]))
                                .mapToObj(i -> in(
                                        panel.getKey(), named(i, placed.period().name())))))
                .toList();
        return Stream.of(
                        ownScales && drawn().size() > 1
                                ? Stream.of(notation.say(Word.PLOT_OWN_SCALES))
                                : Stream.<String>of(),
                        listed(Word.CHART_NOT_DRAWN, gaps).stream(),
                        super.notes())
                .flatMap(each -> each);
    }

    /** Behind the name of its series, where there are several. */
    private String named(int at, String words) {
        return series.size() == 1 ? words : notation.say(Word.CHART_VALUE, ChartWords.shortened(series.get(at)), words);
    }

    @Override
    Multiples form() {
        return new Multiples(
                value,
                series,
                format,
                ownScales,
                axis(),
                drawn().entrySet().stream()
                        .map(panel -> new Panel(
                                panel.getKey(),
                                panel.getValue().stream()
                                        .map(MultiplesFold::point)
                                        .toList()))
                        .toList());
    }

    private static Point point(Placed<double[]> placed) {
        return new Point(
                placed.period(),
                Arrays.stream(placed.what())
                        .mapToObj(number -> Double.isNaN(number) ? OptionalDouble.empty() : OptionalDouble.of(number))
                        .toList());
    }

    @Override
    List<String> items() {
        return items(placed -> {
            String values = IntStream.range(0, series.size())
                    .filter(i -> !Double.isNaN(placed.what()[i]))
                    .mapToObj(i -> named(i, print(placed.what()[i])))
                    .collect(Collectors.joining(", "));
            String period = placed.period().name();
            return Optional.of(notation.say(series.size() == 1 ? Word.CHART_VALUE : Word.CHART_VALUES, period, values))
                    .filter(any -> !values.isEmpty());
        });
    }

    /** From the first figure of each series to its last. */
    @Override
    List<String> counts() {
        return drawn().entrySet().stream()
                .map(panel -> in(
                        panel.getKey(),
                        IntStream.range(0, series.size())
                                .boxed()
                                .flatMap(i -> range(i, panel.getValue()).stream())
                                .collect(Collectors.joining(", "))))
                .toList();
    }

    private Optional<String> range(int at, List<Placed<double[]>> panel) {
        List<Placed<double[]>> known = panel.stream()
                .filter(placed -> !Double.isNaN(placed.what()[at]))
                .toList();
        return known.isEmpty()
                ? Optional.empty()
                : Optional.of(named(
                        at,
                        notation.say(
                                Word.CHART_RANGE,
                                print(known.getFirst().what()[at]),
                                known.getFirst().period().name(),
                                print(known.getLast().what()[at]),
                                known.getLast().period().name())));
    }

    @Override
    boolean isOne(double[] figures) {
        return figures.length == 1 && !Double.isNaN(figures[0]);
    }

    @Override
    String inWords(double[] figures) {
        return print(figures[0]);
    }

    private String print(double number) {
        return notation.print(number, format);
    }
}
