package org.attest.cli.internal.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonTest {
    private record Inside(int number) {}

    private record Document(
            String text,
            long number,
            boolean flag,
            Path file,
            LocalDate day,
            Optional<String> hint,
            Optional<String> none,
            Inside object,
            List<Inside> list,
            List<Inside> empty) {}

    @Test
    void has_a_line_for_each_component_in_their_order_and_none_for_what_is_absent() {
        assertThat(Json.of(new Document(
                        "a \"b\"\n\u001B/",
                        1L << 53,
                        true,
                        Path.of("my dossier.json"),
                        LocalDate.of(2024, 3, 31),
                        Optional.of("look"),
                        Optional.empty(),
                        new Inside(1),
                        List.of(new Inside(2), new Inside(3)),
                        List.of())))
                .isEqualTo("""
                        {
                          "text": "a \\"b\\"\\n\\u001B/",
                          "number": 9007199254740992,
                          "flag": true,
                          "file": "my dossier.json",
                          "day": "2024-03-31",
                          "hint": "look",
                          "object": {
                            "number": 1
                          },
                          "list": [
                            {
                              "number": 2
                            },
                            {
                              "number": 3
                            }
                          ],
                          "empty": []
                        }
                        """);
    }
}
