package org.attest.report.internal.standard.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.report.internal.standard.Written.stated;
import static org.attest.report.internal.standard.series.Observed.indicator;
import static org.attest.report.internal.standard.series.Observed.observation;
import static org.attest.report.internal.standard.series.Observed.observed;

import java.util.Optional;
import org.attest.model.Dossier;
import org.attest.model.DossierBuilder;
import org.attest.model.source.SourceBuilder;
import org.attest.report.definition.Edition;
import org.attest.report.document.TextDump;
import org.attest.report.golden.Golden;
import org.attest.report.internal.resolve.report.ReportResolver;
import org.attest.report.internal.standard.Wording;
import org.attest.report.internal.standard.Written;
import org.attest.report.wording.Notation;
import org.junit.jupiter.api.Test;

class PeriodComparisonTest {
    private static final String COURTS = """
            "tribunals": [{"id": "s", "name": "Court S", "kind": "general", "citations": ["a"]},
              {"id": "t", "name": "Court T", "kind": "general", "citations": ["a"]}], "caseloads": [%s]""";

    private static String dump(String lists) {
        return Written.dump(new PeriodComparison(Wording.in(Notation.ENGLISH)).report(Optional.empty()), lists);
    }

    private static String caseload(String court, String year, String incoming) {
        return "{\"forum\": \"%s\", \"period\": %s, \"incoming\": %s}"
                .formatted(court, stated("\"" + year + "\""), incoming);
    }

    @Test
    void shows_a_dossier_without_two_periods() {
        Golden.matches("period-comparison-empty", dump(COURTS.formatted(caseload("s", "2024", stated("3")))));
    }

    @Test
    void sets_the_last_two_periods_side_by_side_the_biggest_movers_first() {
        assertThat(dump(COURTS.formatted(String.join(
                        ", ",
                        caseload("s", "2022", stated("1")),
                        caseload("s", "2023", stated("100")),
                        caseload("s", "2024", stated("110")),
                        caseload("t", "2023", stated("50")),
                        caseload("t", "2024", stated("20"))))))
                .contains("at a glance: 2 figures of two periods: 1 is higher, 1 is lower, from one source (dataset)")
                .containsSubsequence(
                        "| Incoming | Court T | 2023 ^1 | 2024 ^1 | cases | 50 ^1 | 20 ^1 | -30 {",
                        "▼ -60.0 %",
                        "| lower",
                        "| Incoming | Court S | 2023 ^1 | 2024 ^1 | cases | 100 ^1 | 110 ^1 | 10 {",
                        "▲ +10.0 %",
                        "| higher");
    }

    @Test
    void tells_what_was_added_and_dropped() {
        String none = "{\"missing\": \"not-reported\", \"searched\": [\"a\"]}";
        assertThat(dump(COURTS.formatted(String.join(
                        ", ",
                        caseload("s", "2023", none),
                        caseload("s", "2024", stated("110")),
                        caseload("t", "2023", stated("50")),
                        caseload("t", "2024", none)))))
                .contains("| added\n", "| dropped\n");
    }

    @Test
    void tells_what_sources_state_differently_of_one_period() {
        String both = "[" + stated("100") + ", {\"value\": 103, \"source\": \"b\"}]";
        String decided = "{\"assertions\": " + both
                + ", \"resolution\": {\"value\": 103, \"reason\": \"later\", \"decidedBy\": \"us\", \"decidedOn\": \"2024-05-01\"}}";
        assertThat(dump(COURTS.formatted(caseload("s", "2023", both) + ", " + caseload("s", "2024", stated("110")))))
                .contains("| [conflict] (CONFLICT)", "| restated |", "| stated differently by sources\n");
        assertThat(dump(COURTS.formatted(caseload("s", "2023", decided) + ", " + caseload("s", "2024", stated("110")))))
                .contains("▲ +6.8 %", "| restated |");
    }

    @Test
    void compares_no_periods_of_two_lengths() {
        assertThat(dump(COURTS.formatted(
                        caseload("s", "2023", stated("100")) + ", " + caseload("s", "2024-01/2024-06", stated("60")))))
                .contains("not comparable (NOT_COMPARABLE)", "| not comparable\n");
    }

    private static String two(String before, String now) {
        return Written.dump(
                        new PeriodComparison(Wording.in(Notation.ENGLISH))
                                .report(Optional.of(Written.dossier(COURTS.formatted(before)))),
                        COURTS.formatted(now))
                .replaceAll(" \\^\\d| \\{CAUTION}", "");
    }

    @Test
    void sets_the_last_figures_of_two_dossiers_side_by_side() {
        String dump = two(
                caseload("s", "2022", stated("90")) + ", " + caseload("s", "2023", stated("100")) + ", "
                        + caseload("t", "2022-01/2022-06", stated("4")),
                caseload("s", "2023", stated("100")) + ", " + caseload("s", "2024", stated("110")) + ", "
                        + caseload("t", "2024", stated("5")));
        assertThat(dump)
                .contains("Comparison of two dossiers", "3 figures of two dossiers: 1 is higher, 0 are lower")
                .contains(
                        "Before is “Written by hand” as of 31 December 2024, now is “Written by hand” as of 31 December 2024.")
                .containsSubsequence("| Incoming | Court S | 2023 | 2024 | cases | 100", "▲ +10.0 %", "| higher")
                .containsSubsequence("| Incoming | Court S | 2022 | [x] (NOT_REPORTED)", "| 90", "| dropped")
                .containsSubsequence("| Incoming | Court T | January 2022 to June 2022 | 2024", "| not comparable\n");
    }

    @Test
    void tells_what_a_later_dossier_adds_restates_and_leaves_as_it_is() {
        String dump = two(
                caseload("s", "2023", stated("100")) + ", " + caseload("s", "2024", stated("11371")),
                caseload("s", "2023", stated("100")) + ", " + caseload("s", "2024", stated("11387")) + ", "
                        + caseload("t", "2024", stated("5")));
        assertThat(dump)
                .containsSubsequence(
                        "| Incoming | Court S | 2024 | 2024 | cases | 11,371",
                        "16 {",
                        "▲ +0.1 %",
                        "| restated | stated differently in the earlier dossier\n")
                .containsSubsequence(
                        "| Incoming | Court T | [x] (NOT_REPORTED)", "| 2024 | cases | [x] (NOT_REPORTED)", "| added")
                .doesNotContain("| 2023 |");
        assertThat(two(caseload("s", "2024", stated("3")), caseload("s", "2024", stated("3"))))
                .contains("| unchanged\n");
        assertThat(two(caseload("s", "2024", stated("3")), caseload("t", "2024", stated("3"))))
                .contains("| added\n", "| dropped\n");
    }

    @Test
    void things_of_one_id_that_are_of_other_places_are_not_compared() {
        String now = COURTS.formatted(caseload("s", "2024", stated("3")));
        String before = now.replace(
                        "\"name\": \"Court S\", \"kind\": \"general\"", "\"name\": \"S\", \"kind\": \"dedicated\"")
                .replace("\"2024\"", "\"2023\"");
        assertThat(Written.dump(
                        new PeriodComparison(Wording.in(Notation.ENGLISH)).report(Optional.of(Written.dossier(before))),
                        now))
                .containsSubsequence("| Court S | 2023 ^1 | 2024 ^1 |", "(NOT_COMPARABLE)", "| not comparable\n");
    }

    @Test
    void another_document_by_the_id_of_a_source_is_a_source_of_its_own() {
        Dossier now = Written.dossier(COURTS.formatted(caseload("s", "2024", stated("3"))));
        Dossier before = DossierBuilder.builder(Written.dossier(COURTS.formatted(caseload("s", "2023", stated("2")))))
                .sources(now.sources().stream()
                        .map(source -> SourceBuilder.builder(source)
                                .title(source.id().toString().equals("a") ? "Another document" : source.title())
                                .build())
                        .toList())
                .build();
        assertThat(TextDump.of(ReportResolver.resolve(
                        new PeriodComparison(Wording.in(Notation.ENGLISH)).report(Optional.of(before)),
                        now,
                        Edition.of(now.asOf(), "Secretariat"))))
                .contains("1 figure of two dossiers", "Another document", "Source A", "from 2 sources");
    }

    @Test
    void compares_levels_in_words() {
        assertThat(dump(observed(
                        indicator("x", "level", "neutral", "\"levels\": [\"good\", \"bad\"], "),
                        observation("x", "2023", stated("\"good\""), ""),
                        observation("x", "2024", stated("\"bad\""), ""))))
                .contains("| Good ^1 | Bad ^1 | changed");
    }
}
