package org.attest.model.finding;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attest.model.Dossier;
import org.attest.model.commitment.Commitment;
import org.attest.model.commitment.Completion;
import org.attest.model.commitment.Progress;
import org.attest.model.commitment.Statement;
import org.attest.model.commitment.StatementKind;
import org.attest.model.finding.Findings.Located;
import org.attest.model.value.Reason;
import org.attest.model.value.Ref;

/** Commitments whose follow-up stands on weak feet. */
final class CommitmentRules {
    private CommitmentRules() {}

    static Stream<Finding> notPledged(Dossier dossier) {
        return ofEach(
                dossier,
                FindingKind.NOT_A_PLEDGE,
                commitment -> commitment
                        .statement()
                        .map(dossier::get)
                        .filter(statement -> !statement.isUndertaking())
                        .map(statement -> Saying.of(
                                "comes from statement {}, whose kind is {}",
                                new Ref<>(statement.id()),
                                kind(statement))));
    }

    private static Object kind(Statement statement) {
        return statement.kind() == StatementKind.RECOMMENDATION
                ? Saying.of("{} not known to be supported", statement.kind())
                : statement.kind();
    }

    static Stream<Finding> withoutDueDate(Dossier dossier) {
        return ofEach(
                dossier,
                FindingKind.NO_DUE_DATE,
                commitment -> commitment
                        .due()
                        .absence()
                        .map(reason -> Saying.of(
                                reason == Reason.NO_DUE_DATE ? "names no due date" : "no due date is reported")));
    }

    private static Stream<Finding> ofEach(
            Dossier dossier, FindingKind kind, Function<Commitment, Optional<Saying>> message) {
        return Located.findings(kind, commitments(dossier), Commitment::label, message);
    }

    static Stream<Finding> completeWithoutEvidence(Dossier dossier) {
        return ofHistory(
                dossier,
                FindingKind.COMPLETE_WITHOUT_EVIDENCE,
                progress -> progress.completion() == Completion.COMPLETE
                                && progress.evidence().isEmpty()
                        ? Optional.of(Saying.of("is judged complete on {} without evidence", progress.on()))
                        : Optional.empty());
    }

    static Stream<Finding> laterProgress(Dossier dossier) {
        return ofHistory(
                dossier, FindingKind.LATER_THAN_AS_OF, progress -> RecordRules.later("on", progress.on(), dossier));
    }

    private static Stream<Finding> ofHistory(
            Dossier dossier, FindingKind kind, Function<Progress, Optional<Saying>> message) {
        return commitments(dossier)
                .flatMap(commitment -> Located.findings(
                        kind,
                        Located.in(
                                commitment.pointer() + "/history",
                                commitment.value().history()),
                        progress -> commitment.value().label(),
                        message));
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
                    .mapToObj(next -> new Finding(
                            FindingKind.COMPLETION_FELL,
                            commitment.pointer(),
                            commitment.value().label(),
                            Saying.of(
                                    "fell from {} to {}",
                                    judgement(assessed.get(next - 1)),
                                    judgement(assessed.get(next)))));
        });
    }

    private static Saying judgement(Progress progress) {
        return Saying.of("{} on {}", progress.completion(), progress.on());
    }

    private static Stream<Located<Commitment>> commitments(Dossier dossier) {
        return Located.in("/commitments", dossier.commitments());
    }
}
