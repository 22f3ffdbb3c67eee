package org.attest.report.internal.standard.penalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.report.internal.standard.penalty.Law.CODE;
import static org.attest.report.internal.standard.penalty.Law.PRESS;

import java.util.List;
import org.attest.model.law.Offence;
import org.attest.model.law.OffenceRole;
import org.attest.model.law.Penalty;
import org.attest.model.value.Assertion;
import org.attest.model.value.Claim;
import org.attest.model.value.Money;
import org.attest.model.value.Reason;
import org.attest.model.value.Ref;
import org.attest.model.value.SourceId;
import org.attest.report.definition.Edition;
import org.junit.jupiter.api.Test;

class OffenceRowTest {
    private static final Edition EDITION = Edition.of(Law.AS_OF, "Secretariat");

    private static OffenceRow row(Penalty penalty) {
        return rows(Law.offence("Trafficking", OffenceRole.PRINCIPAL, penalty)).getFirst();
    }

    private static List<OffenceRow> rows(Offence... offences) {
        return OffenceRow.of(Law.of(List.of(offences)), EDITION);
    }

    @Test
    void a_term_for_life_is_said_in_words_and_the_fine_keeps_its_currency() {
        OffenceRow row = row(Law.FIVE_TO_LIFE);

        assertThat(row.penalty().value()).contains("imprisonment and fine");
        assertThat(row.leastPrison().value()).contains("5 years");
        assertThat(row.mostPrison().value()).contains("life");
        assertThat(row.leastFine().value()).contains(Money.of("BDT", 50000));
    }

    @Test
    void death_stands_beside_the_longest_term() {
        assertThat(row(Law.UP_TO_DEATH).mostPrison().value()).contains("life, or death");
    }

    @Test
    void whether_there_is_death_at_all_may_be_in_conflict() {
        Penalty.Range upTo = Law.FIVE_TO_LIFE;
        Claim<Boolean> disputed = Claim.of(List.of(Assertion.stated(true, CODE), Assertion.stated(false, PRESS)));
        Claim<String> most = row(new Penalty.Range(
                        upTo.combination(), upTo.minTerm(), upTo.maxTerm(), upTo.minFine(), upTo.maxFine(), disputed))
                .mostPrison();

        assertThat(most.whyNoValue()).contains(Reason.CONFLICT);
        assertThat(most.values()).containsExactly("life", "death", "no death penalty");
    }

    @Test
    void what_a_penalty_does_not_have_is_not_applicable() {
        assertThat(row(Law.FINE_ALONE).leastPrison().absence()).contains(Reason.NOT_APPLICABLE);
        assertThat(row(Law.FINE_ALONE).mostPrison().absence()).contains(Reason.NOT_APPLICABLE);
        assertThat(row(Law.OPEN_ABOVE).leastFine().absence()).contains(Reason.NOT_APPLICABLE);
    }

    @Test
    void an_end_that_the_source_leaves_open_is_not_reported_by_it() {
        Claim<String> most = row(Law.OPEN_ABOVE).mostPrison();

        assertThat(most.absence()).contains(Reason.NOT_REPORTED);
        assertThat(most.searched()).containsExactly(CODE.source());
    }

    @Test
    void a_conflict_stands_in_the_part_in_which_sources_differ_and_nowhere_else() {
        OffenceRow row = row(Law.disputed(Law.FIVE_TO_LIFE, Law.SEVEN_TO_LIFE));

        assertThat(row.leastPrison().whyNoValue()).contains(Reason.CONFLICT);
        assertThat(row.leastPrison().values()).containsExactly("5 years", "7 years");
        assertThat(row.mostPrison().value()).contains("life");
        assertThat(row.mostPrison().citations()).containsExactly(CODE, PRESS);
    }

    @Test
    void a_shared_penalty_names_the_offence_and_brings_its_figures() {
        OffenceRow abetment = rows(
                        Law.offence("Trafficking", OffenceRole.PRINCIPAL, Law.FIVE_TO_LIFE),
                        Law.offence(
                                "Abetment",
                                OffenceRole.ABETMENT,
                                new Penalty.SameAs(Claim.stated(Ref.to("trafficking"), PRESS))))
                .getLast();

        assertThat(abetment.penalty().value()).contains("as for Trafficking");
        assertThat(abetment.leastPrison().value()).contains("5 years");
        assertThat(abetment.penaltyCitations()).containsExactly(PRESS, CODE);
    }

    @Test
    void the_penalty_of_whatever_is_abetted_is_told_in_words_and_has_no_range() {
        OffenceRow row = row(new Penalty.InWords(Claim.stated("as the offence abetted", CODE)));

        assertThat(row.penalty().value()).contains("as the offence abetted");
        assertThat(row.leastPrison().absence()).contains(Reason.NOT_APPLICABLE);
        assertThat(row.leastFine().absence()).contains(Reason.NOT_APPLICABLE);
        assertThat(OffenceRow.isNotStated(row.leastFine())).isFalse();
    }

    @Test
    void tells_the_parts_that_no_source_states_though_the_law_has_them() {
        assertThat(OffenceRow.isNotStated(row(Law.FIVE_TO_LIFE).mostPrison())).isFalse();
        assertThat(OffenceRow.isNotStated(row(Law.OPEN_ABOVE).mostPrison())).isTrue();
        assertThat(OffenceRow.isNotStated(row(Law.NOT_STATED).leastFine())).isTrue();
    }

    @Test
    void a_penalty_that_no_source_states_keeps_its_reason_in_every_part() {
        OffenceRow row = row(Law.NOT_STATED);

        assertThat(row.penalty().absence()).contains(Reason.NOT_REPORTED);
        assertThat(row.leastFine().searched()).containsExactly(new SourceId("press"));
        assertThat(row.seriousCrime().whyUnknown()).contains(Reason.NOT_REPORTED);
    }
}
