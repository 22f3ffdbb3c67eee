package org.attest.model.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.attest.model.value.Citation;
import org.attest.model.value.SourceId;
import org.junit.jupiter.api.Test;

class CitationFormTest {
    private static final SourceId S4 = new SourceId("s4");

    @Test
    void writes_a_source_with_or_without_a_place_as_a_text() {
        assertForm("\"s4\"", Citation.of(S4));
        assertForm("\"s4#paragraph 8\"", Citation.of("s4", "paragraph 8"));
        assertForm("\"s4#note #3\"", Citation.of("s4", "note #3"));
    }

    @Test
    void writes_an_excerpt_or_a_blank_place_as_an_object() {
        assertForm(
                "{\"source\": \"s4\", \"locator\": \"p. 2\", \"excerpt\": \"over 295\"}",
                new Citation(S4, Optional.of("p. 2"), Optional.of("over 295")));
        assertForm("{\"source\": \"s4\", \"locator\": \" \"}", Citation.of("s4", " "));
    }

    @Test
    void reports_what_is_no_citation() {
        assertProblem(
                "4",
                "line 1, column 1: is the number 4, must be a citation such as \"s4\" or \"s4#paragraph 8\","
                        + " or an object with the fields source, locator, excerpt");
        assertProblem(
                "\"s4# \"",
                "line 1, column 1: citation \"s4# \" has no place behind #, must be such as \"s4#paragraph 8\"");
        assertProblem(
                "\"S 4#page 2\"",
                "line 1, column 1: source id \"S 4\" must be lower-case letters and digits, parted by single hyphens");
        assertProblem("{}", "line 1, column 1: field \"source\" is missing, must be the id of a source");
    }

    @Test
    void reports_a_long_excerpt_at_the_citation() {
        assertThat(Trial.problems(Citation.class, "{\"source\": \"s4\", \"excerpt\": \"" + "x".repeat(301) + "\"}"))
                .contains("line 1, column 1: excerpt has 301 characters, must be at most 300");
    }

    private static void assertForm(String text, Citation citation) {
        assertThat(Trial.read(Citation.class, text)).isEqualTo(citation);
        assertThat(Trial.written(Citation.class, citation)).isEqualTo(text + "\n");
    }

    private static void assertProblem(String text, String problem) {
        assertThat(Trial.problems(Citation.class, text)).containsExactly(problem);
    }
}
