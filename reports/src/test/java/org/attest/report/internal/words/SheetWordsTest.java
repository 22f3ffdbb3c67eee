package org.attest.report.internal.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetWordsTest {
    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u00a0", "\u2003", "\u200b", "\ufeff\u00ad", "\u0085", "\u2028"})
    void nobody_sees_blanks_of_any_kind(String words) {
        assertThat(SheetWords.areBlank(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "\u00a0.", "\u0301", "\ud83d\ude00"})
    void everybody_sees_the_rest(String words) {
        assertThat(SheetWords.areBlank(words)).isFalse();
    }

    @Test
    void plain_are_words_without_controls_and_halves() {
        assertThat(new String[] {"Cases", "two\nlines\t", "_x004_", "a_x00eF_", "\ud83d\ude00"})
                .allMatch(SheetWords::arePlain);
        assertThat(new String[] {"\u0001", "\ud83d", "\uffff"}).noneMatch(SheetWords::arePlain);
    }

    @Test
    void names_have_no_escapes_of_cells_either() {
        assertThat(new String[] {"Cases", "_x004_"}).allMatch(SheetWords::canName);
        assertThat(new String[] {"\u0001", "a_x00eF_"}).noneMatch(SheetWords::canName);
    }

    @ParameterizedTest
    @CsvSource({"PERSONS,persons", "a\u00a0b,' A  B '", "\u00b5g,\u03bcg", "\ufb00,FF", "\u0130i,ii", "\u0131,I"})
    void folds_what_some_program_takes_for_one(String one, String other) {
        assertThat(SheetWords.folded(one)).isEqualTo(SheetWords.folded(other));
    }
}
