package org.attest.report.internal.resolve.chart;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.attest.model.value.Absence;
import org.attest.model.value.Unit;
import org.attest.report.definition.Table;
import org.attest.report.document.Block;
import org.attest.report.document.Chart;
import org.attest.report.document.Chart.Series;
import org.attest.report.document.Column;
import org.attest.report.document.RichText;
import org.attest.report.problem.RenderException;
import org.attest.report.style.Format;
import org.attest.report.wording.Notation;
import org.attest.report.wording.Word;

/**
 * Makes a picture of what a fold has collected for it, or words in its place: no empty picture is drawn.
 *
 * @param shorthand explains what is shown of reasons
 */
public record ChartResolver(
        Table<?> table,
        List<Column> columns,
        int number,
        Notation notation,
        Function<Collection<Absence>, List<RichText>> shorthand) {
    public Block resolve(PictureFold fold) {
        return switch (fold) {
            case ChartFold chart -> chart(chart);
            case PlotFold plot -> plot(plot);
        };
    }

    private Block plot(PlotFold fold) {
        Optional<PictureFold.Misfit> misfit = fold.unknown()
                .map(what -> new PictureFold.Misfit(fold.path, what, notation.say(Word.PLOT_UNKNOWN)))
                .or(fold::misfit);
        if (misfit.isPresent()) {
            return told(fold, misfit.get());
        }
        Optional<String> nothing = fold.rows == 0 ? Optional.of(notation.say(Word.CHART_NO_ROWS)) : fold.nothing();
        return nothing.map(why -> instead(fold, why)).orElseGet(() -> fold.plot(table, shorthand));
    }

    private Block told(PictureFold fold, PictureFold.Misfit misfit) {
        if (!fold.picture().graphic().mayBeLeftOut()) {
            throw new RenderException(misfit.where(), misfit.what());
        }
        return instead(fold, misfit.words());
    }

    private Block chart(ChartFold fold) {
        // A column of words, such as amounts in two currencies, has nothing that a picture could compare.
        fold.series()
                .filter(i -> !columns.get(fold.columns[i]).format().isNumeric())
                .forEach(fold::forget);
        Optional<PictureFold.Misfit> misfit = fold.misfit().or(() -> currencies(fold));
        if (misfit.isPresent()) {
            return told(fold, misfit.get());
        }
        if (fold.rows == 0) {
            return instead(fold, notation.say(Word.CHART_NO_ROWS));
        }
        if (fold.areSmall() && fold.picture().graphic().mayBeLeftOut()) {
            return instead(fold, notation.say(Word.CHART_SMALL, notation.print(ChartFold.LARGEST_SMALL)));
        }
        if (!fold.hasFigures()) {
            return instead(fold, notation.say(Word.CHART_NO_FIGURES, notation.print(fold.rows * fold.columns.length)));
        }
        return drawn(fold);
    }

    private Block instead(PictureFold fold, String why) {
        return new Block.Paragraph(
                RichText.of(notation.say(Word.CHART_LEFT_OUT, fold.picture().title(), why, number)));
    }

    /** Amounts are compared within their currency only. */
    private Optional<PictureFold.Misfit> currencies(ChartFold fold) {
        List<String> currencies = fold.series()
                .mapToObj(i -> columns.get(fold.columns[i]).format())
                .flatMap(format -> currency(format).stream())
                .distinct()
                .toList();
        return currencies.size() < 2
                ? Optional.empty()
                : Optional.of(new PictureFold.Misfit(
                        fold.path,
                        "shows " + String.join(", ", currencies) + " together, must be of one currency",
                        notation.say(Word.CHART_CURRENCIES)));
    }

    private static Optional<String> currency(Format format) {
        return format.unsigned() instanceof Format.Amount amount ? Optional.of(amount.currency()) : Optional.empty();
    }

    private Chart drawn(ChartFold fold) {
        List<Series> series = fold.series().mapToObj(i -> series(fold, i)).toList();
        Format format = finest(fold);
        Optional<String> unit = unit(fold, format);
        List<String> names = series.stream().map(Series::name).toList();
        String category = table.nameOf(fold.category);
        return new Chart(
                fold.picture().key(),
                fold.chart.kind(),
                fold.picture().title(),
                table.key(),
                fold.category,
                category,
                fold.categories,
                series,
                valueTitle(names, fold, format, unit),
                format,
                new ChartWords(notation, format)
                        .describe(fold.chart.kind(), category, unit, fold.categories, series, fold.bounds));
    }

    private Series series(ChartFold fold, int series) {
        int column = fold.columns[series];
        List<OptionalDouble> values = fold.values.stream()
                .map(found -> found[series])
                .map(value -> Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value))
                .toList();
        return new Series(table.nameOf(column), column, values);
    }

    /** The format of the series that prints most decimals, so that none loses any. */
    private Format finest(ChartFold fold) {
        return fold.series()
                .mapToObj(i -> columns.get(fold.columns[i]).format())
                .filter(Format::isNumeric)
                .reduce((first, next) -> next.places() > first.places() ? next : first)
                .orElse(Format.text());
    }

    /** What the values count, unless the names of all series or the printed values say it themselves. */
    private Optional<String> unit(ChartFold fold, Format format) {
        Unit unit = fold.chart.series().getFirst().unit();
        String name = notation.print(unit);
        boolean said = fold.chart.series().stream()
                .allMatch(column -> Pattern.compile(
                                "\\b" + Pattern.quote(name) + "\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                        .matcher(column.label())
                        .find());
        boolean printed =
                format.unsigned() instanceof Format.Percent || currency(format).isPresent();
        return said || printed || unit.equals(Unit.RATIO) ? Optional.empty() : Optional.of(name);
    }

    /** The label of a single series with its unit; what several have in common is their unit. */
    private String valueTitle(List<String> names, ChartFold fold, Format format, Optional<String> unit) {
        Optional<String> measure = unit.or(() -> currency(format));
        if (names.size() == 1) {
            return measure.map(of -> notation.say(Word.CHART_AXIS, names.getFirst(), of))
                    .orElse(names.getFirst());
        }
        return fold.chart.series().stream()
                .map(column -> capital(currency(format).orElseGet(() -> notation.print(column.unit()))))
                .distinct()
                .collect(Collectors.joining());
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
