package org.attest.model.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.attest.model.Samples;
import org.attest.model.law.Penalty;
import org.attest.model.value.Claim;
import org.attest.model.value.Ref;
import org.junit.jupiter.api.Test;

class ChoiceFormTest {
    @Test
    void names_the_choice_and_writes_a_single_component_bare() {
        assertForm(
                "{\"sameAs\": {\"value\": \"trafficking\", \"source\": \"s4\"}}",
                new Penalty.SameAs(Claim.stated(Ref.to("trafficking"), Samples.S4)));
        String range = "{\"range\": {\"maxTerm\": {\"value\": \"life\", \"source\": \"s4\"}}}";
        assertForm(range, Trial.read(Penalty.class, range));
    }

    @Test
    void reports_an_unknown_choice() {
        assertProblem(
                "{\"exile\": {}}",
                "line 1, column 2: /exile: field \"exile\" is unknown, must be one of range, sameAs, inWords");
    }

    @Test
    void reads_on_in_a_mistyped_choice() {
        assertThat(Trial.problems(Penalty.class, "{\"rang\": {\"combination\": {\"value\": \"fine\"}}}"))
                .containsExactly(
                        "line 1, column 2: /rang: field \"rang\" is unknown (perhaps \"range\"),"
                                + " must be one of range, sameAs, inWords",
                        "line 1, column 26: /rang/combination: field \"source\" is missing, must be the id of a source",
                        "line 1, column 36: /rang/combination/value: value \"fine\" is unknown,"
                                + " must be one of prison-and-fine, prison-or-fine, prison-only, fine-only");
    }

    @Test
    void rejects_no_choice_and_two() {
        String allowed = "must be an object with one of the fields range, sameAs, inWords";
        assertProblem("\"sameAs\"", "line 1, column 1: is the text \"sameAs\", " + allowed);
        assertProblem("{}", "line 1, column 1: has no field, must have one of range, sameAs, inWords");
        assertProblem(
                "{\"sameAs\": \"a\", \"range\": {}}",
                "line 1, column 1: has the fields sameAs, range, must have one of range, sameAs, inWords");
    }

    private static void assertForm(String text, Penalty rule) {
        assertThat(Trial.read(Penalty.class, text)).isEqualTo(rule);
        assertThat(Trial.written(Penalty.class, rule)).isEqualTo(text + "\n");
    }

    private static void assertProblem(String text, String problem) {
        assertThat(Trial.problems(Penalty.class, text)).containsExactly(problem);
    }
}
