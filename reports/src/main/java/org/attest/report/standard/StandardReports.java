package org.attest.report.standard;

import java.util.List;
import java.util.Optional;
import org.attest.model.Dossier;
import org.attest.report.definition.Report;
import org.attest.report.internal.standard.commitment.CommitmentsTracker;
import org.attest.report.internal.standard.commitment.FollowUpMatrix;
import org.attest.report.internal.standard.meeting.MeetingRegister;
import org.attest.report.internal.standard.penalty.PenaltiesMatrix;
import org.attest.report.internal.standard.source.SourceAnnex;
import org.attest.report.internal.standard.tribunal.TribunalCaseload;

/**
 * The ready-made reports over a dossier. A report is immutable: threads may share it. Bind one to a dossier with
 * {@link org.attest.report.Reports#bind}.
 */
public final class StandardReports {
    private StandardReports() {}

    /** What the tribunals decided, how their caseload moves, and which areas they serve. */
    public static final Report<Dossier> TRIBUNAL_CASELOAD = TribunalCaseload.REPORT;

    /** What each offence is punished with, and how that compares with the criteria for penalties. */
    public static final Report<Dossier> PENALTIES_MATRIX = PenaltiesMatrix.REPORT;

    /** What was promised, by whom and until when, and how far it is done. */
    public static final Report<Dossier> COMMITMENTS_TRACKER = CommitmentsTracker.REPORT;

    /** Which meetings took place, who organised and who attended them. */
    public static final Report<Dossier> MEETING_REGISTER = MeetingRegister.REPORT;

    /** What follows from each meeting: the statement, the commitment, and what shows that it is kept. */
    public static final Report<Dossier> FOLLOW_UP_MATRIX = FollowUpMatrix.REPORT;

    /** What the data stands on, where its sources disagree, which totals reconcile, and what nobody knows. */
    public static final Report<Dossier> SOURCE_ANNEX = SourceAnnex.REPORT;

    /** All of them, in the order in which they are written. */
    public static final List<Report<Dossier>> ALL = List.of(
            TRIBUNAL_CASELOAD, PENALTIES_MATRIX, COMMITMENTS_TRACKER, MEETING_REGISTER, FOLLOW_UP_MATRIX, SOURCE_ANNEX);

    /** The report of this id, such as {@code tribunal-caseload}; empty when none has it. */
    public static Optional<Report<Dossier>> find(String id) {
        return ALL.stream().filter(report -> report.id().equals(id)).findFirst();
    }
}
