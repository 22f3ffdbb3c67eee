package org.attest.report.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.attest.model.value.Count;
import org.attest.model.value.Money;
import org.attest.model.value.Reason;
import org.attest.model.value.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotationTest {
    private static final Notation ENGLISH = Notation.ENGLISH;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            78       | 78
            0        | 0
            >295     | over 295
            >=389    | at least 389
            <10      | under 10
            <=10     | at most 10
            ~1000000 | about 1,000,000
            """)
    void counts_say_whether_they_are_exact(String written, String printed) {
        assertThat(ENGLISH.print(Count.parse(written))).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0m    | 0 months
            1m    | 1 month
            18m   | 1 year 6 months
            12m   | 1 year
            5y    | 5 years
            2y1m  | 2 years 1 month
            """)
    void terms_are_in_years_and_months(String written, String printed) {
        assertThat(ENGLISH.print(Term.parse(written))).isEqualTo(printed);
    }

    @Test
    void amounts_have_the_decimals_of_their_currency_or_more() {
        assertThat(ENGLISH.print(Money.parse("BDT 50000"))).isEqualTo("BDT 50,000.00");
        assertThat(ENGLISH.print(Money.parse("USD 476.5"))).isEqualTo("USD 476.50");
        assertThat(ENGLISH.print(Money.parse("USD 0.125"))).isEqualTo("USD 0.125");
        assertThat(ENGLISH.print(Money.parse("JPY 5"))).isEqualTo("JPY 5");
        assertThat(ENGLISH.print(Money.parse("JPY 5.5"))).isEqualTo("JPY 5.5");
        assertThat(ENGLISH.print(Money.parse("KWD 5"))).isEqualTo("KWD 5.000");
        assertThat(ENGLISH.print(Money.parse("XAF 1000"))).isEqualTo("XAF 1,000");
    }

    @Test
    void flags_are_words() {
        assertThat(ENGLISH.print(true)).isEqualTo("yes");
        assertThat(ENGLISH.print(false)).isEqualTo("no");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NOT_REPORTED     | [x]        | not reported
            NOT_APPLICABLE   | [z]        | not applicable
            ZERO_DENOMINATOR | [z]        | not applicable: the base is zero
            WITHHELD         | [c]        | confidential
            MISSING_INPUT    | [x]        | not computable: an input is not reported
            BOUND_ONLY       | [b]        | not computable: an input is only a bound
            CONFLICT         | [conflict] | sources disagree
            """)
    void shorthand_has_a_legend(Reason reason, String mark, String legend) {
        assertThat(ENGLISH.print(reason)).isEqualTo(mark);
        assertThat(ENGLISH.legend(reason)).hasValue(legend);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            INCONSISTENT_INPUT | inputs contradict each other
            MIXED_UNITS        | units differ
            NO_DUE_DATE        | no due date
            YEAR_NOT_STATED    | year not stated
            PERIOD_NOT_STATED  | period not stated
            UNDETERMINED       | undetermined
            """)
    void other_reasons_speak_for_themselves(Reason reason, String words) {
        assertThat(ENGLISH.print(reason)).isEqualTo(words);
        assertThat(ENGLISH.legend(reason)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Estimated     | .
            en | Estimated.    | ''
            en | Why?          | ''
            en | (see page 3.) | ''
            en | (page 3)      | .
            bn | \u0986\u099b\u09c7       | \u0964
            bn | \u0986\u099b\u09c7\u0964      | ''
            bn | Estimated.    | ''
            """)
    void a_sentence_ends_in_the_full_stop_of_its_language(String language, String words, String stop) {
        assertThat(Phrase.stop(Notation.of(language), words)).isEqualTo(stop);
    }

    @Test
    void rejects_locales_without_words() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Notation.of("tr-TR"))
                .withMessage("locale \"tr-TR\" has no words, must be of one of the languages [en, bn]"
                        + " (such as en-GB or en-US) or have the bundle META-INF/attest/words_tr.properties on the"
                        + " class path");
    }
}
