package org.attest.report.internal.standard;

import org.attest.model.value.Reason;
import org.attest.model.value.Unit;
import org.attest.report.definition.Columns;
import org.attest.report.definition.CountColumn;
import org.attest.report.definition.DateColumn;
import org.attest.report.definition.DecimalColumn;
import org.attest.report.definition.PercentColumn;
import org.attest.report.definition.RatioColumn;
import org.attest.report.definition.TextColumn;

/** The columns of tribunals: what they are, what they decided, how their caseload moved. */
public final class TribunalColumns {
    private TribunalColumns() {}

    private static final Columns<DivisionRow> D = Columns.of(DivisionRow.class);
    public static final TextColumn<DivisionRow> DIVISION =
            D.text("Division", DivisionRow::name).cite(DivisionRow::citations);
    public static final TextColumn<DivisionRow> DIVISION_IN_BANGLA = BanglaName.column(D, DivisionRow::division);
    public static final TextColumn<DivisionRow> SEATED = D.textOr(
                    "Tribunal", Reason.NOT_REPORTED, DivisionRow::tribunalNames)
            .cite(DivisionRow::tribunalCitations);

    private static final Columns<TribunalRow> C = Columns.of(TribunalRow.class);
    public static final TextColumn<TribunalRow> TRIBUNAL =
            C.text("Tribunal", TribunalRow::name).cite(TribunalRow::citations);
    public static final CountColumn<TribunalRow> CONVICTED =
            C.countClaim("Persons", Unit.PERSONS, TribunalRow::convictedPersons).key("persons-convicted");
    public static final CountColumn<TribunalRow> CASES =
            C.countClaim("Cases", Unit.CASES, TribunalRow::convictingCases).key("convicting-cases");
    public static final RatioColumn<TribunalRow> PER_CASE = C.ratio("Persons per case", CONVICTED, CASES);
    public static final CountColumn<TribunalRow> ACQUITTED =
            C.countClaim("Persons", Unit.PERSONS, TribunalRow::acquittedPersons).key("persons-acquitted");
    public static final CountColumn<TribunalRow> ACQUITTING =
            C.countClaim("Cases", Unit.CASES, TribunalRow::acquittingCases).key("acquitting-cases");

    public static final DateColumn<TribunalRow> PERIOD = C.dateClaim("Period", TribunalRow::period);
    public static final CountColumn<TribunalRow> START =
            C.countClaim("Pending at start", Unit.CASES, TribunalRow::pendingStart);
    public static final CountColumn<TribunalRow> INCOMING = C.countClaim("Incoming", Unit.CASES, TribunalRow::incoming);
    public static final CountColumn<TribunalRow> RESOLVED = C.countClaim("Resolved", Unit.CASES, TribunalRow::resolved);
    public static final CountColumn<TribunalRow> END =
            C.countClaim("Pending at end", Unit.CASES, TribunalRow::pendingEnd);
    public static final PercentColumn<TribunalRow> CLEARANCE =
            C.percentMeasure("Clearance rate", TribunalRow::clearanceRate);
    public static final DecimalColumn<TribunalRow> DISPOSITION = C.decimalMeasure(
                    "Disposition time (days)", Unit.DAYS, TribunalRow::dispositionTime)
            .decimals(0);
    public static final PercentColumn<TribunalRow> OVER_LIMIT =
            C.percentMeasure("Over time limit", TribunalRow::shareBeyondLimit);

    private static final Columns<AreaRow> A = Columns.of(AreaRow.class);
    public static final TextColumn<AreaRow> AREAS = A.text("Areas", AreaRow::areas);
    public static final TextColumn<AreaRow> COURT = A.text("Whose cases are heard", AreaRow::court);
    public static final CountColumn<AreaRow> AREA_COUNT = A.countClaim("Number", new Unit("areas"), AreaRow::count);

    public static final TextColumn<TribunalRow> KIND = C.text("Kind", TribunalRow::kind);
    public static final TextColumn<TribunalRow> SERVES = C.textOr("Serves", Reason.NOT_REPORTED, TribunalRow::serves);
    public static final DateColumn<TribunalRow> ESTABLISHED = C.dateClaim("Established", TribunalRow::established);
    public static final TextColumn<TribunalRow> LEGAL_BASIS =
            C.textOr("Legal basis", Reason.NOT_REPORTED, TribunalRow::legalBasis);
}
