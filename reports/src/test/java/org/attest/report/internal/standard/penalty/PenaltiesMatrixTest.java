package org.attest.report.internal.standard.penalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.report.internal.standard.penalty.Law.CODE;
import static org.attest.report.internal.standard.penalty.Law.PRESS;

import java.time.LocalDate;
import java.util.List;
import org.attest.model.Dossier;
import org.attest.model.indicator.Verdict;
import org.attest.model.law.OffenceRole;
import org.attest.model.law.Penalty;
import org.attest.model.value.Claim;
import org.attest.model.value.Ref;
import org.attest.report.definition.Edition;
import org.attest.report.document.TextDump;
import org.attest.report.golden.Golden;
import org.attest.report.internal.resolve.report.ReportResolver;
import org.attest.report.internal.standard.Wording;
import org.attest.report.wording.Notation;
import org.junit.jupiter.api.Test;

class PenaltiesMatrixTest {
    private static final String STRINGENT = "Stringency: sufficiently stringent";

    private static final Dossier DOSSIER = Law.of(
            List.of(
                    Law.offence(
                            "Sex trafficking",
                            OffenceRole.PRINCIPAL,
                            Law.FIVE_TO_LIFE,
                            Law.equivalent("USD 476", PRESS, "XXXX"),
                            Law.equivalent("USD 588", CODE, "2021")),
                    Law.offence(
                            "Bonded labour",
                            OffenceRole.PRINCIPAL,
                            Law.disputed(Law.FIVE_TO_LIFE, Law.SEVEN_TO_LIFE),
                            Law.equivalent("USD 500", PRESS, "XXXX")),
                    Law.offence("Soliciting", OffenceRole.PRINCIPAL, Law.UP_TO_THREE_OR_FINE),
                    Law.offence("Threat to a witness", OffenceRole.PRINCIPAL, Law.OPEN_ABOVE),
                    Law.offence("False case", OffenceRole.PRINCIPAL, Law.FINE_ALONE),
                    Law.offence("Organised group", OffenceRole.ORGANISED, Law.UP_TO_DEATH),
                    Law.offence("Kidnapping", OffenceRole.PRINCIPAL, Law.NOT_STATED),
                    Law.offence(
                            "Abetment",
                            OffenceRole.ABETMENT,
                            new Penalty.SameAs(Claim.stated(Ref.to("sex-trafficking"), CODE)))),
            Law.assessment("sex-trafficking", STRINGENT, Verdict.MET, "2021"),
            Law.assessment("bonded-labour", STRINGENT, Verdict.PARTLY_MET, "2021"),
            Law.assessment("sex-trafficking", STRINGENT, Verdict.NOT_MET, "2025"),
            Law.assessment("act", "Definition: in line with the Protocol", Verdict.MET, "2021"));

    private static String dump(Dossier dossier, LocalDate asOf) {
        return TextDump.of(ReportResolver.resolve(
                new PenaltiesMatrix(Wording.in(Notation.ENGLISH)).report, dossier, Edition.of(asOf, "Secretariat")));
    }

    @Test
    void shows_what_each_offence_is_punished_with_and_what_nobody_states() {
        Golden.matches("penalties-matrix", dump(DOSSIER, Law.AS_OF));
    }

    @Test
    void says_at_a_later_date_that_the_law_is_repealed() {
        assertThat(dump(DOSSIER, LocalDate.of(2026, 2, 1)))
                .contains("(CRITICAL) Not in force. On 1 February 2026 these laws are not in force: The Act.")
                .contains("differs: not in force: The Act")
                .contains("| not in force on the as-of date\n")
                .doesNotContain("After the as-of date");
    }

    @Test
    void holds_for_a_dossier_without_offences() {
        assertThat(dump(Law.of(List.of()), Law.AS_OF))
                .contains("not computable: no source states a fine in another currency");
    }
}
