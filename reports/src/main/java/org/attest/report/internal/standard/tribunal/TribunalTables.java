package org.attest.report.internal.standard.tribunal;

import static org.attest.report.definition.Aggregate.ratio;
import static org.attest.report.definition.Aggregate.sum;

import java.util.function.Function;
import org.attest.model.court.Caseload;
import org.attest.model.court.CaseloadMeasures;
import org.attest.model.court.OutcomeKind;
import org.attest.model.value.Claim;
import org.attest.model.value.Count;
import org.attest.model.value.DateSpan;
import org.attest.model.value.Reason;
import org.attest.model.value.Unit;
import org.attest.report.definition.Columns;
import org.attest.report.definition.CountColumn;
import org.attest.report.definition.PercentColumn;
import org.attest.report.definition.RatioColumn;
import org.attest.report.definition.Table;
import org.attest.report.definition.TextColumn;
import org.attest.report.internal.standard.LocalNames;
import org.attest.report.internal.standard.Wording;
import org.attest.report.style.Tone;

/** The tables of tribunals: what they are, what they decided, how their caseload moved. */
public final class TribunalTables {
    private TribunalTables() {}

    private static final String LATER = "later than the as-of date";

    private static final Columns<TribunalRow> C = Columns.of(TribunalRow.class);
    static final TextColumn<TribunalRow> TRIBUNAL =
            C.text("Tribunal", TribunalRow::name).cite(row -> row.tribunal().citations());
    public static final CountColumn<TribunalRow> CONVICTED =
            persons(OutcomeKind.CONVICTED).key("persons-convicted");
    public static final CountColumn<TribunalRow> CASES =
            cases(OutcomeKind.CONVICTED).key("convicting-cases");
    public static final RatioColumn<TribunalRow> PER_CASE = C.ratio("Persons per case", CONVICTED, CASES);
    private static final CountColumn<TribunalRow> ACQUITTED =
            persons(OutcomeKind.ACQUITTED).key("persons-acquitted");
    private static final CountColumn<TribunalRow> ACQUITTING =
            cases(OutcomeKind.ACQUITTED).key("acquitting-cases");

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

    private static final CountColumn<TribunalRow> START = flow("Pending at start", Caseload::pendingStart);
    private static final CountColumn<TribunalRow> INCOMING = flow("Incoming", Caseload::incoming);
    private static final CountColumn<TribunalRow> RESOLVED = flow("Resolved", Caseload::resolved);
    private static final CountColumn<TribunalRow> END = flow("Pending at end", Caseload::pendingEnd);
    private static final PercentColumn<TribunalRow> CLEARANCE =
            C.percentMeasure("Clearance rate", row -> CaseloadMeasures.clearanceRate(row.caseload()));

    static final Table<TribunalRow> CASELOAD = Table.of(
            "caseload",
            TribunalRow.class,
            t -> t.title("Caseload by tribunal")
                    .columns(
                            TRIBUNAL,
                            C.dateClaim("Period", row -> row.caseload().period()))
                    .spanner("Cases", START, INCOMING, RESOLVED, END)
                    .columns(
                            CLEARANCE,
                            C.decimalMeasure(
                                            "Disposition time (days)",
                                            Unit.DAYS,
                                            row -> CaseloadMeasures.dispositionTime(row.caseload()))
                                    .decimals(0),
                            C.percentMeasure(
                                    "Over time limit", row -> CaseloadMeasures.shareBeyondLimit(row.caseload())))
                    .rowKey(TRIBUNAL)
                    .orderBy(TRIBUNAL.ascending())
                    .grandTotal("All tribunals", sum(START), sum(INCOMING), sum(RESOLVED), sum(END))
                    .highlight(CLEARANCE.below(100), Tone.CAUTION, "backlog grows")
                    .highlightRows(TribunalRow::isLater, Tone.CAUTION, LATER));

    static final Table<TribunalRow> COVERAGE = Table.of(
            "coverage",
            TribunalRow.class,
            t -> t.title("Tribunals and the areas they serve")
                    .columns(
                            TRIBUNAL,
                            C.text("Kind", row -> Wording.of(row.tribunal().kind())),
                            C.textOr("Serves", Reason.NOT_REPORTED, TribunalRow::serves),
                            C.dateClaim(
                                    "Established",
                                    row -> row.tribunal().established().map(DateSpan::on)),
                            C.textOr("Legal basis", Reason.NOT_REPORTED, TribunalRow::legalBasis))
                    .rowKey(TRIBUNAL)
                    .orderBy(TRIBUNAL.ascending())
                    .highlightRows(TribunalRow::isLater, Tone.CAUTION, LATER));

    private static final Columns<DivisionRow> D = Columns.of(DivisionRow.class);
    private static final TextColumn<DivisionRow> DIVISION =
            D.text("Division", DivisionRow::name).cite(row -> row.division().citations());

    static final Table<DivisionRow> DIVISIONS = Table.of(
            "divisions",
            DivisionRow.class,
            t -> t.title("Divisions and the tribunals seated in them")
                    .columns(
                            DIVISION,
                            LocalNames.column(D, DivisionRow::division),
                            D.textOr("Tribunal", Reason.NOT_REPORTED, DivisionRow::tribunalNames)
                                    .cite(DivisionRow::tribunalCitations))
                    .rowKey(DIVISION)
                    .highlightRows(DivisionRow::isLater, Tone.CAUTION, LATER));

    private static final Columns<AreaRow> A = Columns.of(AreaRow.class);
    private static final TextColumn<AreaRow> AREAS =
            A.text("Areas", row -> row.total().label());
    private static final CountColumn<AreaRow> AREA_COUNT =
            A.countClaim("Number", new Unit("areas"), row -> row.part().count());

    static final Table<AreaRow> AREAS_BY_COURT = Table.of(
            "areas",
            AreaRow.class,
            t -> t.title("Areas by who hears their cases")
                    .columns(A.text("Whose cases are heard", row -> row.part().label()), AREAS, AREA_COUNT)
                    .groupBy(AREAS, sum(AREA_COUNT)));

    private static CountColumn<TribunalRow> persons(OutcomeKind outcome) {
        return C.countClaim("Persons", Unit.PERSONS, row -> row.caseload().persons(outcome));
    }

    private static CountColumn<TribunalRow> cases(OutcomeKind outcome) {
        return C.countClaim("Cases", Unit.CASES, row -> row.caseload().cases(outcome));
    }

    private static CountColumn<TribunalRow> flow(String label, Function<Caseload, Claim<Count>> cases) {
        return C.countClaim(label, Unit.CASES, row -> cases.apply(row.caseload()));
    }
}
