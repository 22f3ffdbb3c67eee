package org.attest.model.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.attest.model.Samples.S4;
import static org.attest.model.law.Ranges.range;

import java.util.List;
import org.attest.model.Samples;
import org.attest.model.law.Penalty.Combination;
import org.attest.model.law.Penalty.Range;
import org.attest.model.value.Assertion;
import org.attest.model.value.Claim;
import org.attest.model.value.Money;
import org.attest.model.value.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PenaltyTest {
    @ParameterizedTest
    @ValueSource(strings = {"12y", "2y6m", "life"})
    void a_maximum_prints_what_it_reads(String text) {
        assertThat(MaxTerm.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "lifelong", "12"})
    void rejects_what_is_no_maximum(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MaxTerm.parse(text))
                .withMessage("maximum term \"" + text + "\" is malformed, must be a term such as \"12y\", or \"life\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5y", "12y", "life"})
    void a_minimum_may_reach_the_maximum(String max) {
        assertThat(range(Combination.PRISON_ONLY, "5y", max, "?").maxTerm().value())
                .contains(MaxTerm.parse(max));
    }

    @Test
    void rejects_a_minimum_above_the_maximum() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> range(Combination.PRISON_ONLY, "61m", "5y", "?"))
                .withMessage("imprisonment has min 5y1m above max 5y, must be at most that");
    }

    @Test
    void rejects_a_minimum_above_every_maximum_that_a_source_states() {
        Claim<MaxTerm> disputed = Claim.of(
                List.of(Assertion.stated(MaxTerm.parse("7y"), S4), Assertion.stated(MaxTerm.parse("5y"), Samples.S0)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> terms("10y", disputed))
                .withMessage("imprisonment has min 10y above max 7y and 5y, must be at most that");
        assertThat(terms("6y", disputed).maxTerm()).isEqualTo(disputed);
    }

    private static Range terms(String min, Claim<MaxTerm> max) {
        return new Range(
                Claim.notReported(),
                Claim.stated(Term.parse(min), S4),
                max,
                Claim.notReported(),
                Claim.notReported(),
                Claim.notReported());
    }

    @Test
    void rejects_death_where_there_is_a_fine_only() {
        Range fine = range(Combination.FINE_ONLY, "?", "?", "BDT 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Range(
                        fine.combination(),
                        fine.minTerm(),
                        fine.maxTerm(),
                        fine.minFine(),
                        fine.maxFine(),
                        Claim.stated(true, S4)))
                .withMessage("penalty is FINE_ONLY with death, must have only what it combines");
    }

    @Test
    void rejects_fines_that_do_not_make_a_range() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fined("BDT 50000", "USD 476"))
                .withMessage("fine has min BDT 50000 and max USD 476, must be of one currency");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fined("BDT -1", "BDT 5"))
                .withMessage("fine BDT -1 is negative, must be 0 or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fined("BDT 50000", "BDT 20000"))
                .withMessage("fine has min BDT 50000 above max BDT 20000, must be at most that");
        assertThat(fined("BDT 50000", "BDT 50000").maxFine().value()).contains(Money.of("BDT", 50_000));
    }

    private static Range fined(String min, String max) {
        return new Range(
                Claim.notReported(),
                Claim.notReported(),
                Claim.notReported(),
                Claim.stated(Money.parse(min), S4),
                Claim.stated(Money.parse(max), S4),
                Claim.notReported());
    }

    @ParameterizedTest
    @CsvSource({
        "PRISON_AND_FINE, 5y, ?, ?",
        "PRISON_AND_FINE, ?, ?, ?",
        "PRISON_ONLY, ?, life, ?",
        "FINE_ONLY, ?, ?, BDT 50000",
        "FINE_ONLY, ?, ?, ?"
    })
    void a_range_may_be_known_in_part(Combination combination, String min, String max, String fine) {
        assertThat(range(combination, min, max, fine).combination().value()).contains(combination);
    }

    @ParameterizedTest
    @CsvSource({
        "PRISON_ONLY, 5y, ?, BDT 1, fine",
        "FINE_ONLY, 5y, ?, ?, term of imprisonment",
        "FINE_ONLY, ?, life, BDT 1, term of imprisonment"
    })
    void rejects_a_part_that_the_law_does_not_combine(
            Combination combination, String min, String max, String fine, String part) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> range(combination, min, max, fine))
                .withMessage("penalty is " + combination + " with a " + part + ", must have only what it combines");
    }
}
