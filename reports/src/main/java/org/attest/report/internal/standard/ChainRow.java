package org.attest.report.internal.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.model.Dossier;
import org.attest.model.commitment.Completion;
import org.attest.model.commitment.Evidence;
import org.attest.model.commitment.Progress;
import org.attest.model.value.Citation;
import org.attest.model.value.PartialDate;
import org.attest.report.definition.Edition;

/**
 * What leads from a meeting over a statement and a commitment to one piece of evidence, as far as it leads.
 *
 * @param name the ids of its links
 * @param isLater whether one of its links lies after the as-of date
 */
public record ChainRow(
        String name,
        Optional<StatementRow> from,
        Optional<CommitmentRow> to,
        Optional<Evidence> shownBy,
        boolean isLater) {
    /** One row a chain: of every pledge, and of every commitment, whatever it comes from. */
    public static List<ChainRow> of(Dossier dossier, Edition edition) {
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
        int number = 0;
        for (Progress judged : commitment.commitment().historyByDate()) {
            for (Evidence evidence : judged.evidence()) {
                number++;
                chains.add(new ChainRow(
                        start + " > evidence " + number,
                        statement,
                        Optional.of(commitment),
                        Optional.of(evidence),
                        later || commitment.isLater(judged.on()) || commitment.isLater(evidence.on())));
            }
        }
        if (number == 0) {
            chains.add(new ChainRow(start, statement, Optional.of(commitment), Optional.empty(), later));
        }
    }

    public String meeting() {
        return from.map(StatementRow::meetingName).orElse(StatementRow.NO_MEETING);
    }

    public Optional<String> statement() {
        return from.map(row -> row.statement().text());
    }

    public Optional<String> commitment() {
        return to.map(row -> row.commitment().title());
    }

    /** What shows that something was done; that nothing does is a finding too, unless there is nothing to show. */
    public Optional<String> evidence() {
        return to.map(row -> shownBy.map(shown -> Wording.of(shown.kind()) + ": " + shown.description())
                .orElse(Wording.of(Completion.NO_EVIDENCE)));
    }

    public Optional<PartialDate> dated() {
        return shownBy.map(Evidence::on);
    }

    public boolean isUnpledged() {
        return to.filter(row -> !row.isPledged()).isPresent();
    }

    public List<Citation> citationsOfStatement() {
        return from.map(StatementRow::citations).orElse(List.of());
    }

    public List<Citation> citationsOfCommitment() {
        return to.map(CommitmentRow::citations).orElse(List.of());
    }

    public List<Citation> citationsOfEvidence() {
        return shownBy.map(Evidence::citation).map(List::of).orElse(List.of());
    }
}
