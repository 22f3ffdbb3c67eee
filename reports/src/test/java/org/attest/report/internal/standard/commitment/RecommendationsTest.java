package org.attest.report.internal.standard.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.report.internal.standard.Written.stated;

import org.attest.report.golden.Golden;
import org.attest.report.internal.standard.Wording;
import org.attest.report.internal.standard.Written;
import org.attest.report.wording.Notation;
import org.junit.jupiter.api.Test;

class RecommendationsTest {
    private static final String SESSIONS = """
            "meetings": [
              {"id": "m", "title": "Session", "kind": "conference", "when": %s, "citations": ["a"]},
              {"id": "n", "title": "Next session", "kind": "conference", "when": %s, "citations": ["a"]}],""".formatted(stated("\"2023\""), stated("\"2026\""));

    private static String dump(String lists) {
        return Written.dump(new Recommendations(Wording.in(Notation.ENGLISH)).report, lists);
    }

    private static String recommendation(String id, String position, String more) {
        return """
                {"id": "%s", "kind": "recommendation", "text": "Recommendation %s", "addressees": ["p"], "meeting": "m",
                 "speakers": %s, "position": %s, "areas": ["protection"], %s"citations": ["a"]}""".formatted(id, id, stated("[\"q\"]"), position, more);
    }

    private static String statements(String... all) {
        return SESSIONS + "\"statements\": [" + String.join(", ", all) + "]";
    }

    @Test
    void shows_a_dossier_without_recommendations() {
        Golden.matches("recommendations-empty", dump(""));
    }

    @Test
    void counts_by_answer_and_keeps_the_reason_why_there_is_none() {
        assertThat(dump(statements(
                        recommendation("r1", stated("\"supported\""), ""),
                        recommendation("r2", stated("\"noted\""), ""),
                        recommendation("r3", "{\"missing\": \"withheld\", \"searched\": [\"a\"]}", ""),
                        recommendation("r4", "{\"missing\": \"not-reported\", \"searched\": [\"a\"]}", ""))))
                .contains(
                        "at a glance: 4 recommendations: 1 supported, 1 noted, 2 without a known answer, from one source (dataset)",
                        "| no answer (withheld) | 1 {",
                        "| no answer (not reported) | 1 {");
    }

    @Test
    void counts_with_each_of_its_themes() {
        assertThat(dump(statements(
                        recommendation("r1", stated("\"noted\""), "\"categories\": [\"labour rights\"], "),
                        recommendation("r2", stated("\"noted\""), ""))))
                .contains("Counts overlap.", "| protection | 2 {", "| labour rights | 1 {")
                .containsPattern("table each-of-recommended-themes .*, 3 rows");
    }

    @Test
    void tells_what_became_of_what_is_supported() {
        String commitment = """
                , "commitments": [{"id": "k", "title": "Act", "statement": "r1", "citations": ["a"], "history":
                  [{"on": "2024", "completion": "limited", "stance": "self", "citations": ["a"]}]}]""";
        assertThat(dump(statements(
                                recommendation("r1", stated("\"supported\""), "\"specificity\": \"specific\", "),
                                recommendation("r2", stated("\"supported\""), ""),
                                recommendation("r3", stated("\"noted\""), "\"grade\": \"urge\", "))
                        + commitment))
                .contains(
                        "| 5 of 5, specific |",
                        "| urge |",
                        "| limited ^1 (A) |",
                        "| no commitment |",
                        "| not to be followed up |",
                        "No commitment follows 1 of 2 supported recommendations.");
    }

    @Test
    void says_where_sources_disagree_on_the_answer() {
        assertThat(dump(statements(recommendation(
                        "r1", "[" + stated("\"supported\"") + ", {\"value\": \"noted\", \"source\": \"b\"}]", ""))))
                .contains(
                        "at a glance: 1 recommendation: ",
                        "| sources disagree: supported or noted ^",
                        "differs: 1 of 1 recommendation (Recommendation r1)");
    }

    @Test
    void counts_no_session_after_its_day() {
        assertThat(dump(statements(recommendation("r1", stated("\"noted\""), "")
                        .replace("\"meeting\": \"m\"", "\"meeting\": \"n\""))))
                .contains(
                        "at a glance: No recommendation is recorded",
                        "table later \"Recommendations after the as-of date, not counted\", 1 rows");
    }
}
