package org.attest.report.internal.standard;

import static org.attest.report.definition.Aggregate.ratio;
import static org.attest.report.definition.Aggregate.sum;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.attest.model.value.Citation;
import org.attest.model.value.Unit;
import org.attest.report.definition.Chart;
import org.attest.report.definition.Columns;
import org.attest.report.definition.CountColumn;
import org.attest.report.definition.DateColumn;
import org.attest.report.definition.RatioColumn;
import org.attest.report.definition.Table;
import org.attest.report.definition.TextColumn;
import org.attest.report.style.Tone;

/** How much of what was pledged at each meeting is followed by commitments, and how much of these by evidence. */
public final class FollowUpTables {
    private FollowUpTables() {}

    private static final Unit PLEDGE = new Unit("pledges");
    private static final Unit COMMITMENT = new Unit("commitments");

    private static final Columns<FollowUpRow> C = Columns.of(FollowUpRow.class);
    public static final TextColumn<FollowUpRow> MEETING = C.text("Meeting", FollowUpRow::name);
    public static final DateColumn<FollowUpRow> HELD = C.dateClaim("Held", FollowUpRow::held);
    public static final CountColumn<FollowUpRow> PLEDGES = pledges("Pledges", pledge -> true);
    public static final CountColumn<FollowUpRow> FOLLOWED = pledges("Followed", StatementRow::isFollowed);
    public static final CountColumn<FollowUpRow> UNFOLLOWED = pledges("Not followed", pledge -> !pledge.isFollowed());
    public static final RatioColumn<FollowUpRow> SHARE_FOLLOWED = C.share("Share followed", FOLLOWED, PLEDGES);
    public static final CountColumn<FollowUpRow> COMMITMENTS =
            commitments("Commitments", commitment -> true, CommitmentRow::citations);
    public static final CountColumn<FollowUpRow> SHOWN =
            commitments("With evidence", CommitmentRow::hasEvidence, CommitmentRow::citationsOfEvidence);
    public static final CountColumn<FollowUpRow> UNSHOWN =
            commitments("Without evidence", commitment -> !commitment.hasEvidence(), CommitmentRow::citations);
    public static final RatioColumn<FollowUpRow> SHARE_SHOWN = C.share("Share with evidence", SHOWN, COMMITMENTS);

    public static final Table<FollowUpRow> OF_PLEDGES = Table.of(
            "pledges",
            FollowUpRow.class,
            t -> t.title("Pledges followed by a commitment")
                    .columns(MEETING, HELD, PLEDGES, FOLLOWED, UNFOLLOWED, SHARE_FOLLOWED)
                    .rowKey(MEETING)
                    .grandTotal("All pledges", sum(PLEDGES), sum(FOLLOWED), sum(UNFOLLOWED), ratio(SHARE_FOLLOWED))
                    .highlightRows(FollowUpRow::isLater, Tone.CAUTION, "after the as-of date: not counted"));

    public static final Table<FollowUpRow> OF_COMMITMENTS = Table.of(
            "commitments",
            FollowUpRow.class,
            t -> t.title("Commitments followed by evidence")
                    .columns(MEETING, COMMITMENTS, SHOWN, UNSHOWN, SHARE_SHOWN)
                    .rowKey(MEETING)
                    .grandTotal("All commitments", sum(COMMITMENTS), sum(SHOWN), sum(UNSHOWN), ratio(SHARE_SHOWN)));

    /** A pledge is followed or not, so the two add up to the pledges of a meeting. */
    public static final Chart<FollowUpRow> OF_MEETINGS =
            Chart.stackedBars(OF_PLEDGES, MEETING, FOLLOWED, UNFOLLOWED).ifItFits();

    private static CountColumn<FollowUpRow> pledges(String label, Predicate<StatementRow> which) {
        return C.count(label, PLEDGE, row -> row.pledges(which)).cite(row -> row.citationsOfPledges(which));
    }

    private static CountColumn<FollowUpRow> commitments(
            String label, Predicate<CommitmentRow> which, Function<CommitmentRow, List<Citation>> citations) {
        return C.count(label, COMMITMENT, row -> row.commitments(which))
                .cite(row -> row.citationsOfCommitments(which, citations));
    }
}
