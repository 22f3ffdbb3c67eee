package org.attest.model.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.Stream;
import org.attest.model.DossierException;
import org.attest.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TreeParserTest {
    @ParameterizedTest
    @MethodSource("brokenTexts")
    void reports_broken_json_as_one_problem_at_its_place(String text, String problem) {
        assertThatThrownBy(() -> TreeParser.parse(text, new Reading()))
                .isInstanceOf(DossierException.class)
                .hasMessage("dossier has 1 problem:\n  " + problem);
    }

    static Stream<Arguments> brokenTexts() {
        return Stream.of(
                Arguments.of("", "line 1, column 1: is empty, must be JSON"),
                Arguments.of(" \n ", "line 1, column 1: is empty, must be JSON"),
                Arguments.of("{} {}", "line 1, column 4: is broken JSON: more text follows the end of the dossier"),
                Arguments.of(
                        "{\n  \"a\": }",
                        "line 2, column 8: is broken JSON: Unexpected character ('}' (code 125)): expected a value"),
                Arguments.of(
                        "{\"a\": 1,}",
                        "line 1, column 9: is broken JSON: Unexpected character ('}' (code 125)):"
                                + " was expecting double-quote to start property name"),
                Arguments.of(
                        "{\"a\": 1",
                        "line 1, column 8: is broken JSON: Unexpected end-of-input: expected close marker for Object"),
                Arguments.of("{\"a\": NaN}", "line 1, column 10: is broken JSON: Non-standard token 'NaN'"),
                Arguments.of(
                        "{\"a\": /* b */ 1}",
                        "line 1, column 7: is broken JSON: Unexpected character ('/' (code 47)):"
                                + " maybe a (non-standard) comment?"),
                Arguments.of(
                        "[".repeat(501),
                        "line 1, column 502: is broken JSON: Document nesting depth (501) exceeds the maximum allowed (500)"),
                Arguments.of(
                        "{\"" + "k".repeat(1001) + "\": 1}",
                        "line 1, column 1005: is broken JSON: Name length (1001) exceeds the maximum allowed (1000)"),
                Arguments.of(
                        "[" + "1".repeat(1001) + "]",
                        "line 1, column 1003: is broken JSON: Number value length (1001) exceeds the maximum allowed (1000)"));
    }

    @Test
    void keeps_comments_apart_from_the_fields() {
        TreeParser.Tree tree = TreeParser.parse("""
                {"$comment": "first", "a": [{"b": 1, "$comment": "second"}]}
                """, new Reading());
        assertThat(tree.comments()).isEqualTo(Map.of("", "first", "/a/0", "second"));
        assertThat(Printer.print(tree.root())).isEqualTo("""
                {
                  "a": [
                    {"b": 1}
                  ]
                }
                """);
    }

    @Test
    void reports_a_comment_that_is_no_text() {
        assertThat(problems("""
                        {"a": {"$comment": ["one", "two"]}}
                        """)).containsExactly("line 1, column 20: /a/$comment: is a list, must be a text");
    }

    @Test
    void reports_a_field_that_stands_twice_and_keeps_the_first() {
        assertThat(problems("""
                        {"a": 1,
                         "b": 2,
                           "a": {"c": 3}}
                        """))
                .containsExactly("line 3, column 4: /a: field \"a\" stands twice, first in line 1, must stand once");
    }

    @Test
    void reports_half_of_a_surrogate_pair_in_a_text() {
        assertThat(problems("""
                        {"a": "\\ud83d", "b": "\\ud83d\\ude00", "c": "\\ude00"}
                        """))
                .containsExactly(
                        "line 1, column 7: /a: has half of a surrogate pair, must have whole characters",
                        "line 1, column 43: /c: has half of a surrogate pair, must have whole characters");
    }

    @Test
    void reports_all_characters_that_no_file_can_show() {
        assertThat(problems("""
                        {"a": "\\u0000b\\u001b\\u0000", "b": "\\ttab\\r\\n", "c": "\\u0085\uFFFF", "d": "\u007F"}
                        """))
                .containsExactly(
                        "line 1, column 7: /a: has U+0000, U+001B, must have characters that can be shown",
                        "line 1, column 53: /c: has U+0085, U+FFFF, must have characters that can be shown",
                        "line 1, column 69: /d: has U+007F, must have characters that can be shown");
    }

    /** There Jackson gives up, so that nothing behind it is read. */
    @Test
    void reports_half_of_a_surrogate_pair_in_a_name() {
        assertThatThrownBy(() -> problems("{\"\\ude00\": 1}"))
                .hasMessage("dossier has 1 problem:\n"
                        + "  line 1, column 9: is broken JSON: Unexpected low surrogate in property name: 0xde00");
        assertThatThrownBy(() -> problems("{\"\\ud83d\": 1}"))
                .hasMessage("dossier has 1 problem:\n  line 1, column 9: is broken JSON: Broken surrogate pair in"
                        + " property name: expected '\\' to start low surrogate, got 0x22");
    }

    /** Their pointers, kept whole, would take some 10 GB. */
    @Test
    void keeps_the_places_of_many_values_below_long_names() {
        String names = ("{\"" + "k".repeat(1_000) + "\":").repeat(400);
        Reading reading = new Reading();
        TreeParser.parse(names + "[" + "1,".repeat(25_000) + "1]" + "}".repeat(400), reading);

        assertThat(reading.places().of(("/" + "k".repeat(1_000)).repeat(400) + "/25000"))
                .isEqualTo(new Problem.Location(1, names.length() + 50_002));
    }

    @Test
    void keeps_numbers_as_they_were_typed() {
        String text = "[0.10, 1e999999999, 123456789012345678901234567890]\n";
        assertThat(Printer.print(TreeParser.parse(text, new Reading()).root())).isEqualTo(text);
    }

    private static Stream<String> problems(String text) {
        Reading reading = new Reading();
        TreeParser.parse(text, reading);
        return reading.problems().stream().map(Problem::toString);
    }
}
