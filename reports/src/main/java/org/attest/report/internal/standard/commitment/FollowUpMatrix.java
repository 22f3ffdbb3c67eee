package org.attest.report.internal.standard.commitment;

import static org.attest.report.internal.standard.commitment.FollowUpTables.COMMITMENTS;
import static org.attest.report.internal.standard.commitment.FollowUpTables.MATRIX;
import static org.attest.report.internal.standard.commitment.FollowUpTables.OF_COMMITMENTS;
import static org.attest.report.internal.standard.commitment.FollowUpTables.OF_MEETINGS;
import static org.attest.report.internal.standard.commitment.FollowUpTables.OF_PLEDGES;
import static org.attest.report.internal.standard.commitment.FollowUpTables.PLEDGES;
import static org.attest.report.internal.standard.commitment.FollowUpTables.SHARE_FOLLOWED;
import static org.attest.report.internal.standard.commitment.FollowUpTables.SHARE_SHOWN;
import static org.attest.report.internal.standard.commitment.FollowUpTables.STATEMENTS;
import static org.attest.report.internal.standard.commitment.FollowUpTables.UNFOLLOWED;
import static org.attest.report.internal.standard.commitment.FollowUpTables.UNSHOWN;

import org.attest.model.Dossier;
import org.attest.report.definition.Report;
import org.attest.report.internal.standard.DossierReport;
import org.attest.report.style.Tone;

/** R5: what follows from each meeting: the statement made, the commitment that it led to, and what shows that it is kept. */
public final class FollowUpMatrix {
    private FollowUpMatrix() {}

    public static final Report<Dossier> REPORT = DossierReport.of(
            "follow-up-matrix",
            "Follow-up of meetings",
            r -> r.section(
                            "Headline figures",
                            s -> s.figure("pledges", OF_PLEDGES.total(PLEDGES))
                                    .figure("of pledges have a commitment", OF_PLEDGES.total(SHARE_FOLLOWED))
                                    .figure("commitments", OF_COMMITMENTS.total(COMMITMENTS))
                                    .figure("of commitments have evidence", OF_COMMITMENTS.total(SHARE_SHOWN))
                                    .figure("pledges without a commitment", OF_PLEDGES.total(UNFOLLOWED))
                                    .figure("commitments without evidence", OF_COMMITMENTS.total(UNSHOWN))
                                    .callout(Tone.CAUTION, "Gaps", FollowUpRemarks::gaps))
                    .section(
                            "Coverage",
                            s -> s.table(OF_PLEDGES, FollowUpRow::of)
                                    .chart("Pledges by meeting", OF_MEETINGS)
                                    .table(OF_COMMITMENTS, FollowUpRow::of))
                    .section(
                            "Matrix",
                            s -> s.text((d, e) -> "Each row follows one chain as far as it leads. A link that no source"
                                            + " reports is a gap; evidence is asked for where there is a commitment.")
                                    .table(MATRIX, ChainRow::of))
                    .section(
                            "Statements",
                            s -> s.text(FollowUpRemarks::notFollowedUp).table(STATEMENTS, StatementRow::byKind))
                    .check("Commitments from no statement", FollowUpRemarks::orphans)
                    .check("Followed up without a pledge", CommitmentRemarks::notPledged));
}
