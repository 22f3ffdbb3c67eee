package org.attest.report.internal.standard.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.attest.model.Dossier;
import org.attest.model.meeting.Meeting;
import org.attest.model.value.Citation;
import org.attest.model.value.Claim;
import org.attest.model.value.DateSpan;
import org.attest.model.value.Reason;
import org.attest.report.definition.Edition;
import org.attest.report.internal.standard.Citations;

/** A meeting with the pledges made there and the commitments that follow them; or those of no meeting. */
record FollowUpRow(
        Optional<Meeting> meeting, List<StatementRow> pledges, List<CommitmentRow> commitments, boolean isLater) {
    FollowUpRow {
        pledges = List.copyOf(pledges);
        commitments = List.copyOf(commitments);
    }

    /** Every meeting of the dossier; behind them what comes from none, if anything does. */
    static List<FollowUpRow> of(Dossier dossier, Edition edition) {
        Dossier then = dossier.asOf(edition.asOf());
        List<StatementRow> pledges = StatementRow.counted(dossier, edition);
        List<CommitmentRow> commitments = CommitmentRow.counted(dossier, edition);
        List<FollowUpRow> rows = new ArrayList<>();
        then.meetings().forEach(meeting -> rows.add(of(Optional.of(meeting), pledges, commitments, then)));
        FollowUpRow rest = of(Optional.empty(), pledges, commitments, then);
        if (!rest.pledges().isEmpty() || !rest.commitments().isEmpty()) {
            rows.add(rest);
        }
        return rows;
    }

    private static FollowUpRow of(
            Optional<Meeting> meeting, List<StatementRow> pledges, List<CommitmentRow> commitments, Dossier dossier) {
        return new FollowUpRow(
                meeting,
                pledges.stream().filter(row -> row.meeting().equals(meeting)).toList(),
                commitments.stream()
                        .filter(row -> row.meeting().equals(meeting))
                        .toList(),
                meeting.flatMap(held -> held.when().value())
                        .filter(dossier::isLater)
                        .isPresent());
    }

    String name() {
        return meeting.map(StatementRow::nameOf).orElse(StatementRow.NO_MEETING);
    }

    Claim<DateSpan> held() {
        return meeting.map(Meeting::when).orElse(Claim.missing(Reason.NOT_APPLICABLE, List.of()));
    }

    long pledges(Predicate<StatementRow> which) {
        return pledges.stream().filter(which).count();
    }

    long commitments(Predicate<CommitmentRow> which) {
        return commitments.stream().filter(which).count();
    }

    List<Citation> citationsOfPledges(Predicate<StatementRow> which) {
        return Citations.of(
                pledges.stream().filter(which).toList(), row -> row.statement().citations());
    }

    /** Where it stands of those commitments that are so. */
    List<Citation> citationsOfCommitments(
            Predicate<CommitmentRow> which, Function<CommitmentRow, List<Citation>> citationsOfOne) {
        return Citations.of(commitments.stream().filter(which).toList(), citationsOfOne);
    }
}
