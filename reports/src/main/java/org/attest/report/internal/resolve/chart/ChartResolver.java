package org.attest.report.internal.resolve.chart;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.attest.model.value.Absence;
import org.attest.report.definition.NumberColumn;
import org.attest.report.definition.Table;
import org.attest.report.document.Block;
import org.attest.report.document.Chart;
import org.attest.report.document.Chart.Series;
import org.attest.report.document.Column;
import org.attest.report.document.RichText;
import org.attest.report.problem.RenderException;
import org.attest.report.problem.Where;
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
        Optional<PictureFold.Misfit> misfit = (fold instanceof MultiplesFold multiples
                        ? settled(multiples)
                        : Optional.<PictureFold.Misfit>empty())
                .or(() -> fold.unknown()
                        .map(what -> new PictureFold.Misfit(fold.path, what, notation.say(Word.PLOT_UNKNOWN))))
                .or(fold::misfit);
        if (misfit.isPresent()) {
            return told(fold, misfit.get());
        }
        Optional<String> nothing = fold.rows == 0 ? Optional.of(notation.say(Word.CHART_NO_ROWS)) : fold.nothing();
        return nothing.map(why -> instead(fold, why)).orElseGet(() -> fold.plot(table, shorthand));
    }

    private Optional<PictureFold.Misfit> settled(MultiplesFold fold) {
        SeriesWords words = words(fold.figures, fold.figures());
        fold.settle(words);
        return currencies(fold.path, words);
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
        SeriesWords words = words(fold.chart.series(), IntStream.of(fold.columns));
        Optional<PictureFold.Misfit> misfit = fold.misfit().or(() -> currencies(fold.path, words));
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
        return drawn(fold, words);
    }

    private Block instead(PictureFold fold, String why) {
        return new Block.Paragraph(
                RichText.of(notation.say(Word.CHART_LEFT_OUT, fold.picture().title(), why, number)));
    }

    private Optional<PictureFold.Misfit> currencies(Where where, SeriesWords series) {
        return series.currencies()
                .map(several -> new PictureFold.Misfit(
                        where,
                        "shows " + several + " together, must be of one currency",
                        notation.say(Word.CHART_CURRENCIES)));
    }

    private SeriesWords words(List<? extends NumberColumn<?>> series, IntStream at) {
        return new SeriesWords(series, at.mapToObj(i -> columns.get(i).format()).toList(), notation);
    }

    private Chart drawn(ChartFold fold, SeriesWords words) {
        List<Series> series = fold.series().mapToObj(i -> series(fold, i)).toList();
        Format format = words.finest();
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
                words.title(names),
                format,
                new ChartWords(notation, format)
                        .describe(fold.chart.kind(), category, words.unit(), fold.categories, series, fold.bounds));
    }

    private Series series(ChartFold fold, int series) {
        int column = fold.columns[series];
        List<OptionalDouble> values = fold.values.stream()
                .map(found -> found[series])
                .map(value -> Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value))
                .toList();
        return new Series(table.nameOf(column), column, values);
    }
}
