package org.attest.examples;

import java.util.List;
import org.attest.model.Dossier;
import org.attest.report.Result;
import org.attest.report.Target;
import org.attest.report.definition.Edition;
import org.attest.report.definition.Report;

/** Writes one report of a dossier to its files. */
interface ReportWriter {
    Result write(Report<Dossier> report, Dossier dossier, Edition edition, List<Target> targets);
}
