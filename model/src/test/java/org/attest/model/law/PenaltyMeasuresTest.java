package org.attest.model.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.model.Samples.offence;
import static org.attest.model.law.Ranges.range;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.attest.model.Samples;
import org.attest.model.law.Penalty.Combination;
import org.attest.model.law.Penalty.Range;
import org.attest.model.value.Answer;
import org.attest.model.value.Assertion;
import org.attest.model.value.Claim;
import org.attest.model.value.Reason;
import org.attest.model.value.Ref;
import org.attest.model.value.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PenaltyMeasuresTest {
    private static Offence nobody(Ref<Offence> ref) {
        throw new AssertionError("looked up " + ref);
    }

    private static Offence punished(Penalty penalty) {
        return offence("o", OffenceRole.PRINCIPAL, penalty);
    }

    private static Penalty.SameAs as(String offence) {
        return new Penalty.SameAs(Claim.stated(Ref.to(offence), Samples.S4));
    }

    @Test
    void whether_it_is_serious_is_open_where_only_death_would_make_it_so() {
        Claim<Boolean> disputed =
                Claim.of(List.of(Assertion.stated(true, Samples.S4), Assertion.stated(false, Samples.S0)));
        assertThat(serious(mayKill("3y", disputed)).whyUnknown()).contains(Reason.CONFLICT);
        assertThat(serious(mayKill("5y", disputed)).isYes()).isTrue();
    }

    private static Penalty mayKill(String max, Claim<Boolean> death) {
        Range upTo = range(Combination.PRISON_ONLY, "?", max, "?");
        return new Range(upTo.combination(), upTo.minTerm(), upTo.maxTerm(), upTo.minFine(), upTo.maxFine(), death);
    }

    private static Answer serious(Penalty penalty) {
        return PenaltyMeasures.seriousCrime(punished(penalty), PenaltyMeasuresTest::nobody);
    }

    @ParameterizedTest
    @CsvSource({
        "5y, life, true",
        "5y, 12y, true",
        "?, 4y, true",
        "?, 48m, true",
        "?, 47m, false",
        "1y, 3y, false",
        "4y, ?, true"
    })
    void a_crime_is_serious_from_a_maximum_of_four_years_on(String min, String max, boolean serious) {
        assertThat(serious(range(Combination.PRISON_AND_FINE, min, max, "BDT 50000")))
                .isEqualTo(Answer.of(serious));
    }

    @Test
    void a_maximum_that_is_not_stated_leaves_it_open() {
        assertThat(serious(range(Combination.PRISON_AND_FINE, "1y", "?", "?")))
                .isEqualTo(Answer.unknown(Reason.NOT_REPORTED));
    }

    @Test
    void a_crime_punished_by_death_is_serious_and_one_fined_only_is_not() {
        Range prison = range(Combination.PRISON_ONLY, "?", "?", "?");
        Range death = new Range(
                prison.combination(),
                prison.minTerm(),
                prison.maxTerm(),
                prison.minFine(),
                prison.maxFine(),
                Claim.stated(true, Samples.S4));

        assertThat(serious(death)).isEqualTo(Answer.of(true));
        assertThat(serious(range(Combination.FINE_ONLY, "?", "?", "BDT 50000"))).isEqualTo(Answer.of(false));
    }

    @Test
    void a_fine_in_lieu_is_one_that_may_stand_alone_beside_prison() {
        Offence either = punished(range(Combination.PRISON_OR_FINE, "?", "10y", "BDT 50000"));
        Offence both = punished(range(Combination.PRISON_AND_FINE, "5y", "life", "BDT 50000"));

        assertThat(PenaltyMeasures.fineInLieu(either, PenaltyMeasuresTest::nobody))
                .isEqualTo(Answer.of(true));
        assertThat(PenaltyMeasures.fineInLieu(both, PenaltyMeasuresTest::nobody))
                .isEqualTo(Answer.of(false));
    }

    @Test
    void an_attempt_is_punished_as_the_offence_is() {
        Range range = range(Combination.PRISON_AND_FINE, "5y", "life", "BDT 50000");
        Offence attempt = offence("s8-1", OffenceRole.ATTEMPT, as("s6"));
        Offence counselling = offence("s8-3", OffenceRole.ABETMENT, as("s8-1"));
        Map<String, Offence> offences = Map.of("s6", offence("s6", OffenceRole.PRINCIPAL, range), "s8-1", attempt);
        Function<Ref<Offence>, Offence> lookup = ref -> offences.get(ref.toString());

        assertThat(PenaltyMeasures.range(counselling, lookup)).isEqualTo(range);
        assertThat(PenaltyMeasures.seriousCrime(counselling, lookup)).isEqualTo(Answer.of(true));
    }

    @Test
    void offences_that_only_refer_to_each_other_have_no_penalty() {
        Offence one = offence("s1", OffenceRole.ABETMENT, as("s2"));
        Offence two = offence("s2", OffenceRole.ABETMENT, as("s1"));
        Function<Ref<Offence>, Offence> lookup = ref -> ref.toString().equals("s1") ? one : two;

        assertThat(PenaltyMeasures.range(one, lookup)).isEqualTo(Range.NOT_REPORTED);
    }

    @Test
    void nothing_is_concluded_from_a_penalty_that_is_missing_disputed_or_told_in_words() {
        Range disputed = new Range(
                Claim.of(List.of(
                        Assertion.stated(Combination.PRISON_ONLY, Samples.S0),
                        Assertion.stated(Combination.PRISON_OR_FINE, Samples.S4))),
                Claim.stated(Term.ofYears(1), Samples.S4),
                Claim.of(List.of(
                        Assertion.stated(MaxTerm.parse("3y"), Samples.S0),
                        Assertion.stated(MaxTerm.parse("7y"), Samples.S4))),
                Claim.notReported(),
                Claim.notReported(),
                Claim.notReported());
        Penalty words = new Penalty.InWords(Claim.stated("as the offence abetted", Samples.S4));

        assertThat(serious(Range.NOT_REPORTED)).isEqualTo(Answer.unknown(Reason.NOT_REPORTED));
        assertThat(serious(words)).isEqualTo(Answer.unknown(Reason.NOT_APPLICABLE));
        assertThat(serious(disputed)).isEqualTo(Answer.unknown(Reason.CONFLICT));
        assertThat(PenaltyMeasures.fineInLieu(punished(disputed), PenaltyMeasuresTest::nobody))
                .isEqualTo(Answer.unknown(Reason.CONFLICT));
    }

    @Test
    void a_form_of_taking_part_that_is_not_recorded_may_still_be_in_the_law() {
        List<Offence> offences = List.of(offence("s8-1", OffenceRole.ATTEMPT, Range.NOT_REPORTED));

        assertThat(PenaltyMeasures.covers(offences, Ref.to("act"), OffenceRole.ATTEMPT))
                .isEqualTo(Answer.of(true));
        assertThat(PenaltyMeasures.covers(offences, Ref.to("act"), OffenceRole.ABETMENT))
                .isEqualTo(Answer.unknown(Reason.NOT_REPORTED));
        assertThat(PenaltyMeasures.covers(offences, Ref.to("other"), OffenceRole.ATTEMPT))
                .isEqualTo(Answer.unknown(Reason.NOT_REPORTED));
    }
}
