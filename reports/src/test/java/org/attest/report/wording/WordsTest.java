package org.attest.report.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.attest.model.value.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTest {
    private static final Words ENGLISH = Words.of("en");

    @ParameterizedTest
    @EnumSource
    void every_word_has_a_text(Word word) {
        assertThat(Notation.ENGLISH.say(word, "a", "b", "c", "d", "e"))
                .isNotBlank()
                .doesNotContain("{");
    }

    @ParameterizedTest
    @EnumSource
    void every_reason_has_a_text(Reason reason) {
        assertThat(Notation.ENGLISH.print(reason)).isNotBlank();
    }

    @Test
    void places_are_filled_in_their_own_order_and_only_once() {
        assertThat(ENGLISH.text("reporting", "{1}", 7)).isEqualTo("{1} of 7");
    }

    @Test
    void rejects_languages_without_a_resource() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Words.of("tr"))
                .withMessage("resource words_tr.properties is not on the class path");
    }

    @Test
    void rejects_keys_without_a_text() {
        assertThatIllegalStateException()
                .isThrownBy(() -> ENGLISH.text("month.13"))
                .withMessage("words have no text for month.13");
    }
}
