package org.attest.report.internal.standard.commitment;

import static org.attest.report.definition.Aggregate.ratio;
import static org.attest.report.definition.Aggregate.sum;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.attest.model.Dossier;
import org.attest.model.commitment.Evidence;
import org.attest.model.meeting.Meeting;
import org.attest.model.value.Citation;
import org.attest.model.value.Claim;
import org.attest.model.value.DateSpan;
import org.attest.model.value.EntityId;
import org.attest.model.value.Reason;
import org.attest.model.value.Unit;
import org.attest.report.definition.Chart;
import org.attest.report.definition.Columns;
import org.attest.report.definition.CountColumn;
import org.attest.report.definition.DateColumn;
import org.attest.report.definition.Edition;
import org.attest.report.definition.RatioColumn;
import org.attest.report.definition.Report;
import org.attest.report.definition.Table;
import org.attest.report.definition.TextColumn;
import org.attest.report.internal.standard.Citations;
import org.attest.report.internal.standard.DossierReport;
import org.attest.report.internal.standard.Wording;
import org.attest.report.internal.standard.commitment.StatementRow.ChainRow;
import org.attest.report.style.Tone;

/** R5: what follows from each meeting: the statement made, the commitment that it led to, and what shows that it is kept. */
public final class FollowUpMatrix {
    private FollowUpMatrix() {}

    private static final String LATER = "after the as-of date: not counted";

    private static final Unit PLEDGE = new Unit("undertakings");
    private static final Unit COMMITMENT = new Unit("commitments");

    /** A meeting with the pledges made there and the commitments that follow them; or those of no meeting. */
    record FollowUpRow(
            Optional<Meeting> meeting, List<StatementRow> pledges, List<CommitmentRow> commitments, boolean isLater) {
        /** Every meeting of the dossier; behind them what comes from none, if anything does. */
        static List<FollowUpRow> of(Dossier dossier, Edition edition) {
            Dossier then = dossier.asOf(edition.asOf());
            Map<Optional<EntityId>, List<StatementRow>> pledges = StatementRow.counted(dossier, edition).stream()
                    .collect(Collectors.groupingBy(row -> row.meeting().map(Meeting::id)));
            Map<Optional<EntityId>, List<CommitmentRow>> commitments = CommitmentRow.counted(dossier, edition).stream()
                    .collect(Collectors.groupingBy(row -> row.meeting().map(Meeting::id)));
            List<FollowUpRow> rows = new ArrayList<>();
            then.meetings().forEach(meeting -> rows.add(of(Optional.of(meeting), pledges, commitments, then)));
            FollowUpRow rest = of(Optional.empty(), pledges, commitments, then);
            if (!rest.pledges().isEmpty() || !rest.commitments().isEmpty()) {
                rows.add(rest);
            }
            return rows;
        }

        private static FollowUpRow of(
                Optional<Meeting> meeting,
                Map<Optional<EntityId>, List<StatementRow>> pledges,
                Map<Optional<EntityId>, List<CommitmentRow>> commitments,
                Dossier dossier) {
            Optional<EntityId> here = meeting.map(Meeting::id);
            return new FollowUpRow(
                    meeting,
                    pledges.getOrDefault(here, List.of()),
                    commitments.getOrDefault(here, List.of()),
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
    }

    private static final Columns<FollowUpRow> C = Columns.of(FollowUpRow.class);
    static final TextColumn<FollowUpRow> MEETING = C.text("Meeting", FollowUpRow::name);
    static final DateColumn<FollowUpRow> HELD = C.dateClaim("Held", FollowUpRow::held);
    static final CountColumn<FollowUpRow> PLEDGES = pledges("Undertakings", pledge -> true);
    static final CountColumn<FollowUpRow> FOLLOWED = pledges("Followed", StatementRow::isFollowed);
    static final CountColumn<FollowUpRow> UNFOLLOWED = pledges("Not followed", pledge -> !pledge.isFollowed());
    static final CountColumn<FollowUpRow> COMMITMENTS =
            commitments("Commitments", commitment -> true, CommitmentRow::citations);
    static final CountColumn<FollowUpRow> SHOWN =
            commitments("With evidence", CommitmentRow::hasEvidence, CommitmentRow::citationsOfEvidence);
    static final CountColumn<FollowUpRow> UNSHOWN =
            commitments("Without evidence", commitment -> !commitment.hasEvidence(), CommitmentRow::citations);
    static final RatioColumn<FollowUpRow> SHARE_SHOWN = C.share("Share with evidence", SHOWN, COMMITMENTS);

    static final Table<FollowUpRow> OF_PLEDGES = Table.of(
            "undertakings",
            t -> t.title("Undertakings followed by a commitment")
                    .columns(MEETING, HELD, PLEDGES, FOLLOWED, UNFOLLOWED)
                    .rowKey(MEETING)
                    .grandTotal("All undertakings", sum(PLEDGES), sum(FOLLOWED), sum(UNFOLLOWED))
                    .highlightRows(FollowUpRow::isLater, Tone.CAUTION, LATER));

    static final Table<FollowUpRow> OF_COMMITMENTS = Table.of(
            "commitments",
            t -> t.title("Commitments followed by evidence")
                    .columns(MEETING, COMMITMENTS, SHOWN, UNSHOWN, SHARE_SHOWN)
                    .rowKey(MEETING)
                    .grandTotal("All commitments", sum(COMMITMENTS), sum(SHOWN), sum(UNSHOWN), ratio(SHARE_SHOWN)));

    /** A pledge is followed or not, so the two add up to the pledges of a meeting. */
    static final Chart<FollowUpRow> OF_MEETINGS =
            Chart.stackedBars(OF_PLEDGES, MEETING, FOLLOWED, UNFOLLOWED).ifItFits();

    private static CountColumn<FollowUpRow> pledges(String label, Predicate<StatementRow> which) {
        return Citations.counted(C, label, PLEDGE, FollowUpRow::pledges, which, StatementRow::citations);
    }

    private static CountColumn<FollowUpRow> commitments(
            String label, Predicate<CommitmentRow> which, Function<CommitmentRow, List<Citation>> citations) {
        return Citations.counted(C, label, COMMITMENT, FollowUpRow::commitments, which, citations);
    }

    private static final Columns<ChainRow> L = Columns.of(ChainRow.class);
    private static final TextColumn<ChainRow> HELD_AT = L.text("Meeting", ChainRow::meeting);
    private static final TextColumn<ChainRow> CHAIN = L.text("Chain", ChainRow::name);

    /** Each link, or why there is none; evidence does not apply where no commitment asks for any. */
    static final Table<ChainRow> MATRIX = Table.of(
            "matrix",
            t -> t.title("From meeting to evidence")
                    .columns(
                            HELD_AT,
                            CHAIN,
                            L.textOr(
                                            "Statement",
                                            Reason.NOT_REPORTED,
                                            row -> row.from()
                                                    .map(from ->
                                                            from.statement().text()))
                                    .cite(row -> cited(row.from(), StatementRow::citations)),
                            L.textOr(
                                            "Commitment",
                                            Reason.NOT_REPORTED,
                                            row -> row.to()
                                                    .map(to -> to.commitment().title()))
                                    .cite(row -> cited(row.to(), CommitmentRow::citations)),
                            L.textOr("Evidence", Reason.NOT_APPLICABLE, ChainRow::evidence)
                                    .cite(row -> cited(row.shownBy(), shown -> List.of(shown.citation()))),
                            L.dateOr(
                                    "Dated",
                                    Reason.NOT_APPLICABLE,
                                    row -> row.shownBy().map(Evidence::on)))
                    .rowKey(CHAIN)
                    .groupBy(HELD_AT)
                    .highlightRows(ChainRow::isLater, Tone.CAUTION, LATER)
                    .highlightRows(ChainRow::isUnpledged, Tone.CAUTION, "not from an undertaking: not counted"));

    private static <T> List<Citation> cited(Optional<T> link, Function<T, List<Citation>> citations) {
        return link.map(citations).orElse(List.of());
    }

    private static final Columns<StatementRow> S = Columns.of(StatementRow.class);
    private static final TextColumn<StatementRow> KIND =
            S.text("Kind", row -> Wording.of(row.statement().kind()));
    private static final TextColumn<StatementRow> STATEMENT =
            S.text("Statement", StatementRow::name).cite(StatementRow::citations);

    static final Table<StatementRow> STATEMENTS = Table.of(
            "statements",
            t -> t.title("Statements by kind")
                    .columns(
                            KIND,
                            STATEMENT,
                            S.textClaim("Speaker", StatementRow::speaker).cite(StatementRow::citationsOfNames),
                            S.textOr("On behalf of", Reason.NOT_APPLICABLE, StatementRow::onBehalfOf),
                            S.text("Meeting", StatementRow::meetingName),
                            S.boundOr("Commitments", COMMITMENT, Reason.NOT_APPLICABLE, StatementRow::following)
                                    .cite(StatementRow::citationsOfCommitments))
                    .rowKey(STATEMENT)
                    .groupBy(KIND)
                    .highlightRows(StatementRow::isLater, Tone.CAUTION, LATER));

    public static final Report<Dossier> REPORT = DossierReport.of(
            "follow-up-matrix",
            "Follow-up of meetings",
            r -> r.section(
                            "Headline figures",
                            s -> s.figure("undertakings", OF_PLEDGES.total(PLEDGES))
                                    .figure("commitments", OF_COMMITMENTS.total(COMMITMENTS))
                                    .figure("of commitments have evidence", OF_COMMITMENTS.total(SHARE_SHOWN))
                                    .figure("undertakings without a commitment", OF_PLEDGES.total(UNFOLLOWED))
                                    .figure("commitments without evidence", OF_COMMITMENTS.total(UNSHOWN))
                                    .callout(Tone.CAUTION, "Gaps", CommitmentRemarks::gaps))
                    .section(
                            "Coverage",
                            s -> s.table(OF_PLEDGES, FollowUpRow::of)
                                    .chart("Undertakings by meeting", OF_MEETINGS)
                                    .table(OF_COMMITMENTS, FollowUpRow::of))
                    .section(
                            "Matrix",
                            s -> s.text((d, e) -> "Each row follows one chain as far as it leads. A link that no source"
                                            + " reports is a gap; evidence is asked for where there is a commitment.")
                                    .table(MATRIX, ChainRow::of))
                    .section(
                            "Statements",
                            s -> s.text(CommitmentRemarks::notFollowedUp).table(STATEMENTS, StatementRow::byKind))
                    .check("Commitments from no statement", CommitmentRemarks::orphans)
                    .check("Followed up without an undertaking", CommitmentRemarks::notPledged));
}
