package org.attest.report.internal.standard.commitment;

import static org.attest.report.definition.Aggregate.ratio;
import static org.attest.report.definition.Aggregate.sum;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.attest.report.definition.OrdinalColumn;
import org.attest.report.definition.RatioColumn;
import org.attest.report.definition.Report;
import org.attest.report.definition.Table;
import org.attest.report.definition.TextColumn;
import org.attest.report.internal.standard.Citations;
import org.attest.report.internal.standard.DossierReport;
import org.attest.report.internal.standard.MeetingNames;
import org.attest.report.internal.standard.Worded;
import org.attest.report.internal.standard.Wording;
import org.attest.report.internal.standard.commitment.StatementRow.ChainRow;
import org.attest.report.style.Tone;

/** R5: what follows from each meeting: the statement made, the commitment that it led to, and what shows that it is kept. */
public final class FollowUpMatrix extends Worded {
    public FollowUpMatrix(Wording words) {
        super(words);
    }

    private static final Unit PLEDGE = new Unit("undertakings");
    private static final Unit COMMITMENT = new Unit("commitments");

    /** A meeting with the pledges made there and the commitments that follow them; or those of no meeting. */
    record FollowUpRow(
            String name,
            Optional<Meeting> meeting,
            List<StatementRow> pledges,
            List<CommitmentRow> commitments,
            boolean isLater) {
        /** Every meeting of the dossier; behind them what comes from none, if anything does. */
        static List<FollowUpRow> of(Dossier dossier, Edition edition) {
            Dossier then = dossier.asOf(edition.asOf());
            Map<Optional<EntityId>, List<StatementRow>> pledges = StatementRow.counted(dossier, edition).stream()
                    .collect(Collectors.groupingBy(row -> row.meeting().map(Meeting::id)));
            Map<Optional<EntityId>, List<CommitmentRow>> commitments = CommitmentRow.counted(dossier, edition).stream()
                    .collect(Collectors.groupingBy(row -> row.meeting().map(Meeting::id)));
            List<FollowUpRow> rows = new ArrayList<>();
            Map<EntityId, String> names = MeetingNames.full(then, edition.notation());
            MeetingNames.byDate(then)
                    .forEach(meeting -> rows.add(of(
                            Objects.requireNonNull(names.get(meeting.id())),
                            Optional.of(meeting),
                            pledges,
                            commitments,
                            then)));
            String none = Wording.in(edition).say("no-meeting-named");
            FollowUpRow rest = of(none, Optional.empty(), pledges, commitments, then);
            if (!rest.pledges().isEmpty() || !rest.commitments().isEmpty()) {
                rows.add(rest);
            }
            return rows;
        }

        private static FollowUpRow of(
                String name,
                Optional<Meeting> meeting,
                Map<Optional<EntityId>, List<StatementRow>> pledges,
                Map<Optional<EntityId>, List<CommitmentRow>> commitments,
                Dossier dossier) {
            Optional<EntityId> here = meeting.map(Meeting::id);
            return new FollowUpRow(
                    name,
                    meeting,
                    pledges.getOrDefault(here, List.of()),
                    commitments.getOrDefault(here, List.of()),
                    meeting.filter(held -> MeetingNames.isLater(held, dossier)).isPresent());
        }

        Claim<DateSpan> held() {
            return meeting.map(Meeting::when).orElse(Claim.missing(Reason.NOT_APPLICABLE, List.of()));
        }
    }

    private static final Columns<FollowUpRow> C = Columns.of(FollowUpRow.class);
    final TextColumn<FollowUpRow> meeting = C.text(say("meeting"), FollowUpRow::name);
    final DateColumn<FollowUpRow> held = C.dateClaim(say("held"), FollowUpRow::held);
    final CountColumn<FollowUpRow> pledges = pledges(say("made"), pledge -> true);
    final CountColumn<FollowUpRow> followed = pledges(say("followed"), StatementRow::isFollowed);
    final CountColumn<FollowUpRow> unfollowed = pledges(say("not-followed"), pledge -> !pledge.isFollowed());
    final CountColumn<FollowUpRow> commitments = commitments(say("all"), commitment -> true, CommitmentRow::citations);
    final CountColumn<FollowUpRow> shown =
            commitments(say("with-evidence"), CommitmentRow::hasEvidence, CommitmentRow::citationsOfEvidence);
    final CountColumn<FollowUpRow> unshown =
            commitments(say("without-evidence"), commitment -> !commitment.hasEvidence(), CommitmentRow::citations);
    final RatioColumn<FollowUpRow> shareShown = C.share(say("share-with-evidence"), shown, commitments);

    final Table<FollowUpRow> coverage = Table.of(
            "undertakings",
            t -> t.title(say("what-follows-undertakings"))
                    .columns(meeting, held)
                    .spanner(say("undertakings"), pledges, followed, unfollowed)
                    .spanner(say("commitments"), commitments, shown, unshown, shareShown)
                    .rowKey(meeting)
                    .grandTotal(
                            say("all-meetings"),
                            sum(pledges),
                            sum(followed),
                            sum(unfollowed),
                            sum(commitments),
                            sum(shown),
                            sum(unshown),
                            ratio(shareShown))
                    .highlightRows(FollowUpRow::isLater, Tone.CAUTION, say("after-the-as-of-date-not-counted")));

    /** A pledge is followed or not, so the two add up to the pledges of a meeting. */
    final Chart<FollowUpRow> ofMeetings =
            Chart.stackedBars(coverage, meeting, followed, unfollowed).ifItFits();

    private CountColumn<FollowUpRow> pledges(String label, Predicate<StatementRow> which) {
        return Citations.counted(C, label, PLEDGE, FollowUpRow::pledges, which, StatementRow::citations);
    }

    private CountColumn<FollowUpRow> commitments(
            String label, Predicate<CommitmentRow> which, Function<CommitmentRow, List<Citation>> citations) {
        return Citations.counted(C, label, COMMITMENT, FollowUpRow::commitments, which, citations);
    }

    private static final Columns<ChainRow> L = Columns.of(ChainRow.class);
    private final TextColumn<ChainRow> heldAt = L.text(say("meeting"), row -> row.meeting(words));
    private final OrdinalColumn<ChainRow> chain = L.ordinal(say("no"), ChainRow::number);

    /** Each link, or why there is none; evidence does not apply where no commitment asks for any. */
    final Table<ChainRow> matrix = Table.of(
            "matrix",
            t -> t.title(say("from-meeting-to-evidence"))
                    .note(say("each-row-follows-one-chain-as-far-as-it"))
                    .columns(
                            heldAt,
                            chain,
                            L.textOr(
                                            say("statement"),
                                            Reason.NOT_REPORTED,
                                            row -> row.from()
                                                    .map(from ->
                                                            from.statement().text()))
                                    .cite(row -> cited(row.from(), StatementRow::citations)),
                            L.textOr(
                                            say("commitment"),
                                            Reason.NOT_REPORTED,
                                            row -> row.to()
                                                    .map(to -> to.commitment().title()))
                                    .cite(row -> cited(row.to(), CommitmentRow::citations)),
                            L.textOr(say("evidence"), Reason.NOT_APPLICABLE, row -> row.evidence(words))
                                    .cite(row -> cited(row.shownBy(), shown -> List.of(shown.citation()))),
                            L.dateOr(
                                    say("dated"),
                                    Reason.NOT_APPLICABLE,
                                    row -> row.shownBy().map(Evidence::on)))
                    .rowKey(chain)
                    .groupBy(heldAt)
                    .highlightRows(ChainRow::isLater, Tone.CAUTION, say("after-the-as-of-date-not-counted"))
                    .highlightRows(ChainRow::isUnpledged, Tone.CAUTION, say("not-from-an-undertaking-not-counted")));

    private static <T> List<Citation> cited(Optional<T> link, Function<T, List<Citation>> citations) {
        return link.map(citations).orElse(List.of());
    }

    private static final Columns<StatementRow> S = Columns.of(StatementRow.class);
    private final TextColumn<StatementRow> spokenAt = S.text(say("meeting"), row -> row.meetingName(words));
    private final TextColumn<StatementRow> statement =
            S.text(say("statement"), StatementRow::name).cite(StatementRow::citations);

    private final CountColumn<StatementRow> following = S.boundOr(
                    say("commitments"), COMMITMENT, Reason.NOT_APPLICABLE, StatementRow::following)
            .cite(StatementRow::citationsOfCommitments);

    final Table<StatementRow> statements = Table.of(
            "statements",
            t -> t.title(say("statements-by-meeting"))
                    .columns(
                            spokenAt,
                            statement,
                            S.text(say("kind"), row -> words.of(row.statement().kind())),
                            S.textClaim(say("speaker"), row -> row.speaker(words))
                                    .cite(StatementRow::citationsOfNames),
                            S.textOr(say("on-behalf-of"), Reason.NOT_APPLICABLE, StatementRow::onBehalfOf),
                            following)
                    .rowKey(statement)
                    .groupBy(spokenAt)
                    .workbookOnly(following)
                    .highlightRows(StatementRow::isLater, Tone.CAUTION, say("after-the-as-of-date-not-counted")));

    public final Report<Dossier> report = DossierReport.of(
            words,
            "follow-up-matrix",
            r -> r.glance(
                            known -> known.phrase()
                                    .name(
                                            FollowUpRow.of(known.data(), known.edition())
                                                            .isEmpty()
                                                    ? words.say("glance-no-follow-up")
                                                    : words.say(
                                                            "glance-follow-up",
                                                            known.of(coverage.total(pledges)),
                                                            known.of(coverage.total(shown)),
                                                            known.of(coverage.total(commitments)))),
                            s -> s.figure(say("undertakings-2"), coverage.total(pledges))
                                    .figure(say("commitments-2"), coverage.total(commitments))
                                    .figure(say("commitments-without-evidence"), coverage.total(unshown))
                                    .callout(Tone.CAUTION, say("gaps"), CommitmentRemarks::gaps)
                                    .chart(say("undertakings-by-meeting"), ofMeetings)
                                    .text(CommitmentRemarks::missing))
                    .section(say("coverage"), s -> s.table(coverage, FollowUpRow::of))
                    .section(say("matrix"), s -> s.table(matrix, ChainRow::of))
                    .section(
                            say("statements"),
                            s -> s.text(CommitmentRemarks::notFollowedUp).table(statements, StatementRow::byMeeting))
                    .check(say("commitments-from-no-statement"), CommitmentRemarks::orphans)
                    .check(say("followed-up-without-an-undertaking"), CommitmentRemarks::notPledged));
}
