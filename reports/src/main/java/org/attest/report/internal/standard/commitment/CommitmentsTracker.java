package org.attest.report.internal.standard.commitment;

import static org.attest.report.internal.standard.commitment.LeadTables.ASSESSED;
import static org.attest.report.internal.standard.commitment.LeadTables.BY_LEVEL;
import static org.attest.report.internal.standard.commitment.LeadTables.COMPLETE;
import static org.attest.report.internal.standard.commitment.LeadTables.HIGH_SHARE;
import static org.attest.report.internal.standard.commitment.LeadTables.LEADS;
import static org.attest.report.internal.standard.commitment.LeadTables.LEVELS;
import static org.attest.report.internal.standard.commitment.LeadTables.LIMITED;
import static org.attest.report.internal.standard.commitment.LeadTables.NOT_STARTED;
import static org.attest.report.internal.standard.commitment.LeadTables.NO_DUE_DATE;
import static org.attest.report.internal.standard.commitment.LeadTables.NO_EVIDENCE;
import static org.attest.report.internal.standard.commitment.LeadTables.OVERDUE;
import static org.attest.report.internal.standard.commitment.LeadTables.SUBSTANTIAL;
import static org.attest.report.internal.standard.commitment.LeadTables.TOTAL;
import static org.attest.report.internal.standard.commitment.LeadTables.WITHDRAWN;

import org.attest.model.Dossier;
import org.attest.report.definition.Report;
import org.attest.report.internal.standard.DossierReport;
import org.attest.report.style.Tone;

/** R3: what was promised, by whom and until when, and how far it is done. */
public final class CommitmentsTracker {
    private CommitmentsTracker() {}

    public static final Report<Dossier> REPORT = DossierReport.of(
            "commitments-tracker",
            "Commitments and their progress",
            r -> r.section(
                            "Headline figures",
                            s -> s.figure("commitments", LEADS.total(TOTAL))
                                    .figure("assessed", LEADS.total(ASSESSED))
                                    .figure("high completion, of those assessed", LEADS.total(HIGH_SHARE))
                                    .figure("overdue", LEADS.total(OVERDUE))
                                    .figure("no due date", LEADS.total(NO_DUE_DATE))
                                    .callout(Tone.CAUTION, "Not assessed", CommitmentRemarks::notAssessed)
                                    .callout(Tone.CAUTION, "Not known", CommitmentRemarks::overdueUnknown))
                    .section(
                            "Completion by lead",
                            s -> s.figure("no evidence", LEVELS.total(NO_EVIDENCE))
                                    .figure("not started", LEVELS.total(NOT_STARTED))
                                    .figure("limited", LEVELS.total(LIMITED))
                                    .figure("substantial", LEVELS.total(SUBSTANTIAL))
                                    .figure("complete", LEVELS.total(COMPLETE))
                                    .figure("withdrawn", LEVELS.total(WITHDRAWN))
                                    .text((d, e) -> CommitmentRemarks.SCALE)
                                    .table(LEADS, LeadRow::of)
                                    .table(LEVELS, LeadRow::of)
                                    .chart("Commitments by lead and completion", BY_LEVEL))
                    .section(
                            "Commitments",
                            s -> s.text((d, e) -> CommitmentRemarks.RAG_RULE)
                                    .table(CommitmentTables.PROMISES, CommitmentRow::of)
                                    .table(CommitmentTables.PROGRESS, CommitmentRow::counted))
                    .section(
                            "Overdue",
                            s -> s.text((d, e) -> CommitmentRemarks.OVERDUE_RULE)
                                    .table(CommitmentTables.OVERDUE, CommitmentRow::overdue))
                    .section("History", s -> s.table(CommitmentTables.JUDGEMENTS, JudgementRow::of))
                    .check("Complete without evidence", CommitmentRemarks::completeWithoutEvidence)
                    .check("Lower than the judgement before", CommitmentRemarks::backwards)
                    .check("Followed up without a pledge", CommitmentRemarks::notPledged));
}
