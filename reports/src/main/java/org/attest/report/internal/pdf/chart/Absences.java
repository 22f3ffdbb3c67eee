package org.attest.report.internal.pdf.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.attest.report.document.Chart;
import org.attest.report.wording.Notation;
import org.attest.report.wording.Word;

/** Says what a picture does not show: values without a figure, by their names while these are few. */
record Absences(Setting setting) {
    private static final int MOST_NAMED = 12;
    private static final int LONGEST = 240;

    Optional<String> words() {
        List<String> names = setting.categories()
                .boxed()
                .flatMap(category -> names(category))
                .toList();
        if (names.isEmpty()) {
            return Optional.empty();
        }
        Notation notation = setting.typesetter().notation();
        long all = (long) setting.seriesCount() * setting.chart().categories().size();
        String joined = String.join("; ", names);
        String what = names.size() <= MOST_NAMED && joined.length() <= LONGEST
                ? notation.say(Word.CHART_NOT_DRAWN, joined)
                : notation.say(
                        setting.seriesCount() == 1 ? Word.CHART_GAPS : Word.CHART_GAPS_OF_VALUES,
                        notation.print(all - setting.values().length),
                        notation.print(all));
        boolean stacked = setting.chart().kind() == Chart.Kind.STACKED_BAR;
        return Optional.of(stacked ? what + " " + notation.say(Word.CHART_BARS_INCOMPLETE) : what);
    }

    /** A category of which nothing is known is one name. */
    private Stream<String> names(int category) {
        String name = setting.chart().categories().get(category);
        List<String> without = setting.series()
                .filter(series -> setting.value(series, category).isEmpty())
                .mapToObj(series -> setting.chart().series().get(series).name())
                .toList();
        if (without.size() == setting.seriesCount()) {
            return Stream.of(name);
        }
        return without.stream().map(series -> setting.typesetter().notation().say(Word.CHART_VALUES, name, series));
    }
}
