package org.attest.report.internal.standard.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.report.internal.standard.Written.stated;
import static org.attest.report.internal.standard.series.Observed.indicator;
import static org.attest.report.internal.standard.series.Observed.observation;
import static org.attest.report.internal.standard.series.Observed.observed;

import org.attest.report.golden.Golden;
import org.attest.report.internal.standard.Wording;
import org.attest.report.internal.standard.Written;
import org.attest.report.wording.Notation;
import org.junit.jupiter.api.Test;

class PeriodComparisonTest {
    private static final String COURTS = """
            "tribunals": [{"id": "s", "name": "Court S", "kind": "general", "citations": ["a"]},
              {"id": "t", "name": "Court T", "kind": "general", "citations": ["a"]}], "caseloads": [%s]""";

    private static String dump(String lists) {
        return Written.dump(new PeriodComparison(Wording.in(Notation.ENGLISH)).report, lists);
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
                        "| Incoming | Court T | 2023 | 2024 | cases | 50 ^1 | 20 ^1 | -30 {",
                        "▼ -60.0 %",
                        "| lower",
                        "| Incoming | Court S | 2023 | 2024 | cases | 100 ^1 | 110 ^1 | 10 {",
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

    @Test
    void compares_levels_in_words() {
        assertThat(dump(observed(
                        indicator("x", "level", "neutral", "\"levels\": [\"good\", \"bad\"], "),
                        observation("x", "2023", stated("\"good\""), ""),
                        observation("x", "2024", stated("\"bad\""), ""))))
                .contains("| Good ^1 | Bad ^1 | changed");
    }
}
