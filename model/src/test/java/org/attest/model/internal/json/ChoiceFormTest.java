package org.attest.model.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.attest.model.law.PenaltyRule;
import org.attest.model.value.Ref;
import org.junit.jupiter.api.Test;

class ChoiceFormTest {
    @Test
    void names_the_choice_and_writes_a_single_component_bare() {
        assertForm("{\"sameAs\": \"trafficking\"}", new PenaltyRule.SameAs(Ref.to("trafficking")));
        String range =
                "{\"range\": {\"combination\": \"prison-only\", \"imprisonment\": {\"min\": \"5y\", \"max\": \"life\"}}}";
        assertForm(range, Trial.read(PenaltyRule.class, range));
    }

    @Test
    void reports_an_unknown_choice() {
        assertProblem(
                "{\"exile\": {}}",
                "line 1, column 2: /exile: field \"exile\" is unknown, must be one of range, sameAs");
    }

    @Test
    void reads_on_in_a_mistyped_choice() {
        assertThat(Trial.problems(PenaltyRule.class, "{\"rang\": {\"combination\": \"fine\"}}"))
                .containsExactly(
                        "line 1, column 2: /rang: field \"rang\" is unknown (perhaps \"range\"),"
                                + " must be one of range, sameAs",
                        "line 1, column 26: /rang/combination: value \"fine\" is unknown,"
                                + " must be one of prison-and-fine, prison-or-fine, prison-only, fine-only");
    }

    @Test
    void rejects_no_choice_and_two() {
        String allowed = "must be an object with one of the fields range, sameAs";
        assertProblem("\"sameAs\"", "line 1, column 1: is the text \"sameAs\", " + allowed);
        assertProblem("{}", "line 1, column 1: is an object, " + allowed);
        assertProblem("{\"sameAs\": \"a\", \"range\": {}}", "line 1, column 1: is an object, " + allowed);
    }

    private static void assertForm(String text, PenaltyRule rule) {
        assertThat(Trial.read(PenaltyRule.class, text)).isEqualTo(rule);
        assertThat(Trial.written(PenaltyRule.class, rule)).isEqualTo(text + "\n");
    }

    private static void assertProblem(String text, String problem) {
        assertThat(Trial.problems(PenaltyRule.class, text)).containsExactly(problem);
    }
}
