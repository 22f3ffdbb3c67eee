package org.attest.report.internal.standard.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.report.internal.standard.commitment.Promises.commitment;
import static org.attest.report.internal.standard.commitment.Promises.judged;
import static org.attest.report.internal.standard.commitment.Promises.noDueDate;
import static org.attest.report.internal.standard.commitment.Promises.statement;

import java.time.LocalDate;
import org.attest.model.Dossier;
import org.attest.model.commitment.Completion;
import org.attest.model.commitment.StatementKind;
import org.attest.report.definition.Edition;
import org.attest.report.document.TextDump;
import org.attest.report.golden.Golden;
import org.attest.report.internal.resolve.report.ReportResolver;
import org.attest.report.internal.standard.Wording;
import org.attest.report.wording.Notation;
import org.junit.jupiter.api.Test;

class FollowUpMatrixTest {
    private static String dump(Dossier dossier, LocalDate asOf) {
        return TextDump.of(ReportResolver.resolve(
                new FollowUpMatrix(Wording.in(Notation.ENGLISH)).report, dossier, Edition.of(asOf, "Secretariat")));
    }

    private static String dump(Dossier dossier) {
        return dump(dossier, Promises.AS_OF);
    }

    @Test
    void leads_from_each_meeting_to_the_evidence_as_far_as_the_sources_go() {
        Golden.matches("follow-up-matrix", dump(Promises.mixed()));
    }

    @Test
    void shows_a_dossier_without_meetings() {
        Golden.matches("follow-up-matrix-empty", dump(Promises.of(b -> {})));
    }

    @Test
    void shows_a_pledge_without_a_commitment_as_a_gap_and_counts_it() {
        assertThat(dump(Promises.of(
                        b -> b.addStatements(statement("s1", StatementKind.PLEDGE, "Will act", "", "minister")))))
                .contains(
                        "| No meeting named | 1 | Will act ^1 | [x] (NOT_REPORTED) | [z] (NOT_APPLICABLE) |",
                        "Without a commitment: 1 of 1 undertaking.");
    }

    @Test
    void tells_no_evidence_from_no_commitment() {
        assertThat(dump(Promises.of(
                        b -> b.addStatements(statement("s1", StatementKind.PLEDGE, "Will act", "", "minister"))
                                .addCommitments(commitment("c1", "Act", "s1", "labour", noDueDate())))))
                .contains("| No meeting named | 1 | Will act ^1 | Act ^2 | no evidence | [z] (NOT_APPLICABLE)\n");
    }

    @Test
    void shows_both_speakers_when_sources_disagree_on_who_said_it() {
        assertThat(dump(Promises.of(b -> b.addStatements(
                        statement("s1", StatementKind.CALL, "A solution must be found", "", "minister", "un")))))
                .contains("| A solution must be found ^1 | call | [conflict] Minister A. (A); United Nations (B) |");
    }

    @Test
    void follows_no_chain_from_a_call_unless_somebody_made_a_commitment_of_it() {
        String call = dump(Promises.of(
                b -> b.addStatements(statement("s1", StatementKind.CALL, "Others should act", "", "minister"))));
        String followed = dump(Promises.of(
                b -> b.addStatements(statement("s1", StatementKind.CALL, "Others should act", "", "minister"))
                        .addCommitments(commitment("c1", "Act", "s1", "labour", noDueDate()))));

        assertThat(call).contains("table matrix \"From meeting to evidence\", 0 rows", "not counted: call (1).");
        assertThat(followed)
                .contains(
                        "| not from an undertaking: not counted\n",
                        "differs: 1 of 1 commitment (Act, from a statement of kind call)");
    }

    @Test
    void counts_evidence_only_from_its_date_on() {
        Dossier dossier = Promises.of(b -> b.addCommitments(commitment(
                "c1", "Act", "", "labour", noDueDate(), judged("2024-05", Completion.LIMITED, 10, "draft"))));

        assertThat(dump(dossier))
                .contains("| after the as-of date: not counted\n", "\"commitment without evidence\" = 1 ");
        assertThat(dump(dossier, LocalDate.of(2024, 6, 1))).contains("\"commitments without evidence\" = 0 ");
    }

    @Test
    void names_commitments_that_come_from_no_statement() {
        assertThat(dump(Promises.of(b -> b.addCommitments(commitment("c1", "Act", "", "labour", noDueDate())))))
                .contains(
                        "| No meeting named | 1 | [x] (NOT_REPORTED) | Act ^1 | no evidence |",
                        "differs: 1 of 1 commitment (Act)");
    }
}
