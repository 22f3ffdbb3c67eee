package org.attest.report.internal.standard.source;

import static org.attest.report.definition.Chart.bars;
import static org.attest.report.internal.standard.source.AnnexTables.CONFLICTS;
import static org.attest.report.internal.standard.source.AnnexTables.COUNTED;
import static org.attest.report.internal.standard.source.AnnexTables.FINDINGS;
import static org.attest.report.internal.standard.source.AnnexTables.SOURCES;
import static org.attest.report.internal.standard.source.AnnexTables.STATE;
import static org.attest.report.internal.standard.source.AnnexTables.STATES;
import static org.attest.report.internal.standard.source.AnnexTables.TOTALS;
import static org.attest.report.internal.standard.source.AnnexTables.UNKNOWNS;

import java.util.List;
import org.attest.model.Dossier;
import org.attest.report.definition.Report;
import org.attest.report.internal.standard.DossierReport;
import org.attest.report.style.Format;

/** R8: what the data stands on, where its sources disagree, which totals reconcile, and what nobody knows. */
public final class SourceAnnex {
    private SourceAnnex() {}

    public static final Report<Dossier> REPORT = DossierReport.of(
            "source-annex",
            "Sources and data quality",
            r -> r.section(
                            "Headline figures",
                            s -> s.figure("sources", SOURCES.rows())
                                    .figure("facts", STATES.total(COUNTED))
                                    .figure("conflicts", CONFLICTS.rows())
                                    .figureMeasure(
                                            "of stated facts corroborated",
                                            new Format.Percent(1),
                                            StateRow::corroborated,
                                            d -> List.of())
                                    .figure("stated totals", TOTALS.rows())
                                    .figure("facts that no source states", UNKNOWNS.rows()))
                    .section("Conflicts", s -> s.table(CONFLICTS, FactRow::conflicts))
                    .section("Stated totals", s -> s.table(TOTALS, TotalRow::of))
                    .section("Sources", s -> s.table(SOURCES, SourceRow::of))
                    .section(
                            "Facts by state",
                            s -> s.table(STATES, StateRow::of).chart("Facts by state", bars(STATES, STATE, COUNTED)))
                    .section("Unknowns", s -> s.table(UNKNOWNS, FactRow::unknowns))
                    .section("Findings", s -> s.table(FINDINGS, AnnexTables::findings))
                    .check("Stated totals equal the sums of their parts", TotalRow::verdict));
}
