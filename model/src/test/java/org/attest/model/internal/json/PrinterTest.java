package org.attest.model.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrinterTest {
    @Test
    void keeps_what_fits_on_one_line() {
        assertUnchanged("""
                {"value": 78, "source": "s4", "searched": [], "empty": {}, "known": true, "none": null}
                """);
    }

    @Test
    void gives_every_object_of_a_list_its_line_and_spreads_what_holds_the_list() {
        assertUnchanged("""
                {
                  "claim": {
                    "value": [
                      {"actor": "mofa", "role": "host"}
                    ],
                    "source": "s0"
                  },
                  "sdgs": [5, 8, 16]
                }
                """);
    }

    @Test
    void fills_a_line_up_to_its_last_column_with_a_comma() {
        String fits = "x".repeat(Printer.WIDTH - "[\"\"],".length());
        assertUnchanged("[\"" + fits + "\"]\n");
        assertThat(printed("[\"" + fits + "x\"]")).isEqualTo("[\n  \"" + fits + "x\"\n]\n");
    }

    @Test
    void counts_the_name_of_a_field_and_the_indent_into_its_line() {
        String fits = "x".repeat(Printer.WIDTH - "  \"a\": [\"\"],".length());
        assertUnchanged("{\n  \"a\": [\"" + fits + "\"],\n  \"b\": 1\n}\n");
        assertUnchanged("{\n  \"a\": [\n    \"" + fits + "x\"\n  ],\n  \"b\": 1\n}\n");
    }

    @Test
    void escapes_what_json_must_escape_and_nothing_else() {
        assertUnchanged("""
                ["quote \\" backslash \\\\ line \\n tab \\t bell \\u0007", "é নাম 🙂 </script>"]
                """);
    }

    @Test
    void prints_a_lone_value() {
        assertUnchanged("\"text\"\n");
    }

    private static void assertUnchanged(String text) {
        assertThat(printed(text)).isEqualTo(text);
    }

    private static String printed(String text) {
        return Printer.print(TreeParser.parse(text, new Reading()).root());
    }
}
