package org.attest.report.internal.pdf.chart;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.attest.report.document.Chart;
import org.attest.report.internal.pdf.file.Label;
import org.attest.report.internal.pdf.text.LineBreaker;
import org.attest.report.internal.pdf.text.Span;
import org.attest.report.internal.pdf.text.Style;
import org.attest.report.internal.pdf.text.Typesetter;
import org.attest.report.style.Colour;

/** What the parts of a chart have in common. */
record Setting(Chart chart, Typesetter typesetter, float width) implements Space {
    /** Of the series, or of the part if the parts of one series have a colour each. */
    Colour colour(int index) {
        return theme().series(index);
    }

    String print(double value) {
        return typesetter.notation().print(value, chart.format());
    }

    OptionalDouble value(int series, int category) {
        return chart.series().get(series).values().get(category);
    }

    int seriesCount() {
        return chart.series().size();
    }

    IntStream series() {
        return IntStream.range(0, seriesCount());
    }

    IntStream categories() {
        return IntStream.range(0, chart.categories().size());
    }

    /** All that are drawn. */
    double[] values() {
        return chart.series().stream()
                .flatMap(series -> series.values().stream())
                .flatMapToDouble(OptionalDouble::stream)
                .toArray();
    }

    /** Categories of which nothing is known have no place among bars. */
    List<Integer> drawnCategories() {
        return categories()
                .filter(category ->
                        series().anyMatch(series -> value(series, category).isPresent()))
                .boxed()
                .toList();
    }

    /** The figure, behind a name if there is one. */
    Label named(String name, double value, float most) {
        Style style = styles().cell();
        Style figure = fitted(new double[] {value}, figure(style.size()), most);
        Span number = Span.of(print(value), figure, Optional.empty(), true);
        List<Span> spans = name.isEmpty() ? List.of(number) : List.of(Span.of(name + " ", style), number);
        return new Label(LineBreaker.lines(spans, most), style);
    }

    Label value(double value, Style style) {
        return label(print(value), style, Float.MAX_VALUE, 1);
    }

    /** The width of the widest figure. */
    float widest(double[] values, Style style) {
        float widest = 0;
        for (double value : values) {
            widest = Math.max(widest, style.width(print(value)));
        }
        return widest;
    }

    /** Figures are made smaller rather than cut off. */
    Style fitted(double[] values, Style style, float most) {
        return fitted(Arrays.stream(values).mapToObj(this::print), style, most);
    }
}
