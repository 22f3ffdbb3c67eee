package org.attest.report.standard;

import java.util.List;
import java.util.Optional;
import org.attest.model.Dossier;
import org.attest.report.definition.Report;

/** All ready-made reports, in the order of their numbers. */
public final class StandardReports {
    private StandardReports() {}

    public static final List<Report<Dossier>> ALL = List.of(
            TribunalCaseload.REPORT,
            PenaltiesMatrix.REPORT,
            CommitmentsTracker.REPORT,
            MeetingRegister.REPORT,
            FollowUpMatrix.REPORT,
            SourceAnnex.REPORT);

    public static Optional<Report<Dossier>> find(String id) {
        return ALL.stream().filter(report -> report.id().equals(id)).findFirst();
    }
}
