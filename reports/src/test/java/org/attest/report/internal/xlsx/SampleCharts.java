package org.attest.report.internal.xlsx;

import static org.attest.report.internal.xlsx.Sample.row;
import static org.attest.report.internal.xlsx.Sample.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.attest.model.value.Reason;
import org.attest.report.document.Block;
import org.attest.report.document.Cell;
import org.attest.report.document.Chart;
import org.attest.report.document.Column;
import org.attest.report.document.Highlight;
import org.attest.report.document.Rule;
import org.attest.report.document.Section;
import org.attest.report.document.Table;
import org.attest.report.style.Format;
import org.attest.report.style.Tone;

/** One table and every picture of it: each kind, of one and of several series, with a gap. */
final class SampleCharts {
    private static final String KEY = "years";
    private static final List<String> YEARS = List.of("2021", "2022", "2023 & later", "\"n/a\"");
    private static final List<List<OptionalDouble>> FIGURES = List.of(
            List.of(OptionalDouble.of(61), OptionalDouble.empty(), OptionalDouble.of(83), OptionalDouble.of(0)),
            List.of(OptionalDouble.of(20.5), OptionalDouble.of(1e-7), OptionalDouble.of(19), OptionalDouble.empty()));

    private SampleCharts() {}

    static Section section(int number) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(table());
        for (Chart.Kind kind : Chart.Kind.values()) {
            blocks.add(chart(kind, 1));
            blocks.add(chart(kind, 2));
        }
        return new Section(number, "Pictures", blocks);
    }

    static Table table() {
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < YEARS.size(); i++) {
            rows.add(row(
                    YEARS.get(i),
                    figure(FIGURES.get(0).get(i)),
                    figure(FIGURES.get(1).get(i))));
        }
        return Sample.table(KEY, List.of(text("Year"), barred("Convicted <all>"), barred("Acquitted")), rows);
    }

    private static Cell figure(OptionalDouble value) {
        return value.isPresent() ? Sample.figure(value.getAsDouble()) : Sample.missing(Reason.NOT_REPORTED);
    }

    private static Column barred(String label) {
        List<Highlight> highlights = List.of(
                new Highlight(new Rule(Rule.Comparison.ABOVE, 50), Tone.GOOD, "more than fifty", true),
                new Highlight(new Rule(Rule.Comparison.AT_MOST, 1e-3), Tone.CRITICAL, "next to none", true),
                new Highlight(new Rule(Rule.Comparison.EQUAL, 19), Tone.CAUTION, "nineteen", true));
        return new Column(
                label,
                label,
                Optional.empty(),
                Format.whole(),
                Optional.empty(),
                new Column.Extent(3, 3),
                highlights,
                true,
                false);
    }

    static Chart chart(Chart.Kind kind, int series) {
        return new Chart(
                kind.name().toLowerCase(java.util.Locale.ROOT) + series,
                kind,
                "Cases, " + kind + " of " + series,
                KEY,
                0,
                "Year & more",
                YEARS,
                List.of(
                                new Chart.Series("Convicted <all>", 1, FIGURES.get(0)),
                                new Chart.Series("Acquitted persons", 2, FIGURES.get(1)))
                        .subList(0, series),
                "Cases",
                Format.whole(),
                "Shows \"cases\" by year & outcome.");
    }
}
