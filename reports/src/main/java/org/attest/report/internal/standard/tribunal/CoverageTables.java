package org.attest.report.internal.standard.tribunal;

import static org.attest.model.value.Reason.NOT_REPORTED;
import static org.attest.report.definition.Aggregate.sum;

import java.util.List;
import java.util.Optional;
import org.attest.model.Dossier;
import org.attest.model.court.Tribunal;
import org.attest.model.place.Jurisdiction;
import org.attest.model.place.JurisdictionLevel;
import org.attest.model.value.Citation;
import org.attest.model.value.DateSpan;
import org.attest.model.value.StatedTotal;
import org.attest.model.value.Unit;
import org.attest.report.definition.Columns;
import org.attest.report.definition.CountColumn;
import org.attest.report.definition.Edition;
import org.attest.report.definition.Table;
import org.attest.report.definition.TextColumn;
import org.attest.report.internal.standard.Citations;
import org.attest.report.internal.standard.Names;
import org.attest.report.internal.standard.Wording;
import org.attest.report.style.Tone;

/** Which tribunals there are and which areas they serve. */
final class CoverageTables {
    private CoverageTables() {}

    private static final Columns<CoverageRow> K = Columns.of(CoverageRow.class);
    private static final TextColumn<CoverageRow> COURT =
            K.text("Tribunal", CoverageRow::name).cite(row -> row.tribunal().citations());
    private static final TextColumn<CoverageRow> KIND = K.text("Kind", CoverageRow::kind);
    private static final TextColumn<CoverageRow> SERVES = K.textClaim("Serves", CoverageRow::serves);

    static final Table<CoverageRow> COVERAGE = Table.of(
            "coverage",
            t -> t.title("Tribunals and the areas they serve")
                    .columns(
                            COURT,
                            KIND,
                            SERVES,
                            K.dateClaim(
                                    "Established",
                                    row -> row.tribunal().established().map(DateSpan::on)),
                            K.textOr("Legal basis", NOT_REPORTED, CoverageRow::legalBasis))
                    .rowKey(COURT)
                    .orderBy(COURT.ascending())
                    .highlightRows(CoverageRow::isLater, Tone.CAUTION, TribunalCaseload.LATER));

    static final Table<CoverageRow> ASSIGNED = Table.of(
            "assigned",
            t -> t.title("Courts and judges that hear such cases beside others, not counted as tribunals")
                    .columns(COURT, KIND, SERVES)
                    .rowKey(COURT)
                    .orderBy(COURT.ascending()));

    /** A division of a country, by a name of its own, with the tribunals seated in it at the as-of date. */
    record DivisionRow(String name, Jurisdiction division, List<Tribunal> tribunals, Dossier dossier) {
        /** Every division of the dossier. */
        static List<DivisionRow> of(Dossier data, Edition edition) {
            Dossier dossier = data.asOf(edition.asOf());
            List<Jurisdiction> divisions = dossier.jurisdictions().stream()
                    .filter(area -> area.level() == JurisdictionLevel.DIVISION)
                    .toList();
            return Names.rows(
                    divisions,
                    List.of(Jurisdiction::name, Names::withId),
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
            return tribunals.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Wording.named(tribunals.stream().map(Tribunal::name)));
        }

        List<Citation> tribunalCitations() {
            return Citations.of(tribunals, Tribunal::citations);
        }

        /** Whether one of the tribunals is later than the as-of date for certain. */
        boolean isLater() {
            return tribunals.stream().anyMatch(tribunal -> TribunalRow.isEstablishedLater(tribunal, dossier));
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
                    .highlightRows(DivisionRow::isLater, Tone.CAUTION, TribunalCaseload.LATER));

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
}
