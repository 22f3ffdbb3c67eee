package org.attest.report.internal.standard.commitment;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.attest.model.Dossier;
import org.attest.report.definition.Check.Verdict;
import org.attest.report.definition.Edition;
import org.attest.report.internal.standard.Verdicts;
import org.attest.report.internal.standard.Wording;

/** What there is to say of all chains from meetings to evidence together. */
final class FollowUpRemarks {
    private FollowUpRemarks() {}

    /** How many links are missing; empty when none is. */
    static String gaps(Dossier dossier, Edition edition) {
        List<StatementRow> pledges = StatementRow.counted(dossier, edition);
        List<CommitmentRow> commitments = CommitmentRow.counted(dossier, edition);
        long unfollowed =
                pledges.stream().filter(pledge -> !pledge.isFollowed()).count();
        long unshown = commitments.stream()
                .filter(commitment -> !commitment.hasEvidence())
                .count();
        return unfollowed + unshown == 0
                ? ""
                : "Without a commitment: " + unfollowed + " of " + pledges.size() + " pledges. Without evidence: "
                        + unshown + " of " + commitments.size() + " commitments. A gap says that the sources of this"
                        + " report show nothing, not that nothing was done.";
    }

    /** How many statements of which other kinds there are; empty when all are pledges. */
    static String notFollowedUp(Dossier dossier, Edition edition) {
        var kinds = StatementRow.of(dossier, edition).stream()
                .filter(row -> !row.isPledge())
                .collect(Collectors.groupingBy(row -> row.statement().kind(), TreeMap::new, Collectors.counting()));
        return kinds.isEmpty()
                ? ""
                : "Only pledges can be followed up. Other statements are listed and not counted: "
                        + kinds.entrySet().stream()
                                .map(kind -> Wording.of(kind.getKey()) + " " + kind.getValue())
                                .collect(Collectors.joining(", "))
                        + ".";
    }

    static Verdict orphans(Dossier dossier, Edition edition) {
        return Verdicts.none(
                CommitmentRow.of(dossier, edition), "commitments", CommitmentRow::isOrphan, CommitmentRow::name);
    }
}
