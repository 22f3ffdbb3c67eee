package org.attest.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermTest {
    @ParameterizedTest
    @CsvSource({"5y, 5y, 60", "18m, 1y6m, 18", "2y6m, 2y6m, 30", "0m, 0m, 0", "12m, 1y, 12"})
    void reads_years_and_months(String text, String printed, int months) {
        assertThat(Term.parse(text)).isEqualTo(new Term(months)).hasToString(printed);
    }

    @Test
    void compares_by_length() {
        assertThat(Term.ofYears(5)).isGreaterThan(Term.parse("59m"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "5", "y", "6m2y", "life"})
    void rejects_what_is_no_term(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Term.parse(text))
                .withMessage("term \"" + text
                        + "\" is malformed, must be years and months such as \"5y\", \"18m\" or \"2y6m\"");
    }

    @Test
    void rejects_a_negative_length() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Term(-1))
                .withMessage("term of -1 months is negative, must be 0 or more");
    }
}
