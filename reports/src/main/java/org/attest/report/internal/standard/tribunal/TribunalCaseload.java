package org.attest.report.internal.standard.tribunal;

import static org.attest.model.value.Reason.NOT_REPORTED;
import static org.attest.report.definition.Aggregate.ratio;
import static org.attest.report.definition.Aggregate.sum;
import static org.attest.report.definition.Chart.bars;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.attest.model.Dossier;
import org.attest.model.court.Caseload;
import org.attest.model.court.CaseloadMeasures;
import org.attest.model.court.OutcomeKind;
import org.attest.model.court.Tribunal;
import org.attest.model.place.Jurisdiction;
import org.attest.model.place.JurisdictionLevel;
import org.attest.model.value.Citation;
import org.attest.model.value.Claim;
import org.attest.model.value.Count;
import org.attest.model.value.DateSpan;
import org.attest.model.value.StatedTotal;
import org.attest.model.value.Unit;
import org.attest.report.definition.Columns;
import org.attest.report.definition.CountColumn;
import org.attest.report.definition.Edition;
import org.attest.report.definition.PercentColumn;
import org.attest.report.definition.RatioColumn;
import org.attest.report.definition.Report;
import org.attest.report.definition.Table;
import org.attest.report.definition.TextColumn;
import org.attest.report.internal.standard.Citations;
import org.attest.report.internal.standard.DossierReport;
import org.attest.report.internal.standard.Names;
import org.attest.report.internal.standard.Wording;
import org.attest.report.style.Tone;

/** R1: what the tribunals decided, how their caseload moves, and which areas they serve. */
public final class TribunalCaseload {
    private TribunalCaseload() {}

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
            t -> t.title("Tribunals and the areas they serve")
                    .columns(
                            TRIBUNAL,
                            C.text("Kind", row -> Wording.of(row.tribunal().kind())),
                            C.textOr("Serves", NOT_REPORTED, TribunalRow::serves),
                            C.dateClaim(
                                    "Established",
                                    row -> row.tribunal().established().map(DateSpan::on)),
                            C.textOr("Legal basis", NOT_REPORTED, TribunalRow::legalBasis))
                    .rowKey(TRIBUNAL)
                    .orderBy(TRIBUNAL.ascending())
                    .highlightRows(TribunalRow::isLater, Tone.CAUTION, LATER));

    /**
     * A division of a country with the tribunals that have their seat in it.
     *
     * @param name its name, numbered where two have one
     * @param dossier at the as-of date
     */
    record DivisionRow(String name, Jurisdiction division, List<Tribunal> tribunals, Dossier dossier) {
        /** Every division of the dossier. */
        static List<DivisionRow> of(Dossier data, Edition edition) {
            Dossier dossier = data.asOf(edition.asOf());
            List<Jurisdiction> divisions = dossier.jurisdictions().stream()
                    .filter(area -> area.level() == JurisdictionLevel.DIVISION)
                    .toList();
            return Names.rows(
                    divisions,
                    Jurisdiction::name,
                    Jurisdiction::name,
                    (name, division) -> new DivisionRow(name, division, seatedIn(division, dossier), dossier));
        }

        private static List<Tribunal> seatedIn(Jurisdiction division, Dossier dossier) {
            return dossier.tribunals().stream()
                    .filter(tribunal -> tribunal.seat()
                            .flatMap(seat -> dossier.areaOf(seat, JurisdictionLevel.DIVISION))
                            .filter(division::equals)
                            .isPresent())
                    .toList();
        }

        Optional<String> tribunalNames() {
            return Wording.joined("; ", tribunals.stream().map(Tribunal::name));
        }

        List<Citation> tribunalCitations() {
            return Citations.of(tribunals, Tribunal::citations);
        }

        /** Whether one of the tribunals is later than the as-of date for certain. */
        boolean isLater() {
            return tribunals.stream()
                    .flatMap(tribunal -> tribunal.established().values().stream())
                    .anyMatch(dossier::isLater);
        }
    }

    private static final Columns<DivisionRow> D = Columns.of(DivisionRow.class);
    private static final TextColumn<DivisionRow> DIVISION =
            D.text("Division", DivisionRow::name).cite(row -> row.division().citations());

    static final Table<DivisionRow> DIVISIONS = Table.of(
            "divisions",
            t -> t.title("Divisions and the tribunals seated in them")
                    .columns(
                            DIVISION,
                            Names.local(D, DivisionRow::division),
                            D.textOr("Tribunal", NOT_REPORTED, DivisionRow::tribunalNames)
                                    .cite(DivisionRow::tribunalCitations))
                    .rowKey(DIVISION)
                    .highlightRows(DivisionRow::isLater, Tone.CAUTION, LATER));

    /** Areas of one level by who hears their cases: the parts of a stated total. */
    record AreaRow(StatedTotal total, StatedTotal.Part part) {
        /** The totals that count areas, by their ids in a dossier. */
        private static final List<String> TOTALS = List.of("division-capitals", "districts");

        static List<AreaRow> of(Dossier dossier, Edition edition) {
            return TOTALS.stream()
                    .flatMap(id -> dossier.statedTotal(id).stream())
                    .flatMap(total -> total.parts().stream().map(part -> new AreaRow(total, part)))
                    .toList();
        }
    }

    private static final Columns<AreaRow> A = Columns.of(AreaRow.class);
    private static final TextColumn<AreaRow> AREAS =
            A.text("Areas", row -> row.total().label());
    private static final CountColumn<AreaRow> AREA_COUNT =
            A.countClaim("Number", new Unit("areas"), row -> row.part().count());

    static final Table<AreaRow> AREAS_BY_COURT = Table.of(
            "areas",
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
