package org.attest.report.standard;

import static org.attest.report.definition.Aggregate.ratio;
import static org.attest.report.definition.Aggregate.sum;
import static org.attest.report.definition.Chart.bars;
import static org.attest.report.internal.standard.CaseloadRemarks.LATER;
import static org.attest.report.internal.standard.TribunalColumns.ACQUITTED;
import static org.attest.report.internal.standard.TribunalColumns.ACQUITTING;
import static org.attest.report.internal.standard.TribunalColumns.CASES;
import static org.attest.report.internal.standard.TribunalColumns.CLEARANCE;
import static org.attest.report.internal.standard.TribunalColumns.CONVICTED;
import static org.attest.report.internal.standard.TribunalColumns.DISPOSITION;
import static org.attest.report.internal.standard.TribunalColumns.END;
import static org.attest.report.internal.standard.TribunalColumns.INCOMING;
import static org.attest.report.internal.standard.TribunalColumns.OVER_LIMIT;
import static org.attest.report.internal.standard.TribunalColumns.PERIOD;
import static org.attest.report.internal.standard.TribunalColumns.PER_CASE;
import static org.attest.report.internal.standard.TribunalColumns.RESOLVED;
import static org.attest.report.internal.standard.TribunalColumns.START;
import static org.attest.report.internal.standard.TribunalColumns.TRIBUNAL;

import java.util.Locale;
import org.attest.model.Dossier;
import org.attest.model.value.Unit;
import org.attest.report.definition.Report;
import org.attest.report.definition.Table;
import org.attest.report.internal.standard.AreaRow;
import org.attest.report.internal.standard.CaseloadRemarks;
import org.attest.report.internal.standard.DivisionRow;
import org.attest.report.internal.standard.SourceList;
import org.attest.report.internal.standard.StatedTotals;
import org.attest.report.internal.standard.TribunalRow;
import org.attest.report.style.Tone;

/** R1: what the tribunals decided, how their caseload moves, and which areas they serve. */
public final class TribunalCaseload {
    private TribunalCaseload() {}

    public static final Table<TribunalRow> OUTCOMES = Table.of(
            "outcomes",
            TribunalRow.class,
            t -> t.title("Convictions and acquittals by tribunal")
                    .columns(TRIBUNAL)
                    .spanner("Convicted", CONVICTED, CASES, PER_CASE)
                    .spanner("Acquitted", ACQUITTED, ACQUITTING)
                    .rowKey(TRIBUNAL)
                    .orderBy(CONVICTED.descending(), TRIBUNAL.ascending())
                    .grandTotal(
                            "All tribunals",
                            sum(CONVICTED),
                            sum(CASES),
                            ratio(PER_CASE),
                            sum(ACQUITTED),
                            sum(ACQUITTING))
                    .highlight(PER_CASE.above(3), Tone.CAUTION, "more than three persons per case")
                    .highlightRows(TribunalRow::isLater, Tone.CAUTION, LATER));

    public static final Table<TribunalRow> CASELOAD = Table.of(
            "caseload",
            TribunalRow.class,
            t -> t.title("Caseload by tribunal")
                    .columns(TRIBUNAL, PERIOD)
                    .spanner("Cases", START, INCOMING, RESOLVED, END)
                    .columns(CLEARANCE, DISPOSITION, OVER_LIMIT)
                    .rowKey(TRIBUNAL)
                    .orderBy(TRIBUNAL.ascending())
                    .grandTotal("All tribunals", sum(START), sum(INCOMING), sum(RESOLVED), sum(END))
                    .highlight(CLEARANCE.below(100), Tone.CAUTION, "backlog grows")
                    .highlightRows(TribunalRow::isLater, Tone.CAUTION, LATER));

    public static final Report<Dossier> REPORT = Report.of(
            "tribunal-caseload",
            1,
            Locale.ENGLISH,
            Dossier.class,
            r -> r.title(d -> "Tribunal caseload and convictions")
                    .subtitle(Dossier::title)
                    .sources(SourceList::of)
                    .section(
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
                            s -> s.table(CoverageTables.TRIBUNALS, TribunalRow::of)
                                    .table(CoverageTables.DIVISIONS, DivisionRow::of)
                                    .table(CoverageTables.AREAS_BY_COURT, AreaRow::of))
                    .reconcile(
                            "Persons convicted",
                            Unit.PERSONS,
                            d -> StatedTotals.of(d, "convicted-persons"),
                            OUTCOMES.total(CONVICTED))
                    .reconcile(
                            "Cases with a conviction",
                            Unit.CASES,
                            d -> StatedTotals.of(d, "convicting-cases"),
                            OUTCOMES.total(CASES))
                    .check("Start + incoming - resolved = end", CaseloadRemarks::flow));
}
