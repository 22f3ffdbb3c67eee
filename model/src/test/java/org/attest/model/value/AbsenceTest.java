package org.attest.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AbsenceTest {
    @Test
    void own_words_keep_the_reason() {
        Absence exempt = Reason.NOT_APPLICABLE.inWords("exempt");

        assertThat(exempt.reason()).isEqualTo(Reason.NOT_APPLICABLE);
        assertThat(exempt).isEqualTo(Reason.NOT_APPLICABLE.inWords("exempt")).isNotEqualTo(Reason.NOT_APPLICABLE);
        assertThat(Stream.of(exempt, Reason.NOT_APPLICABLE, Reason.NOT_REPORTED.inWords("z"))
                        .sorted(Absence.ORDER))
                .isEqualTo(List.of(Reason.NOT_REPORTED.inWords("z"), exempt, Reason.NOT_APPLICABLE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", " n/a", "none in 2024", "see \u09E7", "[open", "open]", "[open] yet", "[]"})
    void words_that_a_formula_could_not_pass_on_are_refused(String words) {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Reason.NOT_REPORTED.inWords(words))
                .withMessage("words \"" + words
                        + "\" for a missing value must be words without digits, such as \"exempt\" or \"[exempt]\"");
    }

    @Test
    void words_that_stand_for_something_else_are_refused() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Reason.NOT_APPLICABLE.inWords("[x]"))
                .withMessage("words \"[x]\" for NOT_APPLICABLE are taken, must be none of [x] [z] [c] [b] [conflict]"
                        + " and not for a conflict");
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> Reason.CONFLICT.inWords("disputed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"n/a", "exempt", "[p]", "not open yet"})
    void words_and_shorthand_are_taken(String words) {
        assertThat(Reason.NOT_REPORTED.inWords(words)).isEqualTo(new Absence.InWords(Reason.NOT_REPORTED, words));
    }
}
