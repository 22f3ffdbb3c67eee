package org.attest.report.internal.standard.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.report.internal.standard.commitment.Promises.commitment;
import static org.attest.report.internal.standard.commitment.Promises.due;
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

class CommitmentsTrackerTest {
    private static String dump(Dossier dossier, LocalDate asOf) {
        return TextDump.of(ReportResolver.resolve(
                new CommitmentsTracker(Wording.in(Notation.ENGLISH)).report, dossier, Edition.of(asOf, "Secretariat")));
    }

    private static String dump(Dossier dossier) {
        return dump(dossier, Promises.AS_OF);
    }

    @Test
    void tells_how_far_every_promise_is_kept_and_what_nobody_knows() {
        Golden.matches("commitments-tracker", dump(Promises.mixed()));
    }

    @Test
    void shows_a_dossier_without_commitments() {
        Golden.matches("commitments-tracker-empty", dump(Promises.of(b -> {})));
    }

    @Test
    void gives_no_overdue_count_when_no_due_date_is_known() {
        assertThat(dump(Promises.of(b -> b.addCommitments(commitment("c1", "Plan", "", "labour", noDueDate())))))
                .contains(
                        "figure overdue \"overdue\" = no due date (NO_DUE_DATE)",
                        "1 commitment has no due date, so none can be called overdue or on time.",
                        "| Plan | Ministry of Labour | no evidence (NOT_REPORTED) | [x] (NOT_REPORTED) | grey | no due date (NO_DUE_DATE) |");
    }

    @Test
    void leaves_open_whether_a_month_that_has_not_ended_is_overdue() {
        assertThat(dump(Promises.of(b -> b.addCommitments(commitment("c1", "Plan", "", "labour", due("2024-03"))))))
                .contains("| undetermined (UNDETERMINED) |");
    }

    @Test
    void counts_no_commitment_that_comes_from_a_call() {
        assertThat(dump(Promises.of(b -> b.addStatements(statement("s1", StatementKind.CALL, "Act", "", "minister"))
                        .addCommitments(commitment("c1", "Plan", "s1", "labour", due("2023-01-31"))))))
                .contains(
                        "| Plan ^1 {CAUTION} | institutional {CAUTION} |",
                        "| not from an undertaking: not counted\n",
                        "| Followed up without an undertaking {CRITICAL} |",
                        "| differs: 1 of 1 commitment (Plan, from a statement of kind call) {CRITICAL} |")
                .doesNotContain("table overdue");
    }

    @Test
    void marks_what_is_later_than_the_edition_and_counts_it_only_in_a_later_edition() {
        Dossier dossier = Promises.of(b -> b.addCommitments(commitment(
                "c1", "Plan", "", "labour", due("2024-12-31"), judged("2024-05-03", Completion.COMPLETE, 100, "act"))));

        assertThat(dump(dossier))
                .contains(
                        "| 2024-05-03 {CAUTION} | complete {CAUTION} | 100 % {CAUTION} |",
                        "| after the as-of date: not counted\n")
                .doesNotContain("| complete | 1 ^1 |");
        assertThat(dump(dossier, LocalDate.of(2024, 6, 1)))
                .contains("| complete | 1 ^1 |")
                .doesNotContain("| after the as-of date");
    }
}
