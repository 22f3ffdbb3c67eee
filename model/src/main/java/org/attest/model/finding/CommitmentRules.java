package org.attest.model.finding;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attest.model.Dossier;
import org.attest.model.commitment.Commitment;
import org.attest.model.commitment.Completion;
import org.attest.model.commitment.Progress;
import org.attest.model.commitment.StatementKind;
import org.attest.model.value.Reason;

/** Commitments whose follow-up stands on weak feet. */
final class CommitmentRules {
    private CommitmentRules() {}

    static Stream<Finding> notPledged(Dossier dossier) {
        return commitments(dossier)
                .flatMap(commitment -> commitment
                        .value()
                        .statement()
                        .map(dossier::get)
                        .filter(statement -> statement.kind() != StatementKind.PLEDGE)
                        .map(statement -> finding(
                                commitment,
                                FindingKind.NOT_A_PLEDGE,
                                "comes from statement " + statement.id() + ", which is a " + statement.kind()))
                        .stream());
    }

    static Stream<Finding> withoutDueDate(Dossier dossier) {
        return commitments(dossier)
                .flatMap(commitment -> commitment
                        .value()
                        .due()
                        .absence()
                        .map(reason -> finding(
                                commitment,
                                FindingKind.NO_DUE_DATE,
                                reason == Reason.NO_DUE_DATE ? "names no due date" : "no due date is reported"))
                        .stream());
    }

    static Stream<Finding> completeWithoutEvidence(Dossier dossier) {
        return commitments(dossier)
                .flatMap(commitment -> Located.in(
                                commitment.pointer() + "/history",
                                commitment.value().history())
                        .filter(progress -> progress.value().completion() == Completion.COMPLETE
                                && progress.value().evidence().isEmpty())
                        .map(progress -> progress.finding(
                                FindingKind.COMPLETE_WITHOUT_EVIDENCE,
                                commitment.value().label(),
                                "is judged complete on " + progress.value().on() + " without evidence")));
    }

    static Stream<Finding> fallingCompletion(Dossier dossier) {
        return commitments(dossier).flatMap(commitment -> {
            List<Progress> assessed = commitment.value().historyByDate().stream()
                    .filter(progress -> progress.completion().isAssessed())
                    .toList();
            return IntStream.range(1, assessed.size())
                    .filter(next -> assessed.get(next)
                                    .completion()
                                    .compareTo(assessed.get(next - 1).completion())
                            < 0)
                    .mapToObj(next -> finding(
                            commitment,
                            FindingKind.COMPLETION_FELL,
                            "fell from " + judgement(assessed.get(next - 1)) + " to " + judgement(assessed.get(next))));
        });
    }

    private static String judgement(Progress progress) {
        return progress.completion() + " on " + progress.on();
    }

    private static Stream<Located<Commitment>> commitments(Dossier dossier) {
        return Located.in("/commitments", dossier.commitments());
    }

    private static Finding finding(Located<Commitment> commitment, FindingKind kind, String message) {
        return commitment.finding(kind, commitment.value().label(), message);
    }
}
