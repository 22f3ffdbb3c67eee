package org.attest.report.standard;

import static org.attest.report.definition.Aggregate.sum;
import static org.attest.report.internal.standard.CommitmentColumns.AREAS;
import static org.attest.report.internal.standard.CommitmentColumns.COMMITMENT;
import static org.attest.report.internal.standard.CommitmentColumns.COMPLETION;
import static org.attest.report.internal.standard.CommitmentColumns.DAYS_OVERDUE;
import static org.attest.report.internal.standard.CommitmentColumns.DUE;
import static org.attest.report.internal.standard.CommitmentColumns.EVIDENCE;
import static org.attest.report.internal.standard.CommitmentColumns.KIND;
import static org.attest.report.internal.standard.CommitmentColumns.LAST_UPDATE;
import static org.attest.report.internal.standard.CommitmentColumns.LEAD;
import static org.attest.report.internal.standard.CommitmentColumns.MADE;
import static org.attest.report.internal.standard.CommitmentColumns.OVERDUE;
import static org.attest.report.internal.standard.CommitmentColumns.PERCENT;
import static org.attest.report.internal.standard.CommitmentColumns.RAG;
import static org.attest.report.internal.standard.CommitmentColumns.SPECIFICITY;

import java.util.Locale;
import org.attest.model.Dossier;
import org.attest.report.definition.Report;
import org.attest.report.definition.Table;
import org.attest.report.internal.standard.CommitmentRemarks;
import org.attest.report.internal.standard.CommitmentRow;
import org.attest.report.internal.standard.JudgementRow;
import org.attest.report.internal.standard.JudgementTable;
import org.attest.report.internal.standard.LeadRow;
import org.attest.report.internal.standard.LeadTables;
import org.attest.report.internal.standard.SourceList;
import org.attest.report.style.Tone;

/** R3: what was promised, by whom and until when, and how far it is done. */
public final class CommitmentsTracker {
    private CommitmentsTracker() {}

    public static final Table<CommitmentRow> PROMISES = Table.of(
            "promises",
            CommitmentRow.class,
            t -> t.title("What was promised")
                    .columns(LEAD, COMMITMENT, KIND, AREAS, SPECIFICITY, MADE, DUE)
                    .rowKey(COMMITMENT)
                    .orderBy(LEAD.ascending(), COMMITMENT.ascending())
                    .groupBy(LEAD)
                    .highlightRows(CommitmentRow::isLater, Tone.CAUTION, "made after the as-of date: not counted")
                    .highlightRows(row -> !row.isPledged(), Tone.CAUTION, "not from a pledge: not counted"));

    public static final Table<CommitmentRow> PROGRESS = Table.of(
            "progress",
            CommitmentRow.class,
            t -> t.title("How far it is done")
                    .columns(LEAD, COMMITMENT, COMPLETION, PERCENT, RAG, OVERDUE, LAST_UPDATE, EVIDENCE)
                    .rowKey(COMMITMENT)
                    .orderBy(LEAD.ascending(), COMMITMENT.ascending())
                    .groupBy(LEAD, sum(EVIDENCE))
                    .grandTotal("All leads", sum(EVIDENCE))
                    .bars(PERCENT)
                    .highlightRows(CommitmentRow::isJudgedLater, Tone.NEUTRAL, "judged again after the as-of date"));

    public static final Table<CommitmentRow> OVERDUE_LIST = Table.of(
            "overdue",
            CommitmentRow.class,
            t -> t.title("Overdue commitments")
                    .columns(COMMITMENT, LEAD, DUE, DAYS_OVERDUE, COMPLETION)
                    .rowKey(COMMITMENT)
                    .orderBy(DAYS_OVERDUE.descending(), COMMITMENT.ascending())
                    .bars(DAYS_OVERDUE));

    public static final Report<Dossier> REPORT = Report.of(
            "commitments-tracker",
            1,
            Locale.ENGLISH,
            Dossier.class,
            r -> r.title(d -> "Commitments and their progress")
                    .subtitle(Dossier::title)
                    .sources(SourceList::of)
                    .section(
                            "Headline figures",
                            s -> s.figure("commitments", LeadTables.LEADS.total(LeadTables.TOTAL))
                                    .figure("assessed", LeadTables.LEADS.total(LeadTables.ASSESSED))
                                    .figure(
                                            "high completion, of those assessed",
                                            LeadTables.LEADS.total(LeadTables.HIGH_SHARE))
                                    .figure("overdue", LeadTables.LEADS.total(LeadTables.OVERDUE))
                                    .figure("no due date", LeadTables.LEADS.total(LeadTables.NO_DUE_DATE))
                                    .callout(Tone.CAUTION, "Not assessed", CommitmentRemarks::notAssessed)
                                    .callout(Tone.CAUTION, "Not known", CommitmentRemarks::overdueUnknown))
                    .section(
                            "Completion by lead",
                            s -> s.figure("no evidence", LeadTables.LEVELS.total(LeadTables.NO_EVIDENCE))
                                    .figure("not started", LeadTables.LEVELS.total(LeadTables.NOT_STARTED))
                                    .figure("limited", LeadTables.LEVELS.total(LeadTables.LIMITED))
                                    .figure("substantial", LeadTables.LEVELS.total(LeadTables.SUBSTANTIAL))
                                    .figure("complete", LeadTables.LEVELS.total(LeadTables.COMPLETE))
                                    .figure("withdrawn", LeadTables.LEVELS.total(LeadTables.WITHDRAWN))
                                    .text(CommitmentRemarks::scale)
                                    .table(LeadTables.LEADS, LeadRow::of)
                                    .table(LeadTables.LEVELS, LeadRow::of)
                                    .chart("Commitments by lead and completion", LeadTables.BY_LEVEL))
                    .section(
                            "Commitments",
                            s -> s.text(CommitmentRemarks::ragRule)
                                    .table(PROMISES, CommitmentRow::of)
                                    .table(PROGRESS, CommitmentRow::counted))
                    .section(
                            "Overdue",
                            s -> s.text(CommitmentRemarks::overdueRule).table(OVERDUE_LIST, CommitmentRow::overdue))
                    .section("History", s -> s.table(JudgementTable.TABLE, JudgementRow::of))
                    .check("Complete without evidence", CommitmentRemarks::completeWithoutEvidence)
                    .check("Lower than the judgement before", CommitmentRemarks::backwards)
                    .check("Followed up without a pledge", CommitmentRemarks::notPledged));
}
