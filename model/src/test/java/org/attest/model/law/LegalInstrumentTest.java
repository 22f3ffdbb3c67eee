package org.attest.model.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.attest.model.Samples.instrument;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.model.Samples;
import org.attest.model.law.Offence.Act;
import org.attest.model.law.Offence.Means;
import org.attest.model.law.Offence.Purpose;
import org.attest.model.value.Answer;
import org.attest.model.value.Assertion;
import org.attest.model.value.Citation;
import org.attest.model.value.Claim;
import org.attest.model.value.EntityId;
import org.attest.model.value.LocalName;
import org.attest.model.value.PartialDate;
import org.attest.model.value.Reason;
import org.attest.model.value.Ref;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LegalInstrumentTest {
    private static final LocalDate DAY = LocalDate.of(2024, 6, 30);

    private static LegalInstrument titled(
            String title, Claim<PartialDate> from, Claim<PartialDate> to, List<Citation> citations) {
        return titled(title, from, to, List.of(), citations);
    }

    private static LegalInstrument titled(
            String title,
            Claim<PartialDate> from,
            Claim<PartialDate> to,
            List<LocalName> localNames,
            List<Citation> citations) {
        return new LegalInstrument(
                new EntityId("act"),
                title,
                Optional.empty(),
                InstrumentKind.ACT,
                Optional.empty(),
                Optional.empty(),
                Bindingness.BINDING,
                LegalStatus.IN_FORCE,
                Claim.notReported(),
                from,
                to,
                Optional.empty(),
                List.of(),
                localNames,
                citations);
    }

    @ParameterizedTest
    @CsvSource({
        "2012-02-20, ?, true",
        "2024-06-30, ?, true",
        "2012, 2026-01-05, true",
        "2012, 2024-06-30, true",
        "2024-07-01, ?, false",
        "2025, ?, false",
        "2012, 2024-06-29, false",
        "2012, 2023, false"
    })
    void is_in_force_from_its_first_to_its_last_day(String from, String to, boolean inForce) {
        assertThat(instrument("act", LegalStatus.IN_FORCE, from, to).inForceOn(DAY))
                .isEqualTo(Answer.of(inForce));
    }

    @ParameterizedTest
    @CsvSource({
        "2024, ?, UNDETERMINED",
        "2012, 2024-06, UNDETERMINED",
        "2012~, ?, UNDETERMINED",
        "XXXX-02-20, ?, UNDETERMINED",
        "?, ?, NOT_REPORTED"
    })
    void is_open_where_the_dates_leave_it_open(String from, String to, Reason reason) {
        assertThat(instrument("act", LegalStatus.IN_FORCE, from, to).inForceOn(DAY))
                .isEqualTo(Answer.unknown(reason));
    }

    @Test
    void a_repeal_without_a_date_leaves_it_open() {
        Answer open = Answer.unknown(Reason.UNDETERMINED);

        assertThat(instrument("act", LegalStatus.IN_FORCE, "2012", "?", "ordinance")
                        .inForceOn(DAY))
                .isEqualTo(open);
        assertThat(instrument("act", LegalStatus.REPEALED, "2012", "?").inForceOn(DAY))
                .isEqualTo(open);
    }

    @Test
    void a_disputed_last_day_leaves_it_open() {
        Claim<PartialDate> disputed = Claim.of(List.of(
                Assertion.stated(PartialDate.parse("2023"), Samples.S0),
                Assertion.stated(PartialDate.parse("2026"), Samples.S4)));

        assertThat(titled("Act", Samples.date("2012"), disputed, Samples.CITED).inForceOn(DAY))
                .isEqualTo(Answer.unknown(Reason.CONFLICT));
    }

    @ParameterizedTest
    @EnumSource(names = {"PLANNED", "NEEDS_ASSESSMENT", "DRAFTED", "UNDER_REVIEW", "AWAITING_ENACTMENT"})
    void a_draft_is_not_in_force(LegalStatus status) {
        assertThat(instrument("act", status, "?", "?").inForceOn(DAY)).isEqualTo(Answer.of(false));
    }

    @Test
    void rejects_a_first_day_after_the_last() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> instrument("act", LegalStatus.REPEALED, "2026", "2012"))
                .withMessage("instrument \"act\" is in force from 2026, after its last day 2012,"
                        + " must be on that day or before");
    }

    @Test
    void rejects_blank_titles_and_missing_citations() {
        Claim<PartialDate> never = Claim.notReported();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> titled(" ", never, never, Samples.CITED))
                .withMessage("title of instrument \"act\" is blank, must have text");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> titled("Act", never, never, List.of()))
                .withMessage("instrument \"act\" has no citation, must have at least one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> offence("", Samples.CITED))
                .withMessage("title of offence \"s6\" is blank, must have text");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> offence("Trafficking", List.of()))
                .withMessage("offence \"s6\" has no citation, must have at least one");
    }

    @Test
    void an_offence_keeps_its_elements() {
        Offence offence = offence("Trafficking", Samples.CITED);

        assertThat(offence.label()).isEqualTo("Trafficking");
        assertThat(offence.acts()).containsExactly(Act.RECRUITMENT);
        assertThat(offence.means()).containsExactly(Means.DECEPTION);
        assertThat(offence.purposes()).containsExactly(Purpose.FORCED_LABOUR);
    }

    private static Offence offence(String title, List<Citation> citations) {
        return new Offence(
                new EntityId("s6"),
                Ref.to("act"),
                Claim.notReported(),
                title,
                OffenceRole.PRINCIPAL,
                Set.of(Act.RECRUITMENT),
                Set.of(Means.DECEPTION),
                Set.of(Purpose.FORCED_LABOUR),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                citations);
    }

    @Test
    void rejects_two_names_in_one_language() {
        Claim<PartialDate> unknown = Claim.notReported();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> titled("The Act", unknown, unknown, Samples.namedTwice("bn"), Samples.CITED))
                .withMessage("instrument \"act\" has two local names in language \"bn\","
                        + " must have at most one in each language");
    }
}
