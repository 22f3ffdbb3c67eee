package org.attest.report.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.attest.report.definition.Aggregate.sum;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.attest.model.value.Claim;
import org.attest.model.value.Unit;
import org.attest.report.problem.ReportDefinitionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportRulesTest {
    private static final Columns<String> C = Columns.of(String.class);
    private static final TextColumn<String> NAME = C.text("Name", row -> row);
    private static final CountColumn<String> PERSONS = C.count("Persons", Unit.PERSONS, String::length);
    private static final Table<String> TABLE = table("tribunals");

    private static Table<String> table(String key) {
        return Table.of(key, t -> t.columns(NAME, PERSONS).grandTotal("All", sum(PERSONS)));
    }

    private static Report<String> report(
            String id, int version, Locale language, Consumer<ReportBuilder<String>> definition) {
        return Report.of(id, version, language, definition);
    }

    private static void words(ReportBuilder<String> report) {
        report.section("Words", s -> s.text((d, e) -> d));
    }

    private static void rejects(Consumer<ReportBuilder<String>> definition, String... problems) {
        assertThatExceptionOfType(ReportDefinitionException.class)
                .isThrownBy(() -> report("caseload", 1, Locale.ENGLISH, definition))
                .withMessage(String.join("\n", problems));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Caseload", "2024-caseload", "case--load"})
    void rejects_an_id_that_is_not_plain(String id) {
        assertThatExceptionOfType(ReportDefinitionException.class)
                .isThrownBy(() -> report(id, 1, Locale.ENGLISH, ReportRulesTest::words))
                .withMessage("report \"" + id + "\": id must be lower-case letters and digits,"
                        + " parted by single hyphens, a letter first");
    }

    @Test
    void rejects_a_blank_subheading() {
        rejects(
                r -> r.section("Words", s -> s.heading(" ").text((d, e) -> d)),
                "report \"caseload\" > section \"Words\": has a blank subheading, must name what stands below it");
    }

    @Test
    void rejects_a_version_below_1() {
        assertThatExceptionOfType(ReportDefinitionException.class)
                .isThrownBy(() -> report("caseload", 0, Locale.ENGLISH, ReportRulesTest::words))
                .withMessage("report \"caseload\": version is 0, must be 1 or more");
    }

    @Test
    void rejects_a_language_without_words() {
        assertThatExceptionOfType(ReportDefinitionException.class)
                .isThrownBy(() -> report("caseload", 1, Locale.GERMAN, ReportRulesTest::words))
                .withMessage("report \"caseload\": language: locale \"de\" has no words,"
                        + " must be of one of the languages [en, bn] (such as en-GB or en-US)"
                        + " or have the bundle META-INF/attest/words_de.properties on the class path");
    }

    @Test
    void rejects_a_report_without_sections() {
        rejects(r -> {}, "report \"caseload\": has no sections, must have at least one");
    }

    @Test
    void rejects_a_section_without_heading_or_content() {
        rejects(
                r -> r.section(" ", s -> {}),
                "report \"caseload\" > section \" \": heading is blank, must name the section",
                "report \"caseload\" > section \" \": is empty, must have at least one text, figure, table or chart");
    }

    @ParameterizedTest
    @ValueSource(strings = {"summary", "notes", "sources", "checks"})
    void rejects_tables_with_a_name_of_its_own(String key) {
        rejects(
                r -> r.section("Cases", s -> s.table(table(key), (d, e) -> List.of())),
                "report \"caseload\" > section \"Cases\" > table \"" + key
                        + "\": key is taken by the report itself, must be another");
    }

    @Test
    void rejects_a_table_that_stands_in_it_twice() {
        rejects(
                r -> r.section("Cases", s -> s.table(TABLE, (d, e) -> List.of()))
                        .section("Again", s -> s.table(TABLE, (d, e) -> List.of())),
                "report \"caseload\" > section \"Again\" > table \"tribunals\": stands in the report twice,"
                        + " must stand once");
    }

    @Test
    void rejects_a_table_that_is_called_as_the_subtotals_of_another() {
        Table<String> grouped = Table.of("cases", t -> t.columns(NAME, PERSONS).groupBy(NAME));
        rejects(
                r -> r.section(
                        "Cases",
                        s -> s.table(grouped, (d, e) -> List.of())
                                .table(table("cases-subtotals"), (d, e) -> List.of())),
                "report \"caseload\" > section \"Cases\" > table \"cases-subtotals\":"
                        + " stands in the report twice, must stand once");
    }

    @Test
    void rejects_figures_and_checks_of_tables_that_it_does_not_have() {
        rejects(
                r -> r.section("Headlines", s -> s.figure("Persons convicted", TABLE.total(PERSONS)))
                        .reconcile(
                                "persons",
                                Quantity.count(Unit.PERSONS, d -> Claim.notReported()),
                                TABLE.total(PERSONS)),
                "report \"caseload\" > section \"Headlines\" > figure \"Persons convicted\":"
                        + " points at table \"tribunals\", must be a table of this report",
                "report \"caseload\" > check \"persons\": points at table \"tribunals\","
                        + " must be a table of this report");
    }

    @Test
    void a_figure_may_stand_before_its_table() {
        assertThatNoException()
                .isThrownBy(() -> report(
                        "caseload",
                        1,
                        Locale.ENGLISH,
                        r -> r.section("Headlines", s -> s.figure("Persons convicted", TABLE.total(PERSONS)))
                                .section("Cases", s -> s.table(TABLE, (d, e) -> List.of()))));
    }

    @Test
    void rejects_a_figure_that_does_not_say_why_it_has_no_source() {
        rejects(
                r -> r.section("Headlines", s -> s.uncited("Countries", "", (d, e) -> "one")),
                "report \"caseload\" > section \"Headlines\" > figure \"Countries\": gives no reason,"
                        + " must say why it has no source");
    }

    @Test
    void rejects_a_reconciliation_of_two_units() {
        rejects(
                r -> r.section("Cases", s -> s.table(TABLE, (d, e) -> List.of()))
                        .reconcile("cases", Quantity.count(Unit.CASES, d -> Claim.notReported()), TABLE.total(PERSONS)),
                "report \"caseload\" > check \"cases\": states cases but computes persons, must be of one unit");
    }

    @Test
    void rejects_a_reconciliation_with_words() {
        rejects(
                r -> r.section("Cases", s -> s.table(TABLE, (d, e) -> List.of()))
                        .reconcile(
                                "rows",
                                Quantity.count(TableFigure.ROWS, d -> Claim.notReported()),
                                TABLE.reporting(PERSONS)),
                "report \"caseload\" > check \"rows\": computes words such as \"3 of 7\","
                        + " must compute a total or a number of rows");
    }

    @Test
    void tells_all_problems_at_once() {
        assertThatExceptionOfType(ReportDefinitionException.class)
                .isThrownBy(() -> report("Caseload", -1, Locale.ENGLISH, r -> {}))
                .withMessage("""
                        report "Caseload": id must be lower-case letters and digits, parted by single hyphens, a letter first
                        report "Caseload": version is -1, must be 1 or more
                        report "Caseload": has no sections, must have at least one""")
                .satisfies(e -> assertThat(e.problems()).hasSize(3));
    }
}
