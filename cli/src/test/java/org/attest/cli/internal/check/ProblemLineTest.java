package org.attest.cli.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemLineTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            value "x" is unknown, must be one of a, b              | value "x" is unknown | must be one of a, b
            value "x" is unknown (perhaps "y"), must be one of y   | value "x" is unknown | perhaps "y"; must be one of y
            is there already, must stand once                      | is there already     | must stand once
            is broken JSON: no end                                 | is broken JSON: no end | look here and just before for a comma, a quote or a bracket that is missing or too many
            id "A B" must be lower-case letters                    | id "A B" must be lower-case letters | -
            """)
    void says_apart_what_is_wrong_and_what_to_do(String message, String what, @Nullable String hint) {
        assertThat(ProblemLine.of("", message).what()).isEqualTo(what);
        assertThat(ProblemLine.of("", message).hint().orElse(null)).isEqualTo(hint);
    }
}
