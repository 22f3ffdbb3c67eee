package org.attest.model.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.attest.model.source.Source;
import org.attest.model.value.Assertion;
import org.attest.model.value.Basis;
import org.attest.model.value.Citation;
import org.attest.model.value.Claim;
import org.attest.model.value.Confidence;
import org.attest.model.value.Count;
import org.attest.model.value.Reason;
import org.attest.model.value.Resolution;
import org.attest.model.value.SourceId;
import org.junit.jupiter.api.Test;

class ClaimFormTest {
    /** A claim and the sources that it may cite. */
    public record Case(List<Source> sources, Claim<Count> count) {}

    private static final String SOURCES = """
            "sources": [
                {"id": "s0", "kind": "news", "title": "S0", "published": "2024", "language": "en"},
                {"id": "s4", "kind": "news", "title": "S4", "published": "2024", "language": "en"}
              ]""";

    private static final Assertion<Count> THIRTY = Assertion.stated(Count.exactly(30), Citation.of(new SourceId("s0")));
    private static final Assertion<Count> THIRTY_FIVE = new Assertion<>(
            Count.exactly(35),
            new Citation(new SourceId("s4"), Optional.of("p. 8"), Optional.of("35 cases")),
            Basis.INFERRED,
            Confidence.LOW);

    @Test
    void writes_one_assertion_flat_without_what_goes_without_saying() {
        assertForm("{\"value\": 30, \"source\": \"s0\"}", Claim.of(List.of(THIRTY)));
        assertForm(
                "{\"value\": 35, \"source\": \"s4\", \"locator\": \"p. 8\", \"excerpt\": \"35 cases\","
                        + " \"basis\": \"inferred\", \"confidence\": \"low\"}",
                Claim.of(List.of(THIRTY_FIVE)));
    }

    @Test
    void writes_several_assertions_as_a_list() {
        assertForm(
                """
                [
                    {"value": 30, "source": "s0"},
                    {"value": 30, "source": "s4"}
                  ]""", Claim.of(List.of(THIRTY, Assertion.stated(Count.exactly(30), Citation.of(new SourceId("s4"))))));
    }

    @Test
    void writes_a_resolution_beside_the_assertions() {
        assertForm(
                """
                {
                    "assertions": [
                      {"value": 30, "source": "s0"},
                      {"value": 35, "source": "s4"}
                    ],
                    "resolution": {"value": 35, "reason": "later", "decidedBy": "the editor", "decidedOn": "2024-04-01"}
                  }""",
                Claim.of(List.of(THIRTY, Assertion.stated(Count.exactly(35), Citation.of(new SourceId("s4")))))
                        .resolved(
                                new Resolution<>(Count.exactly(35), "later", "the editor", LocalDate.of(2024, 4, 1))));
    }

    @Test
    void writes_why_a_claim_is_missing() {
        assertForm("{\"missing\": \"withheld\"}", Claim.missing(Reason.WITHHELD, List.of()));
        assertForm(
                "{\"missing\": \"not-reported\", \"searched\": [\"s4\"]}",
                Claim.missing(Reason.NOT_REPORTED, List.of(new SourceId("s4"))));
    }

    @Test
    void leaves_out_what_nobody_reported() {
        Claim<Count> notReported = Claim.missing(Reason.NOT_REPORTED, List.of());
        assertThat(Trial.read(Case.class, "{" + SOURCES + "}").count()).isEqualTo(notReported);
        assertThat(Trial.written(Case.class, new Case(sources(), notReported))).isEqualTo("{\n  " + SOURCES + "\n}\n");
        assertThat(Trial.read(Case.class, with("{\"missing\": \"not-reported\"}"))
                        .count())
                .isEqualTo(notReported);
    }

    @Test
    void reads_longer_shapes_than_it_writes() {
        Claim<Count> claim = Claim.of(List.of(THIRTY));
        assertThat(Trial.read(Case.class, with("[{\"value\": 30, \"source\": \"s0\", \"basis\": \"stated\"}]"))
                        .count())
                .isEqualTo(claim);
        assertThat(Trial.read(Case.class, with("{\"assertions\": [{\"value\": 30, \"source\": \"s0\"}]}"))
                        .count())
                .isEqualTo(claim);
    }

    @Test
    void rejects_a_bare_value() {
        assertProblem(
                "30",
                "line 6, column 12: /count: is the number 30, must be an object with value and source,"
                        + " a list of such objects, or an object with missing");
    }

    @Test
    void rejects_an_assertion_without_a_source() {
        assertProblem(
                "{\"value\": 30}",
                "line 6, column 12: /count: field \"source\" is missing, must be the id of a source");
    }

    @Test
    void reports_a_mistyped_field_of_any_shape_once() {
        assertProblem(
                "{\"vlaue\": 30, \"source\": \"s0\"}",
                "line 6, column 13: /count/vlaue: field \"vlaue\" is unknown (perhaps \"value\"),"
                        + " must be one of value, source, locator, excerpt, basis, confidence");
        assertProblem(
                "{\"mising\": \"withheld\"}",
                "line 6, column 13: /count/mising: field \"mising\" is unknown (perhaps \"missing\"),"
                        + " must be one of missing, searched");
        assertProblem(
                "{\"asertions\": [{\"value\": 30, \"source\": \"s0\"}]}",
                "line 6, column 13: /count/asertions: field \"asertions\" is unknown (perhaps \"assertions\"),"
                        + " must be one of assertions, resolution");
    }

    @Test
    void rejects_a_claim_without_any_assertion() {
        assertProblem(
                "[]",
                "line 6, column 12: /count: claim must have either at least one assertion or a reason why it is missing");
    }

    @Test
    void reports_what_is_wrong_in_one_of_several_assertions_and_in_a_resolution() {
        assertProblem(
                "[{\"value\": 30, \"source\": \"s0\"}, {\"value\": -1, \"source\": \"s4\"}]",
                "line 6, column 54: /count/1/value: count -1 is negative, must be 0 or more");
        assertProblem(
                "{\"assertions\": [{\"value\": 30, \"source\": \"s0\"}], \"resolution\": {\"value\": 30, \"reason\": \"\","
                        + " \"decidedBy\": \"me\", \"decidedOn\": \"2024-04-01\"}}",
                "line 6, column 74: /count/resolution:"
                        + " resolution has no reason, must say why this value was chosen");
    }

    private static void assertForm(String form, Claim<Count> claim) {
        assertThat(Trial.read(Case.class, with(form)).count()).isEqualTo(claim);
        assertThat(Trial.written(Case.class, new Case(sources(), claim))).isEqualTo(with(form));
    }

    private static void assertProblem(String form, String problem) {
        assertThat(Trial.problems(Case.class, with(form))).containsExactly(problem);
    }

    private static String with(String claim) {
        return "{\n  " + SOURCES + ",\n  \"count\": " + claim + "\n}\n";
    }

    private static List<Source> sources() {
        return Trial.read(Case.class, "{" + SOURCES + "}").sources();
    }
}
