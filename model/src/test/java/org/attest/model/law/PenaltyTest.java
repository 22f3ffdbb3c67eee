package org.attest.model.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.attest.model.law.PenaltyRule.Combination;
import org.attest.model.value.Money;
import org.attest.model.value.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PenaltyTest {
    private static final Optional<Imprisonment> PRISON =
            Optional.of(new Imprisonment(Optional.of(Term.ofYears(5)), new MaxTerm.Life()));
    private static final Optional<FineRange> FINE =
            Optional.of(new FineRange(Optional.of(Money.of("BDT", 50_000)), Optional.empty()));

    @ParameterizedTest
    @ValueSource(strings = {"12y", "2y6m", "life", "unspecified"})
    void a_maximum_prints_what_it_reads(String text) {
        assertThat(MaxTerm.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "lifelong", "12"})
    void rejects_what_is_no_maximum(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MaxTerm.parse(text))
                .withMessage("maximum term \"" + text
                        + "\" is malformed, must be a term such as \"12y\", or \"life\" or \"unspecified\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5y", "12y", "life", "unspecified"})
    void a_minimum_may_reach_the_maximum(String max) {
        assertThat(new Imprisonment(Optional.of(Term.ofYears(5)), MaxTerm.parse(max)).max())
                .hasToString(max);
    }

    @Test
    void rejects_a_minimum_above_the_maximum() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Imprisonment(Optional.of(Term.parse("61m")), MaxTerm.parse("5y")))
                .withMessage("imprisonment has min 5y1m above max 5y, must be at most that");
    }

    @Test
    void rejects_fines_that_do_not_make_a_range() {
        Optional<Money> taka = Optional.of(Money.of("BDT", 50_000));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FineRange(taka, Optional.of(Money.of("USD", 476))))
                .withMessage("fine has min BDT 50000 and max USD 476, must be of one currency");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FineRange(taka, Optional.of(Money.of("BDT", 20_000))))
                .withMessage("fine has min BDT 50000 above max BDT 20000, must be at most that");
        assertThat(new FineRange(taka, taka).max()).isEqualTo(taka);
    }

    @Test
    void a_range_has_what_it_combines() {
        assertThat(new PenaltyRule.Range(Combination.PRISON_AND_FINE, PRISON, FINE, true).imprisonment())
                .isEqualTo(PRISON);
        assertThat(new PenaltyRule.Range(Combination.PRISON_ONLY, PRISON, Optional.empty(), false).fine())
                .isEmpty();
        assertThat(new PenaltyRule.Range(Combination.FINE_ONLY, Optional.empty(), FINE, false).fine())
                .isEqualTo(FINE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PRISON_AND_FINE | true  | false | with imprisonment and no fine",
                "PRISON_OR_FINE  | false | true  | with no imprisonment and a fine",
                "PRISON_ONLY     | true  | true  | with imprisonment and a fine",
                "FINE_ONLY       | true  | true  | with imprisonment and a fine",
                "FINE_ONLY       | false | false | with no imprisonment and no fine"
            })
    void rejects_a_range_that_has_not_what_it_combines(
            Combination combination, boolean prison, boolean fine, String what) {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new PenaltyRule.Range(combination, PRISON.filter(p -> prison), FINE.filter(f -> fine), false))
                .withMessage("penalty is " + combination + " " + what + ", must have exactly what it combines");
    }
}
