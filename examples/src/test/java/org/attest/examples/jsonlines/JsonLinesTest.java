package org.attest.examples.jsonlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonLinesTest {
    @TempDir
    Path folder;

    private List<Map<String, String>> read(String lines) throws IOException {
        try (Stream<Map<String, String>> rows = JsonLines.of(Files.writeString(folder.resolve("rows.jsonl"), lines))) {
            return rows.toList();
        }
    }

    @Test
    void reads_each_line() throws IOException {
        assertThat(read("{\"number\": 7, \"fee\": 120.50, \"closed\": true}\n\n{\"number\": 8, \"fee\": null}\n"))
                .containsExactly(Map.of("number", "7", "fee", "120.50", "closed", "true"), Map.of("number", "8"));
    }

    @Test
    void reads_an_empty_file() throws IOException {
        assertThat(read("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "7                       | a value is no object, must be one",
                "{\"fees\": [1, 2]}      | field \"fees\" holds several values, must hold one",
                "{\"number\": 7          | Unexpected end-of-input",
            })
    void says_in_which_line_it_is_wrong(String line, String what) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("{\"number\": 1}\n" + line))
                .withMessageStartingWith(folder.resolve("rows.jsonl") + ":2: " + what);
    }
}
