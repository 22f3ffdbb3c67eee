package org.attest.report.internal.resolve.chart;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.attest.model.value.Unit;
import org.attest.report.definition.NumberColumn;
import org.attest.report.style.Format;
import org.attest.report.wording.Notation;
import org.attest.report.wording.Word;

/**
 * What the figures of some columns are, and how they are printed together.
 *
 * @param formats of the columns; one of words where these have figures that nothing can be compared with
 */
record SeriesWords(List<? extends NumberColumn<?>> columns, List<Format> formats, Notation notation) {
    /** Currencies, where there are several: amounts are compared within theirs only. */
    Optional<String> currencies() {
        List<String> found = formats.stream()
                .flatMap(format -> currency(format).stream())
                .distinct()
                .toList();
        return Optional.of(String.join(", ", found)).filter(several -> found.size() > 1);
    }

    private static Optional<String> currency(Format format) {
        return format.unsigned() instanceof Format.Amount amount ? Optional.of(amount.currency()) : Optional.empty();
    }

    /** The format of the column that prints most decimals, so that none loses any. */
    Format finest() {
        return formats.stream()
                .filter(Format::isNumeric)
                .reduce((first, next) -> next.places() > first.places() ? next : first)
                .orElse(Format.text());
    }

    /** What the values count, unless the names of all columns or the printed values say it themselves. */
    Optional<String> unit() {
        Unit unit = columns.getFirst().unit();
        String name = notation.print(unit);
        boolean said = columns.stream()
                .allMatch(column -> Pattern.compile(
                                "\\b" + Pattern.quote(name) + "\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                        .matcher(column.label())
                        .find());
        boolean printed = finest().unsigned() instanceof Format.Percent
                || currency(finest()).isPresent();
        return said || printed || unit.equals(Unit.RATIO) ? Optional.empty() : Optional.of(name);
    }

    /** The name of a single column with its unit; what several have in common is their unit. */
    String title(List<String> names) {
        Optional<String> measure = unit().or(() -> currency(finest()));
        if (names.size() == 1) {
            return measure.map(of -> notation.say(Word.CHART_AXIS, names.getFirst(), of))
                    .orElse(names.getFirst());
        }
        return columns.stream()
                .map(column -> capital(currency(finest()).orElseGet(() -> notation.print(column.unit()))))
                .distinct()
                .collect(Collectors.joining());
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
