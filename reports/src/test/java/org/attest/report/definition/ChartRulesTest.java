package org.attest.report.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.attest.report.definition.Chart.bars;
import static org.attest.report.definition.Chart.line;
import static org.attest.report.definition.Chart.stackedBars;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.attest.model.value.Term;
import org.attest.model.value.Unit;
import org.attest.report.document.Chart.Kind;
import org.attest.report.problem.ReportDefinitionException;
import org.junit.jupiter.api.Test;

class ChartRulesTest {
    private static final Columns<String> C = Columns.of(String.class);
    private static final TextColumn<String> NAME = C.text("Name", row -> row);
    private static final TermColumn<String> TERM = C.term("Term", Term::parse);
    private static final OrdinalColumn<String> YEAR = C.year("Year", Long::parseLong);
    private static final CountColumn<String> PERSONS = C.count("Persons", Unit.PERSONS, String::length);
    private static final CountColumn<String> WOMEN = C.count("Women", Unit.PERSONS, String::length);
    private static final CountColumn<String> CASES = C.count("Cases", Unit.CASES, String::length);
    private static final RatioColumn<String> RATE = C.ratio("Rate", PERSONS, CASES);
    private static final RatioColumn<String> OTHER_RATE = C.ratio("Other rate", WOMEN, CASES);
    private static final RatioColumn<String> SHARE = C.share("Share", WOMEN, PERSONS);
    private static final CountColumn<String> ELSEWHERE = C.count("Elsewhere", Unit.PERSONS, String::length);
    private static final Table<String> TABLE =
            Table.of("tribunals", t -> t.columns(NAME, TERM, YEAR, PERSONS, WOMEN, CASES, RATE, OTHER_RATE, SHARE));

    private static Report<String> report(Consumer<SectionBuilder<String>> charts) {
        Consumer<SectionBuilder<String>> table = s -> s.table(TABLE, (d, e) -> List.of());
        return Report.of("caseload", 1, Locale.ENGLISH, r -> r.section("Pictures", charts.andThen(table)));
    }

    private static void accepts(Chart<String> chart) {
        assertThatNoException().isThrownBy(() -> report(s -> s.chart("Persons", chart)));
    }

    private static void rejects(Chart<String> chart, String... problems) {
        String where = "report \"caseload\" > section \"Pictures\" > chart \"Persons\": ";
        assertThatExceptionOfType(ReportDefinitionException.class)
                .isThrownBy(() -> report(s -> s.chart("Persons", chart)))
                .withMessage(where + String.join("\n" + where, problems));
    }

    @Test
    void a_chart_may_stand_before_its_table_and_alone_in_its_section() {
        accepts(bars(TABLE, NAME, PERSONS));
        assertThatNoException()
                .isThrownBy(() -> Report.of(
                        "caseload",
                        1,
                        Locale.ENGLISH,
                        r -> r.section("Picture", s -> s.chart("Persons", line(TABLE, YEAR, PERSONS, WOMEN)))
                                .section("Table", s -> s.table(TABLE, (d, e) -> List.of()))));
    }

    @Test
    void rows_are_named_by_words_terms_and_years() {
        accepts(line(TABLE, YEAR, PERSONS));
        accepts(bars(TABLE, TERM, PERSONS));
        rejects(
                bars(TABLE, CASES, PERSONS),
                "category \"Cases\" does not name rows, must be words, a term, a date, a year or an ordinal");
    }

    @Test
    void rejects_columns_that_the_table_does_not_have() {
        rejects(
                bars(TABLE, C.text("Seat", row -> row), PERSONS, ELSEWHERE),
                "category \"Seat\" is not a column of table \"tribunals\", must be one",
                "series \"Elsewhere\" is not a column of table \"tribunals\", must be one");
    }

    @Test
    void rejects_a_table_that_is_not_in_the_report() {
        Table<String> other = Table.of("others", t -> t.columns(NAME, PERSONS));
        rejects(bars(other, NAME, PERSONS), "points at table \"others\", must be a table of this report");
    }

    @Test
    void holds_columns_against_the_table_that_stands_in_the_report() {
        Table<String> namesake = Table.of("tribunals", t -> t.columns(NAME, ELSEWHERE));
        rejects(
                bars(namesake, NAME, ELSEWHERE),
                "series \"Elsewhere\" is not a column of table \"tribunals\", must be one");
    }

    @Test
    void rejects_several_units_and_a_series_twice() {
        rejects(bars(TABLE, NAME, PERSONS, CASES), "shows persons, cases together, must be of one unit");
        rejects(bars(TABLE, NAME, PERSONS, PERSONS), "series \"Persons\" stands twice, must stand once");
    }

    @Test
    void only_parts_of_a_whole_are_stacked() {
        rejects(
                stackedBars(TABLE, NAME, RATE, OTHER_RATE),
                "series \"Rate\" is a ratio, must be parts of a whole",
                "series \"Other rate\" is a ratio, must be parts of a whole");
        accepts(bars(TABLE, NAME, RATE, OTHER_RATE));
    }

    @Test
    void each_kind_has_its_number_of_series() {
        assertNumber(Kind.STACKED_BAR, 1, "has 1 series, must have 2 to 7");
        assertNumber(Kind.BAR, 0, "has 0 series, must have 1 to 7");
        assertNumber(Kind.LINE, 8, "has 8 series, must have 1 to 7");
    }

    private static void assertNumber(Kind kind, int series, String problem) {
        Chart<String> chart = new Chart<>(
                kind,
                TABLE,
                NAME,
                List.<NumberColumn<String>>copyOf(Collections.nCopies(series, PERSONS)),
                Optional.empty(),
                false);
        assertThatExceptionOfType(ReportDefinitionException.class)
                .isThrownBy(() -> report(s -> s.chart("Persons", chart)))
                .satisfies(e -> assertThat(e.problems().getFirst())
                        .hasToString("report \"caseload\" > section \"Pictures\" > chart \"Persons\": " + problem));
    }

    @Test
    void rejects_a_blank_title_and_two_charts_of_one_key() {
        Chart<String> chart = bars(TABLE, NAME, PERSONS);
        assertThatExceptionOfType(ReportDefinitionException.class)
                .isThrownBy(() ->
                        report(s -> s.chart(" ", chart).chart("Persons", chart).chart("Persons!", chart)))
                .withMessage("""
                        report "caseload" > section "Pictures" > chart " ": title is blank, must say what the chart shows
                        report "caseload" > section "Pictures" > chart "Persons!": key "persons" is used twice, must be unique; \
                        set one with key(..)""");
        assertThatNoException()
                .isThrownBy(() -> report(s -> s.chart("Persons", chart).chart("Persons!", chart.key("once-more"))));
    }

    @Test
    void rejects_a_key_that_is_not_plain() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bars(TABLE, NAME, PERSONS).key("By Name"))
                .withMessage("key \"By Name\" of a chart must be lower-case letters and digits,"
                        + " parted by single hyphens");
    }

    @Test
    void rejects_data_bars_of_columns_that_the_table_does_not_have() {
        assertThatExceptionOfType(ReportDefinitionException.class)
                .isThrownBy(() -> Table.<String>of(
                        "tribunals", t -> t.columns(NAME, PERSONS).bars(PERSONS, CASES)))
                .withMessage("table \"tribunals\" > column \"Cases\": is used as data bars but is not a column of the"
                        + " table, must be one");
    }
}
