package org.attest.model.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.model.Samples.offence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.attest.model.Samples;
import org.attest.model.law.PenaltyRule.Combination;
import org.attest.model.value.Answer;
import org.attest.model.value.Assertion;
import org.attest.model.value.Claim;
import org.attest.model.value.Money;
import org.attest.model.value.Reason;
import org.attest.model.value.Ref;
import org.attest.model.value.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PenaltyMeasuresTest {
    private static final Optional<FineRange> FINE =
            Optional.of(new FineRange(Optional.of(Money.of("BDT", 50_000)), Optional.empty()));

    private static Offence nobody(Ref<Offence> ref) {
        throw new AssertionError("looked up " + ref);
    }

    private static PenaltyRule prison(String min, String max) {
        return new PenaltyRule.Range(
                Combination.PRISON_AND_FINE,
                Optional.of(new Imprisonment(
                        min.isEmpty() ? Optional.empty() : Optional.of(Term.parse(min)), MaxTerm.parse(max))),
                FINE,
                false);
    }

    private static Offence punished(PenaltyRule rule) {
        return offence("o", OffenceRole.PRINCIPAL, Claim.stated(rule, Samples.S4));
    }

    @ParameterizedTest
    @CsvSource({
        "5y, life, true",
        "5y, 12y, true",
        "'', 4y, true",
        "'', 48m, true",
        "'', 47m, false",
        "1y, 3y, false",
        "4y, unspecified, true"
    })
    void a_crime_is_serious_from_a_maximum_of_four_years_on(String min, String max, boolean serious) {
        assertThat(PenaltyMeasures.seriousCrime(punished(prison(min, max)), PenaltyMeasuresTest::nobody))
                .isEqualTo(Answer.of(serious));
    }

    @Test
    void an_unspecified_maximum_leaves_it_open() {
        assertThat(PenaltyMeasures.seriousCrime(punished(prison("1y", "unspecified")), PenaltyMeasuresTest::nobody))
                .isEqualTo(Answer.unknown(Reason.NOT_APPLICABLE));
    }

    @Test
    void a_crime_punished_by_death_is_serious_and_one_fined_only_is_not() {
        PenaltyRule death = new PenaltyRule.Range(
                Combination.PRISON_ONLY,
                Optional.of(new Imprisonment(Optional.empty(), new MaxTerm.Unspecified())),
                Optional.empty(),
                true);
        PenaltyRule fine = new PenaltyRule.Range(Combination.FINE_ONLY, Optional.empty(), FINE, false);

        assertThat(PenaltyMeasures.seriousCrime(punished(death), PenaltyMeasuresTest::nobody))
                .isEqualTo(Answer.of(true));
        assertThat(PenaltyMeasures.seriousCrime(punished(fine), PenaltyMeasuresTest::nobody))
                .isEqualTo(Answer.of(false));
    }

    @Test
    void a_fine_in_lieu_is_one_that_may_stand_alone_beside_prison() {
        PenaltyRule either = new PenaltyRule.Range(
                Combination.PRISON_OR_FINE,
                Optional.of(new Imprisonment(Optional.empty(), MaxTerm.parse("10y"))),
                FINE,
                false);

        assertThat(PenaltyMeasures.fineInLieu(punished(either), PenaltyMeasuresTest::nobody))
                .isEqualTo(Answer.of(true));
        assertThat(PenaltyMeasures.fineInLieu(punished(prison("5y", "life")), PenaltyMeasuresTest::nobody))
                .isEqualTo(Answer.of(false));
    }

    @Test
    void abetment_is_punished_as_the_offence_is() {
        Offence trafficking = offence("s6", OffenceRole.PRINCIPAL, Claim.stated(prison("5y", "life"), Samples.S4));
        Offence abetment =
                offence("s8-2", OffenceRole.ABETMENT, Claim.stated(new PenaltyRule.SameAs(Ref.to("s6")), Samples.S4));
        Offence counselling =
                offence("s8-3", OffenceRole.ABETMENT, Claim.stated(new PenaltyRule.SameAs(Ref.to("s8-2")), Samples.S4));
        Map<String, Offence> offences = Map.of("s6", trafficking, "s8-2", abetment);
        Function<Ref<Offence>, Offence> lookup = ref -> offences.get(ref.toString());

        assertThat(PenaltyMeasures.penalty(counselling, lookup)).isEqualTo(trafficking.penalty());
        assertThat(PenaltyMeasures.seriousCrime(counselling, lookup)).isEqualTo(Answer.of(true));
    }

    @Test
    void offences_that_only_refer_to_each_other_have_no_penalty() {
        Offence one =
                offence("s1", OffenceRole.ABETMENT, Claim.stated(new PenaltyRule.SameAs(Ref.to("s2")), Samples.S4));
        Offence two =
                offence("s2", OffenceRole.ABETMENT, Claim.stated(new PenaltyRule.SameAs(Ref.to("s1")), Samples.S4));
        Function<Ref<Offence>, Offence> lookup = ref -> ref.toString().equals("s1") ? one : two;

        assertThat(PenaltyMeasures.penalty(one, lookup)).isEqualTo(Claim.notReported());
    }

    @Test
    void nothing_is_concluded_from_a_penalty_that_is_missing_or_disputed() {
        Offence missing = offence("o", OffenceRole.PRINCIPAL, Claim.notReported());
        Offence disputed = offence(
                "o",
                OffenceRole.PRINCIPAL,
                Claim.of(List.of(
                        Assertion.stated(prison("5y", "life"), Samples.S0),
                        Assertion.stated(prison("", "5y"), Samples.S4))));

        assertThat(PenaltyMeasures.seriousCrime(missing, PenaltyMeasuresTest::nobody))
                .isEqualTo(Answer.unknown(Reason.NOT_REPORTED));
        assertThat(PenaltyMeasures.fineInLieu(disputed, PenaltyMeasuresTest::nobody))
                .isEqualTo(Answer.unknown(Reason.CONFLICT));
    }

    @Test
    void a_form_of_taking_part_that_is_not_recorded_may_still_be_in_the_law() {
        List<Offence> offences = List.of(offence("s8-1", OffenceRole.ATTEMPT, Claim.notReported()));

        assertThat(PenaltyMeasures.covers(offences, Ref.to("act"), OffenceRole.ATTEMPT))
                .isEqualTo(Answer.of(true));
        assertThat(PenaltyMeasures.covers(offences, Ref.to("act"), OffenceRole.ABETMENT))
                .isEqualTo(Answer.unknown(Reason.NOT_REPORTED));
        assertThat(PenaltyMeasures.covers(offences, Ref.to("other"), OffenceRole.ATTEMPT))
                .isEqualTo(Answer.unknown(Reason.NOT_REPORTED));
    }
}
