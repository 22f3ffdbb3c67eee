package org.attest.report.internal.resolve.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.attest.report.definition.Chart.bars;
import static org.attest.report.definition.Chart.line;
import static org.attest.report.definition.Chart.stackedBars;
import static org.attest.report.internal.resolve.report.Resolved.C;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.attest.model.value.Count;
import org.attest.model.value.Measure;
import org.attest.model.value.Money;
import org.attest.model.value.Reason;
import org.attest.model.value.Unit;
import org.attest.report.definition.Chart;
import org.attest.report.definition.CountColumn;
import org.attest.report.definition.MoneyColumn;
import org.attest.report.definition.Table;
import org.attest.report.definition.TextColumn;
import org.attest.report.document.Block;
import org.attest.report.internal.resolve.report.Resolved;
import org.attest.report.problem.RenderException;
import org.junit.jupiter.api.Test;

/** Rows that cannot be drawn are refused, or leave words in the place of the chart: never an empty or a wrong picture. */
class ChartMisfitTest {
    private static final TextColumn<String> NAME = C.text("Name", row -> part(row, 0));
    private static final CountColumn<String> CASES = C.boundOr(
            "Cases",
            Unit.CASES,
            Reason.NOT_REPORTED,
            row -> part(row, 1).equals("-") ? Optional.empty() : Optional.of(Count.parse(part(row, 1))));
    private static final CountColumn<String> WOMEN =
            C.boundOr("Of women", Unit.CASES, Reason.NOT_REPORTED, row -> Optional.empty());
    private static final CountColumn<String> CHANGE =
            C.countMeasure("Change", Unit.CASES, row -> Measure.of(Long.parseLong(part(row, 1)), Unit.CASES));
    private static final CountColumn<String> ONE = C.count("One", Unit.CASES, row -> 1);
    private static final MoneyColumn<String> FINE = C.money("Fine", row -> Money.parse(part(row, 1)));
    private static final MoneyColumn<String> COST = C.money("Cost", row -> Money.parse("USD 5"));
    private static final Table<String> COUNTS = Table.of("counts", t -> t.columns(NAME, CASES));
    private static final Table<String> CHANGES = Table.of("changes", t -> t.columns(NAME, CHANGE, ONE));
    private static final Table<String> FINES = Table.of("fines", t -> t.columns(NAME, FINE, COST));

    private static String part(String row, int at) {
        return row.split(":", -1)[at];
    }

    private static Block block(Chart<String> chart, String... rows) {
        return Resolved.report(r -> r.section(
                        "Rows", s -> s.chart("Cases by name", chart).table(chart.table(), (d, e) -> List.of(rows))))
                .sections()
                .getFirst()
                .blocks()
                .getFirst();
    }

    private static String words(Chart<String> chart, String... rows) {
        Block block = block(chart, rows);
        assertThat(block).isInstanceOf(Block.Paragraph.class);
        return ((Block.Paragraph) block).text().plain();
    }

    /** Refused; or words, where the chart may be left out. */
    private static void misfit(Chart<String> chart, String where, String problem, String why, String... rows) {
        assertThatExceptionOfType(RenderException.class)
                .isThrownBy(() -> block(chart, rows))
                .withMessage("report \"sample\" > chart \"Cases by name\"" + where + ": " + problem);
        assertThat(words(chart.ifItFits(), rows))
                .isEqualTo("Cases by name: this chart is not drawn, because " + why + ". See table 1.");
    }

    private static String[] rows(int count) {
        return IntStream.range(0, count).mapToObj(i -> "n" + i + ":1").toArray(String[]::new);
    }

    @Test
    void draws_no_more_bars_than_can_be_read() {
        assertThat(block(bars(CHANGES, NAME, ONE), rows(60))).isInstanceOf(org.attest.report.document.Chart.class);
        misfit(
                bars(CHANGES, NAME, ONE),
                "",
                "has 61 categories, must have at most 60",
                "it would show 61 categories, more than the 60 that can be read",
                rows(61));
        misfit(
                stackedBars(CHANGES, NAME, ONE, CHANGE),
                "",
                "has 1000 categories, must have at most 60",
                "it would show 1,000 categories, more than the 60 that can be read",
                rows(1000));
    }

    @Test
    void draws_lines_of_a_year_of_days() {
        assertThat(block(line(CHANGES, NAME, ONE), rows(366))).isInstanceOf(org.attest.report.document.Chart.class);
        misfit(
                line(CHANGES, NAME, ONE),
                "",
                "has 367 categories, must have at most 366",
                "it would show 367 categories, more than the 366 that can be read",
                rows(367));
    }

    @Test
    void two_rows_of_one_name_are_not_told_apart() {
        misfit(
                bars(CHANGES, NAME, ONE),
                " > row 3",
                "category \"a\" stands in row 1 too, must be unique",
                "a stands in its table twice",
                "a:1",
                "b:2",
                "a:3");
    }

    @Test
    void no_part_is_less_than_nothing() {
        String[] rows = {"a:1", "b:-2"};
        misfit(
                stackedBars(CHANGES, NAME, ONE, CHANGE),
                " > row 2",
                "value is -2, must be 0 or more in a chart of parts",
                "it shows parts of a whole and the value of b is negative",
                rows);
        assertThat(block(bars(CHANGES, NAME, CHANGE), rows)).isInstanceOf(org.attest.report.document.Chart.class);
    }

    @Test
    void amounts_are_compared_within_one_currency() {
        misfit(
                bars(FINES, NAME, FINE, COST),
                "",
                "shows BDT, USD together, must be of one currency",
                "its amounts are in several currencies",
                "a:BDT 50000",
                "b:BDT 20000");
        assertThat(block(bars(FINES, NAME, FINE), "a:BDT 50000", "b:BDT 20000"))
                .isInstanceOfSatisfying(org.attest.report.document.Chart.class, chart -> {
                    assertThat(chart.valueTitle()).isEqualTo("Fine (BDT)");
                    assertThat(chart.description())
                            .isEqualTo("Bar chart of “Fine” by “Name”: a BDT 50,000.00; b BDT 20,000.00.");
                });
        assertThat(block(bars(FINES, NAME, FINE, COST), "a:USD 5", "b:USD 2.50"))
                .isInstanceOfSatisfying(
                        org.attest.report.document.Chart.class,
                        chart -> assertThat(chart.valueTitle()).isEqualTo("USD"));
    }

    @Test
    void a_column_of_two_currencies_has_no_figures() {
        assertThat(words(bars(FINES, NAME, FINE), "a:BDT 50000", "b:USD 5"))
                .isEqualTo(
                        "Cases by name: this chart is not drawn, because none of its values is an exact figure (0 of 2)."
                                + " See table 1.");
    }

    @Test
    void an_empty_picture_is_never_drawn() {
        assertThat(words(bars(COUNTS, NAME, CASES), "a:-", "b:>295"))
                .isEqualTo(
                        "Cases by name: this chart is not drawn, because none of its values is an exact figure (0 of 2)."
                                + " See table 1.");
        assertThat(words(bars(COUNTS, NAME, CASES)))
                .isEqualTo("Cases by name: this chart is not drawn, because its table has no rows. See table 1.");
        assertThat(block(bars(COUNTS, NAME, CASES), "a:0")).isInstanceOf(org.attest.report.document.Chart.class);
    }

    @Test
    void bars_are_for_columns_of_numbers() {
        Table<String> table = Table.of("fines", t -> t.columns(NAME, FINE, COST).bars(FINE, COST));
        assertThat(Resolved.listed(table, Arrays.asList("a:BDT 50000", "b:USD 5"))
                        .tables()
                        .getFirst()
                        .columns())
                .extracting(org.attest.report.document.Column::bars)
                .containsExactly(false, false, true);
    }

    @Test
    void counts_the_values_of_all_series_where_none_is_a_figure() {
        Table<String> table = Table.of("two", t -> t.columns(NAME, CASES, WOMEN));
        assertThat(words(bars(table, NAME, CASES, WOMEN), "a:-", "b:-", "c:-"))
                .isEqualTo("Cases by name: this chart is not drawn, because none of its values is an exact figure"
                        + " (0 of 6). See table 1.");
    }
}
