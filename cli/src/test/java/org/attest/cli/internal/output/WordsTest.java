package org.attest.cli.internal.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0 B",
        "999, 999 B",
        "1000, 1 kB",
        "39970, 40 kB",
        "999499, 999 kB",
        "999500, 1.0 MB",
        "1249999, 1.2 MB",
        "98765432, 98.8 MB",
        "1234567890123, '1,234,567.9 MB'"
    })
    void say_how_many_bytes_as_a_reader_compares_them(long bytes, String words) {
        assertThat(Words.ofBytes(bytes)).isEqualTo(words);
    }
}
