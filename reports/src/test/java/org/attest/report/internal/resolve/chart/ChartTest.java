package org.attest.report.internal.resolve.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.report.definition.Chart.bars;
import static org.attest.report.definition.Chart.line;
import static org.attest.report.definition.Chart.stackedBars;
import static org.attest.report.internal.resolve.report.Outcome.CASES;
import static org.attest.report.internal.resolve.report.Outcome.CONVICTED;
import static org.attest.report.internal.resolve.report.Outcome.OUTCOMES;
import static org.attest.report.internal.resolve.report.Outcome.PER_CASE;
import static org.attest.report.internal.resolve.report.Outcome.TRIBUNAL;
import static org.attest.report.internal.resolve.report.Resolved.C;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attest.model.value.Measure;
import org.attest.model.value.PartialDate;
import org.attest.model.value.Reason;
import org.attest.model.value.Unit;
import org.attest.report.definition.Chart;
import org.attest.report.definition.CountColumn;
import org.attest.report.definition.PercentColumn;
import org.attest.report.definition.Table;
import org.attest.report.definition.TextColumn;
import org.attest.report.document.Block;
import org.attest.report.document.Chart.Kind;
import org.attest.report.document.Document;
import org.attest.report.document.TextDump;
import org.attest.report.golden.Golden;
import org.attest.report.internal.resolve.report.Outcome;
import org.attest.report.internal.resolve.report.Resolved;
import org.attest.report.style.Format;
import org.junit.jupiter.api.Test;

class ChartTest {
    private static final TextColumn<String> NAME = C.text("Country", row -> row.split(" ", -1)[0]);
    private static final CountColumn<String> MEN = count("Men", 1);
    private static final CountColumn<String> WOMEN = count("Women", 2);
    private static final Table<String> CONVICTIONS = Table.of(
            "convictions", t -> t.columns(NAME).spanner("Convicted", MEN, WOMEN).bars(WOMEN));

    private static CountColumn<String> count(String label, int at) {
        return C.countMeasure(label, Unit.PERSONS, row -> {
            String value = row.split(" ", -1)[at];
            return value.equals("-")
                    ? Measure.undefined(Reason.NOT_REPORTED)
                    : Measure.of(Long.parseLong(value), Unit.PERSONS);
        });
    }

    /** The chart stands before its table. */
    private static <R> Document document(Chart<R> chart, List<R> rows) {
        return Resolved.report(r -> r.section("Picture", s -> s.chart("Convictions", chart))
                .section("Table", s -> s.table(chart.table(), (d, e) -> rows)));
    }

    private static <R> org.attest.report.document.Chart chart(Chart<R> chart, List<R> rows) {
        Block block = document(chart, rows).sections().getFirst().blocks().getFirst();
        assertThat(block).isInstanceOf(org.attest.report.document.Chart.class);
        return (org.attest.report.document.Chart) block;
    }

    @Test
    void holds_the_figures_row_by_row_and_no_value_that_is_none() {
        var chart = chart(
                bars(OUTCOMES, TRIBUNAL, CONVICTED),
                List.of(
                        Outcome.of("Barishal", "2", "1"),
                        Outcome.of("Dhaka", "1078", "30"),
                        Outcome.of("Khulna", ">295", "0"),
                        Outcome.unreported("Rajshahi"),
                        new Outcome("Sylhet", "assigned", Outcome.disputed("14", "15"), Outcome.stated("4"))));
        assertThat(chart)
                .isEqualTo(new org.attest.report.document.Chart(
                        "convictions",
                        Kind.BAR,
                        "Convictions",
                        "outcomes",
                        0,
                        "Tribunal",
                        List.of("Dhaka", "Barishal", "Khulna", "Rajshahi", "Sylhet"),
                        List.of(new org.attest.report.document.Chart.Series(
                                "Persons convicted",
                                1,
                                List.of(
                                        OptionalDouble.of(1078),
                                        OptionalDouble.of(2),
                                        OptionalDouble.empty(),
                                        OptionalDouble.empty(),
                                        OptionalDouble.empty()))),
                        "Persons convicted",
                        Format.whole(),
                        "Bar chart of “Persons convicted” by “Tribunal”: Dhaka 1,078; Barishal 2."
                                + " 3 of 5 without a figure. Known only as a bound or an approximation: 1."));
    }

    @Test
    void several_series_share_the_axis_of_their_unit() {
        var chart = chart(line(CONVICTIONS, NAME, MEN, WOMEN), List.of("Nepal 3 -", "India 1200 7"));
        assertThat(chart.valueTitle()).isEqualTo("Persons");
        assertThat(chart.description())
                .isEqualTo("Line chart of “Men”, “Women” by “Country”, in persons: Nepal (Men 3);"
                        + " India (Men 1,200, Women 7). 1 of 4 values without a figure.");
    }

    @Test
    void stacked_bars_that_lack_a_part_say_that_they_are_not_the_whole() {
        assertThat(chart(stackedBars(CONVICTIONS, NAME, MEN, WOMEN), List.of("Nepal 3 -", "India 0 7"))
                        .description())
                .isEqualTo(
                        "Stacked bar chart of “Men”, “Women” by “Country”, in persons: Nepal (Men 3);"
                                + " India (Men 0, Women 7). 1 of 4 values without a figure, so what is shown is not the whole.");
    }

    @Test
    void ratios_and_shares_need_no_unit() {
        PercentColumn<String> share = C.percent("Share", row -> row.length() * 10.25);
        Table<String> table = Table.of("shares", t -> t.columns(NAME, share));
        assertThat(chart(bars(table, NAME, share), List.of("Nepal", "Iran")))
                .returns("Share", org.attest.report.document.Chart::valueTitle)
                .returns(
                        "Bar chart of “Share” by “Country”: Nepal 51.3 %; Iran 41.0 %.",
                        org.attest.report.document.Chart::description);
        assertThat(chart(bars(OUTCOMES, TRIBUNAL, PER_CASE), List.of(Outcome.of("Dhaka", "78", "30"))))
                .returns("Persons per case", org.attest.report.document.Chart::valueTitle)
                .returns(
                        "Bar chart of “Persons per case” by “Tribunal”: Dhaka 2.60.",
                        org.attest.report.document.Chart::description);
    }

    @Test
    void prints_as_the_finest_of_its_series() {
        var days = C.decimal("Days", Unit.DAYS, row -> 1.25);
        var limit = C.count("Limit in days", Unit.DAYS, row -> 180);
        Table<String> table = Table.of("delays", t -> t.columns(NAME, limit, days));
        assertThat(chart(bars(table, NAME, limit, days), List.of("Nepal")).description())
                .isEqualTo("Bar chart of “Limit in days”, “Days” by “Country”:"
                        + " Nepal (Limit in days 180.00, Days 1.25).");
    }

    @Test
    void years_dates_and_missing_names_name_rows_too() {
        var year = C.year("Year", row -> 2000L + row.length());
        var date = C.dateOr(
                "Date",
                Reason.NOT_REPORTED,
                row -> row.equals("-") ? Optional.empty() : Optional.of(PartialDate.parse(row)));
        var length = C.count("Length", new Unit("letters"), String::length);
        Table<String> table = Table.of("words", t -> t.columns(year, date, length));
        assertThat(chart(line(table, year, length), List.of("2020", "2020-03")).categories())
                .containsExactly("2004", "2007");
        assertThat(chart(line(table, date, length), List.of("2020-03-04", "2020-03", "-"))
                        .categories())
                .containsExactly("4 March 2020", "March 2020", "[x]");
    }

    @Test
    void a_stream_is_charted_while_it_is_folded() {
        Document document = Resolved.report(r -> r.section(
                "Rows",
                s -> s.streamed(OUTCOMES, (d, e) -> Stream.of(Outcome.of("Dhaka", "78", "30")))
                        .chart("Cases", bars(OUTCOMES, TRIBUNAL, CASES).key("all-cases"))));
        assertThat(document.sections().getFirst().blocks().get(1))
                .isInstanceOfSatisfying(org.attest.report.document.Chart.class, chart -> {
                    assertThat(chart.key()).isEqualTo("all-cases");
                    assertThat(chart.description()).isEqualTo("Bar chart of “Cases” by “Tribunal”: Dhaka 30.");
                });
    }

    @Test
    void the_text_dump_shows_charts_and_bars() {
        Golden.matches(
                "chart",
                TextDump.of(document(bars(CONVICTIONS, NAME, MEN, WOMEN), List.of("Nepal 3 -", "India 1200 7"))));
    }

    @Test
    void holds_as_many_rows_as_its_kind_may_have() {
        List<String> rows =
                IntStream.rangeClosed(1, 60).mapToObj(i -> "n" + i + " 1 2").toList();
        assertThat(chart(bars(CONVICTIONS, NAME, MEN), rows).categories())
                .hasSize(60)
                .endsWith("n60");
    }

    @Test
    void series_of_as_many_decimals_are_printed_as_the_first_of_them() {
        var days = C.decimal("Days", Unit.DAYS, row -> 2).decimals(0);
        var limit = C.count("Limit in days", Unit.DAYS, row -> 180);
        Table<String> table = Table.of("delays", t -> t.columns(NAME, limit, days));
        assertThat(chart(bars(table, NAME, limit, days), List.of("Nepal")).format())
                .isEqualTo(Format.whole());
        assertThat(chart(bars(table, NAME, days, limit), List.of("Nepal")).format())
                .isEqualTo(new Format.Decimal(0));
    }
}
