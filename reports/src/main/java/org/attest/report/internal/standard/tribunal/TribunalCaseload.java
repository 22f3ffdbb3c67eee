package org.attest.report.internal.standard.tribunal;

import static org.attest.report.definition.Aggregate.ratio;
import static org.attest.report.definition.Aggregate.sum;
import static org.attest.report.definition.Chart.bars;

import java.util.function.Function;
import org.attest.model.Dossier;
import org.attest.model.court.Caseload;
import org.attest.model.court.CaseloadMeasures;
import org.attest.model.court.OutcomeKind;
import org.attest.model.value.Claim;
import org.attest.model.value.Count;
import org.attest.model.value.StatedTotal;
import org.attest.model.value.Unit;
import org.attest.report.definition.Column;
import org.attest.report.definition.Columns;
import org.attest.report.definition.CountColumn;
import org.attest.report.definition.PercentColumn;
import org.attest.report.definition.RatioColumn;
import org.attest.report.definition.Report;
import org.attest.report.definition.Table;
import org.attest.report.definition.TextColumn;
import org.attest.report.internal.standard.DossierReport;
import org.attest.report.style.Tone;

/** R1: what the tribunals decided, how their caseload moves, and which areas they serve. */
public final class TribunalCaseload {
    private TribunalCaseload() {}

    static final String LATER = "later than the as-of date";
    private static final String ENDS_LATER = "ends after the as-of date";
    static final String PERSONS_CONVICTED = "persons-convicted";
    static final String CONVICTING_CASES = "convicting-cases";

    private static final Columns<TribunalRow> C = Columns.of(TribunalRow.class);
    static final TextColumn<TribunalRow> TRIBUNAL =
            C.text("Tribunal", TribunalRow::name).cite(TribunalRow::citations);
    public static final CountColumn<TribunalRow> CONVICTED =
            persons(OutcomeKind.CONVICTED).key(PERSONS_CONVICTED);
    public static final CountColumn<TribunalRow> CASES =
            cases(OutcomeKind.CONVICTED).key(CONVICTING_CASES);
    public static final RatioColumn<TribunalRow> PER_CASE = C.ratio("Persons per case", CONVICTED, CASES);
    private static final CountColumn<TribunalRow> ACQUITTED =
            persons(OutcomeKind.ACQUITTED).key("persons-acquitted");
    private static final CountColumn<TribunalRow> ACQUITTING =
            cases(OutcomeKind.ACQUITTED).key("acquitting-cases");

    public static final Table<TribunalRow> OUTCOMES = Table.of(
            "outcomes",
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
                    .highlight(PER_CASE.above(3), Tone.CAUTION, "more than three persons per case"));

    private static final CountColumn<TribunalRow> START = flow("Pending at start", Caseload::pendingStart);
    private static final CountColumn<TribunalRow> INCOMING = flow("Incoming", Caseload::incoming);
    private static final CountColumn<TribunalRow> RESOLVED = flow("Resolved", Caseload::resolved);
    private static final CountColumn<TribunalRow> END = flow("Pending at end", Caseload::pendingEnd);
    private static final PercentColumn<TribunalRow> CLEARANCE =
            C.percentMeasure("Clearance rate", row -> CaseloadMeasures.clearanceRate(row.caseload()));

    private static final Column<TribunalRow> DISPOSITION = C.decimalMeasure(
                    "Disposition time (days)", Unit.DAYS, row -> CaseloadMeasures.dispositionTime(row.caseload()))
            .decimals(0);
    private static final PercentColumn<TribunalRow> OVER_LIMIT =
            C.percentMeasure("Over time limit", row -> CaseloadMeasures.shareBeyondLimit(row.caseload()));

    static final Table<TribunalRow> CASELOAD = Table.of(
            "caseload",
            t -> t.title("Caseload by tribunal")
                    .columns(
                            TRIBUNAL,
                            C.dateClaim("Period", row -> row.caseload().period()))
                    .spanner("Cases", START, INCOMING, RESOLVED, END)
                    .columns(CLEARANCE, DISPOSITION, OVER_LIMIT)
                    .rowKey(TRIBUNAL)
                    .orderBy(TRIBUNAL.ascending())
                    .grandTotal("All tribunals", sum(START), sum(INCOMING), sum(RESOLVED), sum(END))
                    .highlight(CLEARANCE.below(100), Tone.CAUTION, "backlog grows")
                    .highlightRows(TribunalRow::endsLater, Tone.CAUTION, ENDS_LATER));

    /** Without totals: what is pending at the end of one period is pending at the start of the next. */
    static final Table<TribunalRow> FURTHER = Table.of(
            "further",
            t -> t.title("Figures of other periods, other courts and other types of case")
                    .columns(
                            TRIBUNAL,
                            C.dateClaim("Period", row -> row.caseload().period()))
                    .spanner("Convicted", CONVICTED, CASES)
                    .spanner("Acquitted", ACQUITTED, ACQUITTING)
                    .spanner("Cases", START, INCOMING, RESOLVED, END)
                    .columns(CLEARANCE, DISPOSITION, OVER_LIMIT)
                    .rowKey(TRIBUNAL)
                    .orderBy(TRIBUNAL.ascending())
                    .highlightRows(TribunalRow::isLater, Tone.CAUTION, LATER)
                    .highlightRows(TribunalRow::endsLater, Tone.CAUTION, ENDS_LATER));

    private static CountColumn<TribunalRow> persons(OutcomeKind outcome) {
        return C.countClaim("Persons", Unit.PERSONS, row -> row.caseload().persons(outcome));
    }

    private static CountColumn<TribunalRow> cases(OutcomeKind outcome) {
        return C.countClaim("Cases", Unit.CASES, row -> row.caseload().cases(outcome));
    }

    private static CountColumn<TribunalRow> flow(String label, Function<Caseload, Claim<Count>> cases) {
        return C.countClaim(label, Unit.CASES, row -> cases.apply(row.caseload()));
    }

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
                                    .callout(Tone.CAUTION, "Foundation", CaseloadRemarks::foundation)
                                    .tableIfAny(OtherCount.TABLE, OtherCount::of))
                    .section(
                            "Outcomes by tribunal",
                            s -> s.text((d, e) -> CaseloadRemarks.COUNTED_APART)
                                    .text(CaseloadRemarks::period)
                                    .table(OUTCOMES, TribunalRow::of)
                                    .chart(
                                            "Persons convicted by tribunal",
                                            bars(OUTCOMES, TRIBUNAL, CONVICTED).ifItFits()))
                    .section(
                            "Caseload",
                            s -> s.text((d, e) -> CaseloadRemarks.MEASURES)
                                    .table(CASELOAD, TribunalRow::of)
                                    .tableIfAny(FURTHER, TribunalRow::further))
                    .section(
                            "Coverage",
                            s -> s.table(CoverageTables.COVERAGE, CoverageRow::counted)
                                    .tableIfAny(CoverageTables.ASSIGNED, CoverageRow::assigned)
                                    .table(CoverageTables.DIVISIONS, CoverageTables.DivisionRow::of)
                                    .table(CoverageTables.AREAS_BY_COURT, CoverageTables.AreaRow::of))
                    .reconcile(
                            "Persons convicted",
                            Unit.PERSONS,
                            d -> stated(d, "convicted-persons"),
                            OUTCOMES.total(CONVICTED))
                    .reconcile(
                            "Cases with a conviction",
                            Unit.CASES,
                            d -> stated(d, CONVICTING_CASES),
                            OUTCOMES.total(CASES))
                    .check("Start + incoming - resolved = end", CaseloadRemarks::flow)
                    .check("End of a period = start of the next", CaseloadRemarks::continuity));

    /** What the sources state; not reported when the dossier has no such total. */
    private static Claim<Count> stated(Dossier dossier, String total) {
        return dossier.statedTotal(total).map(StatedTotal::stated).orElseGet(Claim::notReported);
    }
}
