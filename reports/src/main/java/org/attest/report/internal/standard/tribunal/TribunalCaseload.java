package org.attest.report.internal.standard.tribunal;

import static org.attest.report.definition.Chart.bars;
import static org.attest.report.internal.standard.tribunal.TribunalTables.AREAS_BY_COURT;
import static org.attest.report.internal.standard.tribunal.TribunalTables.CASELOAD;
import static org.attest.report.internal.standard.tribunal.TribunalTables.CASES;
import static org.attest.report.internal.standard.tribunal.TribunalTables.CONVICTED;
import static org.attest.report.internal.standard.tribunal.TribunalTables.COVERAGE;
import static org.attest.report.internal.standard.tribunal.TribunalTables.DIVISIONS;
import static org.attest.report.internal.standard.tribunal.TribunalTables.OUTCOMES;
import static org.attest.report.internal.standard.tribunal.TribunalTables.PER_CASE;
import static org.attest.report.internal.standard.tribunal.TribunalTables.TRIBUNAL;

import org.attest.model.Dossier;
import org.attest.model.value.Claim;
import org.attest.model.value.Count;
import org.attest.model.value.StatedTotal;
import org.attest.model.value.Unit;
import org.attest.report.definition.Report;
import org.attest.report.internal.standard.DossierReport;
import org.attest.report.style.Tone;

/** R1: what the tribunals decided, how their caseload moves, and which areas they serve. */
public final class TribunalCaseload {
    private TribunalCaseload() {}

    public static final Report<Dossier> REPORT = DossierReport.of(
            "tribunal-caseload",
            "Tribunal caseload and convictions",
            r -> r.section(
                            "Headline figures",
                            s -> s.figure("persons convicted", OUTCOMES.total(CONVICTED))
                                    .figure("cases with a conviction", OUTCOMES.total(CASES))
                                    .figure("tribunals reporting convictions", OUTCOMES.reporting(CONVICTED))
                                    .figure("persons per case", OUTCOMES.total(PER_CASE))
                                    .callout(Tone.CAUTION, "Not computable", CaseloadRemarks::notComputable)
                                    .callout(Tone.CAUTION, "Foundation", CaseloadRemarks::foundation))
                    .section(
                            "Outcomes by tribunal",
                            s -> s.text((d, e) -> CaseloadRemarks.COUNTED_APART)
                                    .table(OUTCOMES, TribunalRow::of)
                                    .chart(
                                            "Persons convicted by tribunal",
                                            bars(OUTCOMES, TRIBUNAL, CONVICTED).ifItFits()))
                    .section(
                            "Caseload",
                            s -> s.text((d, e) -> CaseloadRemarks.MEASURES).table(CASELOAD, TribunalRow::of))
                    .section(
                            "Coverage",
                            s -> s.table(COVERAGE, TribunalRow::of)
                                    .table(DIVISIONS, DivisionRow::of)
                                    .table(AREAS_BY_COURT, AreaRow::of))
                    .reconcile(
                            "Persons convicted",
                            Unit.PERSONS,
                            d -> stated(d, "convicted-persons"),
                            OUTCOMES.total(CONVICTED))
                    .reconcile(
                            "Cases with a conviction",
                            Unit.CASES,
                            d -> stated(d, "convicting-cases"),
                            OUTCOMES.total(CASES))
                    .check("Start + incoming - resolved = end", CaseloadRemarks::flow));

    /** What the sources state; not reported when the dossier has no such total. */
    private static Claim<Count> stated(Dossier dossier, String total) {
        return dossier.statedTotal(total).map(StatedTotal::stated).orElseGet(Claim::notReported);
    }
}
