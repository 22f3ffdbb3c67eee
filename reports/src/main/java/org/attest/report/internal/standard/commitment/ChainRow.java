package org.attest.report.internal.standard.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.model.Dossier;
import org.attest.model.commitment.Completion;
import org.attest.model.commitment.Evidence;
import org.attest.model.commitment.Progress;
import org.attest.report.definition.Edition;
import org.attest.report.internal.standard.Wording;

/**
 * What leads from a meeting over a statement and a commitment to one piece of evidence, as far as it leads.
 *
 * @param name the ids of its links
 * @param isLater whether one of its links lies after the as-of date
 */
record ChainRow(
        String name,
        Optional<StatementRow> from,
        Optional<CommitmentRow> to,
        Optional<Evidence> shownBy,
        boolean isLater) {
    /** One row a chain: of every pledge, and of every commitment, whatever it comes from. */
    static List<ChainRow> of(Dossier dossier, Edition edition) {
        List<ChainRow> chains = new ArrayList<>();
        for (StatementRow statement : StatementRow.of(dossier, edition)) {
            if (statement.isPledge() && statement.commitments().isEmpty()) {
                String name = statement.statement().id().value();
                chains.add(new ChainRow(
                        name, Optional.of(statement), Optional.empty(), Optional.empty(), statement.isLater()));
            }
            statement.commitments().forEach(commitment -> add(chains, Optional.of(statement), commitment));
        }
        CommitmentRow.of(dossier, edition).stream()
                .filter(CommitmentRow::isOrphan)
                .forEach(orphan -> add(chains, Optional.empty(), orphan));
        return chains;
    }

    private static void add(List<ChainRow> chains, Optional<StatementRow> statement, CommitmentRow commitment) {
        String start = statement.map(from -> from.statement().id() + " > ").orElse("")
                + commitment.commitment().id();
        boolean later =
                commitment.isLater() || statement.filter(StatementRow::isLater).isPresent();
        Dossier dossier = commitment.dossier();
        int number = 0;
        for (Progress judged : commitment.commitment().historyByDate()) {
            for (Evidence evidence : judged.evidence()) {
                number++;
                chains.add(new ChainRow(
                        start + " > evidence " + number,
                        statement,
                        Optional.of(commitment),
                        Optional.of(evidence),
                        later || dossier.isLater(judged.on()) || dossier.isLater(evidence.on())));
            }
        }
        if (number == 0) {
            chains.add(new ChainRow(start, statement, Optional.of(commitment), Optional.empty(), later));
        }
    }

    String meeting() {
        return from.map(StatementRow::meetingName).orElse(StatementRow.NO_MEETING);
    }

    /** What shows that something was done; that nothing does is a finding too, unless there is nothing to show. */
    Optional<String> evidence() {
        return to.map(row -> shownBy.map(shown -> Wording.of(shown.kind()) + ": " + shown.description())
                .orElse(Wording.of(Completion.NO_EVIDENCE)));
    }

    boolean isUnpledged() {
        return to.filter(row -> !row.isPledged()).isPresent();
    }
}
