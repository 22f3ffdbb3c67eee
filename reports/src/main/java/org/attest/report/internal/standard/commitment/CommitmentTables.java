package org.attest.report.internal.standard.commitment;

import static org.attest.model.value.Reason.NOT_REPORTED;
import static org.attest.report.definition.Aggregate.sum;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.model.Dossier;
import org.attest.model.commitment.Completion;
import org.attest.model.commitment.Evidence;
import org.attest.model.commitment.Progress;
import org.attest.model.value.Citation;
import org.attest.model.value.DateSpan;
import org.attest.model.value.Unit;
import org.attest.report.definition.Columns;
import org.attest.report.definition.CountColumn;
import org.attest.report.definition.DateColumn;
import org.attest.report.definition.Edition;
import org.attest.report.definition.PercentColumn;
import org.attest.report.definition.Table;
import org.attest.report.definition.TextColumn;
import org.attest.report.internal.standard.Wording;
import org.attest.report.style.Tone;

/** The tables of commitments: what was promised, what became of it, and every judgement of that. */
final class CommitmentTables {
    private CommitmentTables() {}

    private static final Unit ITEMS_OF_EVIDENCE = new Unit("items of evidence");

    private static final Columns<CommitmentRow> C = Columns.of(CommitmentRow.class);
    private static final TextColumn<CommitmentRow> COMMITMENT =
            C.text("Commitment", CommitmentRow::name).cite(CommitmentRow::citations);
    private static final TextColumn<CommitmentRow> LEAD = C.text("Lead", CommitmentRow::ledBy);
    private static final DateColumn<CommitmentRow> DUE =
            C.dateClaim("Due", row -> row.commitment().due().map(DateSpan::on));
    private static final TextColumn<CommitmentRow> COMPLETION =
            C.text("Completion", row -> Wording.of(row.completion())).cite(CommitmentRow::citationsOfCompletion);

    static final Table<CommitmentRow> PROMISES = Table.of(
            "promises",
            t -> t.title("What was promised")
                    .columns(
                            LEAD,
                            COMMITMENT,
                            C.textOr(
                                    "Kind",
                                    NOT_REPORTED,
                                    row -> row.commitment().kind().map(Wording::of)),
                            C.textOr("Areas", NOT_REPORTED, CommitmentRow::areas),
                            C.textOr("Specificity", NOT_REPORTED, CommitmentRow::specificity)
                                    .cite(CommitmentRow::citationsOfStatement),
                            C.dateClaim("Made", row -> row.commitment().made().map(DateSpan::on)),
                            DUE)
                    .rowKey(COMMITMENT)
                    .orderBy(LEAD.ascending(), COMMITMENT.ascending())
                    .groupBy(LEAD)
                    .highlightRows(CommitmentRow::isLater, Tone.CAUTION, "made after the as-of date: not counted")
                    .highlightRows(row -> !row.isPledged(), Tone.CAUTION, "not from an undertaking: not counted"));

    private static final PercentColumn<CommitmentRow> PERCENT =
            C.percentOr("Done, as stated", NOT_REPORTED, CommitmentRow::percent).decimals(0);
    private static final CountColumn<CommitmentRow> EVIDENCE = C.boundOr(
                    "Evidence", ITEMS_OF_EVIDENCE, NOT_REPORTED, CommitmentRow::evidence)
            .cite(CommitmentRow::citationsOfEvidence);

    static final Table<CommitmentRow> PROGRESS = Table.of(
            "progress",
            t -> t.title("How far it is done")
                    .columns(
                            LEAD,
                            COMMITMENT,
                            COMPLETION,
                            PERCENT,
                            C.text("RAG", CommitmentRow::rag),
                            C.flagAnswer("Overdue", CommitmentRow::overdue).cite(CommitmentRow::citationsOfDue),
                            C.dateOr(
                                    "Last update",
                                    NOT_REPORTED,
                                    row -> row.latest().map(Progress::on)),
                            EVIDENCE)
                    .rowKey(COMMITMENT)
                    .orderBy(LEAD.ascending(), COMMITMENT.ascending())
                    .groupBy(LEAD, sum(EVIDENCE))
                    .grandTotal("All leads", sum(EVIDENCE))
                    .bars(PERCENT)
                    .highlightRows(CommitmentRow::isJudgedLater, Tone.NEUTRAL, "judged again after the as-of date"));

    private static final CountColumn<CommitmentRow> DAYS_OVERDUE =
            C.countMeasure("Days overdue", Unit.DAYS, CommitmentRow::daysOverdue);

    static final Table<CommitmentRow> OVERDUE = Table.of(
            "overdue",
            t -> t.title("Overdue commitments")
                    .columns(COMMITMENT, LEAD, DUE, DAYS_OVERDUE, COMPLETION)
                    .rowKey(COMMITMENT)
                    .orderBy(DAYS_OVERDUE.descending(), COMMITMENT.ascending())
                    .bars(DAYS_OVERDUE));

    /** One judgement of a commitment, numbered from 1 by time, with the assessed one before it. */
    record JudgementRow(CommitmentRow of, int number, Progress progress, Optional<Progress> before) {
        /** Every judgement of every commitment, also those that were made after the edition's date. */
        static List<JudgementRow> of(Dossier dossier, Edition edition) {
            List<JudgementRow> rows = new ArrayList<>();
            for (CommitmentRow commitment : CommitmentRow.of(dossier, edition)) {
                int number = 0;
                Optional<Progress> before = Optional.empty();
                for (Progress progress : commitment.commitment().historyByDate()) {
                    number++;
                    rows.add(new JudgementRow(commitment, number, progress, before));
                    before = progress.completion().isAssessed() ? Optional.of(progress) : before;
                }
            }
            return rows;
        }

        /** Those of them that were made by the edition's date. */
        static List<JudgementRow> made(Dossier dossier, Edition edition) {
            return of(dossier, edition).stream().filter(row -> !row.isLater()).toList();
        }

        String name() {
            return of.commitment().id() + ", judgement " + number;
        }

        String assessor() {
            String stance = Wording.of(progress.stance());
            return progress.assessor()
                    .map(assessor -> of.dossier().get(assessor).label() + " (" + stance + ")")
                    .orElse(stance);
        }

        List<Citation> citationsOfEvidence() {
            return progress.evidence().stream()
                    .map(Evidence::citation)
                    .distinct()
                    .toList();
        }

        boolean isLater() {
            return of.dossier().isLater(progress.on());
        }

        boolean isCompleteWithoutEvidence() {
            return progress.completion() == Completion.COMPLETE
                    && progress.evidence().isEmpty();
        }

        /** Whether it is lower than the one before. */
        boolean isBackwards() {
            return progress.completion().isAssessed()
                    && before.filter(earlier -> progress.completion().compareTo(earlier.completion()) < 0)
                            .isPresent();
        }
    }

    private static final Columns<JudgementRow> J = Columns.of(JudgementRow.class);
    private static final TextColumn<JudgementRow> JUDGED =
            J.text("Commitment", row -> row.of().name());
    private static final TextColumn<JudgementRow> JUDGEMENT =
            J.text("Judgement", JudgementRow::name).cite(row -> row.progress().citations());

    static final Table<JudgementRow> JUDGEMENTS = Table.of(
            "judgements",
            t -> t.title("Every judgement")
                    .columns(
                            JUDGED,
                            JUDGEMENT,
                            J.date("On", row -> row.progress().on()),
                            J.text(
                                    "Completion",
                                    row -> Wording.of(row.progress().completion())),
                            J.percentOr(
                                            "Done, as stated",
                                            NOT_REPORTED,
                                            row -> row.progress().percent())
                                    .decimals(0),
                            J.text("Assessor", JudgementRow::assessor),
                            J.textOr("Note", NOT_REPORTED, row -> row.progress().note()),
                            J.count(
                                            "Evidence",
                                            ITEMS_OF_EVIDENCE,
                                            row -> row.progress().evidence().size())
                                    .cite(JudgementRow::citationsOfEvidence))
                    .rowKey(JUDGEMENT)
                    .groupBy(JUDGED)
                    .highlightRows(JudgementRow::isLater, Tone.CAUTION, "after the as-of date: not counted")
                    .highlightRows(JudgementRow::isBackwards, Tone.CAUTION, "lower than the judgement before")
                    .highlightRows(
                            JudgementRow::isCompleteWithoutEvidence, Tone.CRITICAL, "complete without evidence"));
}
