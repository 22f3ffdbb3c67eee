package org.attest.model.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.model.Samples.S4;
import static org.attest.model.Samples.commitment;
import static org.attest.model.Samples.date;
import static org.attest.model.Samples.progress;
import static org.attest.model.finding.Found.findings;

import java.util.List;
import java.util.Optional;
import org.attest.model.Samples;
import org.attest.model.commitment.Completion;
import org.attest.model.commitment.Evidence;
import org.attest.model.commitment.EvidenceKind;
import org.attest.model.commitment.Progress;
import org.attest.model.commitment.Progress.Stance;
import org.attest.model.commitment.StatementKind;
import org.attest.model.finding.Found.Told;
import org.attest.model.value.Claim;
import org.attest.model.value.PartialDate;
import org.attest.model.value.Reason;
import org.attest.model.value.Ref;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommitmentFindingsTest {
    private static Told finding(FindingKind kind, String pointer, String message) {
        return new Told(kind, pointer, "Commitment c1", message);
    }

    @ParameterizedTest
    @CsvSource({
        "CALL, 1, call",
        "REPORT, 1, report",
        "POLICY_POSITION, 1, policy position",
        "RECOMMENDATION, 1, recommendation not known to be supported",
        "PLEDGE, 0, pledge"
    })
    void a_commitment_that_was_not_pledged(StatementKind kind, int found, String words) {
        assertThat(findings(
                        FindingKind.NOT_A_PLEDGE,
                        d -> d.addStatements(Samples.statement("c01", kind))
                                .addCommitments(
                                        commitment("c1", Optional.of(Ref.to("c01")), date("2024"), date("2025")))))
                .isEqualTo(List.of(finding(
                                FindingKind.NOT_A_PLEDGE,
                                "/commitments/0",
                                "comes from statement c01, whose kind is " + words))
                        .subList(0, found));
    }

    @Test
    void a_commitment_without_a_due_date() {
        assertThat(findings(
                        FindingKind.NO_DUE_DATE,
                        d -> d.addCommitments(commitment(date("2024"), Claim.missing(Reason.NO_DUE_DATE, List.of())))))
                .containsExactly(finding(FindingKind.NO_DUE_DATE, "/commitments/0", "names no due date"));
        assertThat(findings(FindingKind.NO_DUE_DATE, d -> d.addCommitments(commitment(date("2024"), date("?")))))
                .containsExactly(finding(FindingKind.NO_DUE_DATE, "/commitments/0", "no due date is reported"));
        assertThat(findings(FindingKind.NO_DUE_DATE, d -> d.addCommitments(commitment(date("2024"), date("2025")))))
                .isEmpty();
    }

    @Test
    void a_commitment_complete_without_evidence() {
        assertThat(findings(
                        FindingKind.COMPLETE_WITHOUT_EVIDENCE,
                        d -> d.addCommitments(commitment(
                                date("2022"),
                                date("2025"),
                                progress("2023", Completion.LIMITED),
                                progress("2024", Completion.COMPLETE)))))
                .containsExactly(finding(
                        FindingKind.COMPLETE_WITHOUT_EVIDENCE,
                        "/commitments/0/history/1",
                        "is judged complete on 2024 without evidence"));
    }

    @Test
    void a_commitment_complete_with_evidence_is_no_finding() {
        Progress shown = new Progress(
                PartialDate.parse("2024"),
                Completion.COMPLETE,
                Optional.of(100),
                Stance.INDEPENDENT,
                Optional.empty(),
                Optional.empty(),
                List.of(new Evidence(
                        EvidenceKind.DOCUMENT, "Gazette", PartialDate.parse("2024"), Optional.empty(), S4)),
                Samples.CITED);

        assertThat(findings(
                        FindingKind.COMPLETE_WITHOUT_EVIDENCE,
                        d -> d.addCommitments(commitment(date("2022"), date("2025"), shown))))
                .isEmpty();
    }

    @Test
    void completion_that_falls_over_time() {
        assertThat(findings(
                        FindingKind.COMPLETION_FELL,
                        d -> d.addCommitments(commitment(
                                date("2021"),
                                date("2025"),
                                progress("2024", Completion.LIMITED),
                                progress("2022", Completion.LIMITED),
                                progress("2023", Completion.SUBSTANTIAL)))))
                .containsExactly(finding(
                        FindingKind.COMPLETION_FELL,
                        "/commitments/0",
                        "fell from substantial on 2023 to limited on 2024"));
    }

    @Test
    void a_judgement_without_evidence_is_no_fall() {
        assertThat(findings(
                        FindingKind.COMPLETION_FELL,
                        d -> d.addCommitments(commitment(
                                date("2021"),
                                date("2025"),
                                progress("2022", Completion.LIMITED),
                                progress("2023", Completion.NO_EVIDENCE),
                                progress("2024", Completion.LIMITED)))))
                .isEmpty();
    }
}
