package org.attest.report.internal.standard.tribunal;

import static org.attest.model.value.Reason.NOT_REPORTED;
import static org.attest.report.definition.Aggregate.sum;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.attest.model.Dossier;
import org.attest.model.court.OutcomeKind;
import org.attest.model.court.Tribunal;
import org.attest.model.place.Jurisdiction;
import org.attest.model.place.JurisdictionLevel;
import org.attest.model.value.Assertion;
import org.attest.model.value.Basis;
import org.attest.model.value.Citation;
import org.attest.model.value.Claim;
import org.attest.model.value.Count;
import org.attest.model.value.DateSpan;
import org.attest.model.value.Reason;
import org.attest.model.value.StatedTotal;
import org.attest.model.value.Unit;
import org.attest.report.definition.Columns;
import org.attest.report.definition.CountColumn;
import org.attest.report.definition.Edition;
import org.attest.report.definition.Plot;
import org.attest.report.definition.Table;
import org.attest.report.definition.TextColumn;
import org.attest.report.definition.TileLayout;
import org.attest.report.internal.standard.Citations;
import org.attest.report.internal.standard.Names;
import org.attest.report.internal.standard.Worded;
import org.attest.report.internal.standard.Wording;
import org.attest.report.style.Tone;

/** Which tribunals there are and which areas they serve. */
final class CoverageTables extends Worded {
    CoverageTables(Wording words) {
        super(words);
    }

    private static final Columns<CoverageRow> K = Columns.of(CoverageRow.class);
    private final TextColumn<CoverageRow> court = K.text(say("tribunal"), CoverageRow::name)
            .cite(row -> row.tribunal().citations());
    private final TextColumn<CoverageRow> kind = K.text(say("kind"), row -> row.kind(words));
    private final TextColumn<CoverageRow> serves = K.textClaim(say("serves"), CoverageRow::serves);

    final Table<CoverageRow> coverage = Table.of(
            "coverage",
            t -> t.title(say("tribunals-and-the-areas-they-serve"))
                    .columns(
                            court,
                            kind,
                            serves,
                            K.dateClaim(
                                    say("established"),
                                    row -> row.tribunal().established().map(DateSpan::on)),
                            K.textOr(say("legal-basis"), NOT_REPORTED, CoverageRow::legalBasis))
                    .rowKey(court)
                    .orderBy(court.ascending())
                    .highlightRows(CoverageRow::isLater, Tone.CAUTION, say("later-than-the-as-of-date")));

    final Table<CoverageRow> assigned = Table.of(
            "assigned",
            t -> t.title(say("courts-and-judges-that-hear-such-cases-beside-others"))
                    .columns(serves, kind, court)
                    .workbookOnly(court)
                    .orderBy(court.ascending()));

    /** A division of a country, by a name of its own, with the tribunals seated in it at the as-of date. */
    record DivisionRow(
            String name,
            Jurisdiction division,
            List<Tribunal> tribunals,
            List<Tribunal> elsewhere,
            List<TribunalRow> counted,
            Dossier dossier) {
        /** Every division of the dossier. */
        static List<DivisionRow> of(Dossier data, Edition edition) {
            Dossier dossier = data.asOf(edition.asOf());
            List<Jurisdiction> divisions = dossier.jurisdictions().stream()
                    .filter(area -> area.level() == JurisdictionLevel.DIVISION)
                    .toList();
            Map<Optional<Jurisdiction>, List<Tribunal>> seated = dossier.tribunals().stream()
                    .collect(Collectors.groupingBy(tribunal ->
                            tribunal.seat().flatMap(seat -> dossier.areaOf(seat, JurisdictionLevel.DIVISION))));
            List<Tribunal> counted = CoverageRow.counted(data, edition).stream()
                    .map(CoverageRow::tribunal)
                    .toList();
            List<TribunalRow> rows = TribunalRow.of(data, edition);
            boolean allSeated =
                    counted.stream().allMatch(tribunal -> tribunal.seat().isPresent());
            return Names.rows(
                    divisions,
                    List.of(Jurisdiction::name, Names::withId),
                    (name, division) -> new DivisionRow(
                            name,
                            division,
                            seated.getOrDefault(Optional.of(division), List.of()),
                            allSeated ? counted : List.of(),
                            rows.stream()
                                    .filter(row -> seated.getOrDefault(Optional.of(division), List.of())
                                            .contains(row.forum()))
                                    .toList(),
                            dossier));
        }

        /** Those seated in it; none where every tribunal that is counted has its seat elsewhere. */
        Optional<String> tribunalNames(Wording words) {
            if (tribunals.isEmpty()) {
                return elsewhere.isEmpty() ? Optional.empty() : Optional.of(words.say("none"));
            }
            return Optional.of(words.named(tribunals.stream().map(Tribunal::name)));
        }

        /** Where those stand that are seated in it; where none is, that of all, for they say so together. */
        List<Citation> tribunalCitations() {
            return Citations.of(tribunals.isEmpty() ? elsewhere : tribunals, Tribunal::citations);
        }

        /** Those convicted by its tribunals that are counted; at least so many, where one does not say exactly how many, or several do. */
        Claim<Count> convicted() {
            List<Claim<Count>> each = counted.stream()
                    .map(row -> row.caseload().persons(OutcomeKind.CONVICTED))
                    .toList();
            if (each.size() == 1) {
                return each.getFirst();
            }
            long least = each.stream()
                    .mapToLong(claim -> claim.value().map(List::of).orElseGet(claim::values).stream()
                            .mapToLong(DivisionRow::least)
                            .min()
                            .orElse(0))
                    .sum();
            boolean exact = !each.isEmpty()
                    && each.stream()
                            .allMatch(claim -> claim.value()
                                    .filter(Count.Exact.class::isInstance)
                                    .isPresent());
            if (!exact && least == 0) {
                return Claim.missing(each.isEmpty() ? Reason.NOT_APPLICABLE : Reason.NOT_REPORTED, List.of());
            }
            Count sum = exact ? Count.exactly(least) : new Count.AtLeast(least, false);
            return Claim.of(each.stream()
                    .flatMap(claim -> claim.assertions().stream())
                    .map(said -> new Assertion<>(sum, said.citation(), Basis.DERIVED, said.confidence()))
                    .distinct()
                    .toList());
        }

        /** Not more than it is for certain. */
        private static long least(Count count) {
            return switch (count) {
                case Count.Exact(long number) -> number;
                case Count.AtLeast(long number, boolean strict) -> strict ? number + 1 : number;
                case Count.AtMost atMost -> 0;
                case Count.About about -> 0;
            };
        }

        /** Whether one of the tribunals is later than the as-of date for certain. */
        boolean isLater() {
            return tribunals.stream().anyMatch(tribunal -> TribunalRow.isEstablishedLater(tribunal, dossier));
        }
    }

    private static final Columns<DivisionRow> D = Columns.of(DivisionRow.class);
    private final TextColumn<DivisionRow> division = D.text(say("division"), DivisionRow::name)
            .cite(row -> row.division().citations());

    private final CountColumn<DivisionRow> convicted =
            D.countClaim(say("persons-convicted-here"), Unit.PERSONS, DivisionRow::convicted);

    final Table<DivisionRow> divisions = Table.of(
            "divisions",
            t -> t.title(say("divisions-and-the-tribunals-seated-in-them"))
                    .columns(
                            division,
                            Names.local(words, D, DivisionRow::division),
                            convicted,
                            D.textOr(say("tribunal"), NOT_REPORTED, row -> row.tribunalNames(words))
                                    .cite(DivisionRow::tribunalCitations))
                    .rowKey(division)
                    .highlightRows(DivisionRow::isLater, Tone.CAUTION, say("later-than-the-as-of-date")));

    /** Which division has a tribunal, and how many persons it convicted. */
    final Plot<DivisionRow> map = Plot.tiles(divisions, division, convicted, TileLayout.bangladeshDivisions())
            .ifItFits();

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
    private final TextColumn<AreaRow> areas =
            A.text(say("areas"), row -> row.total().label());
    private final CountColumn<AreaRow> areaCount =
            A.countClaim(say("number"), new Unit("areas"), row -> row.part().count());

    final Table<AreaRow> areasByCourt = Table.of(
            "areas",
            t -> t.title(say("areas-by-who-hears-their-cases"))
                    .columns(
                            A.text(
                                    say("whose-cases-are-heard"),
                                    row -> row.part().label()),
                            areas,
                            areaCount)
                    .groupBy(areas, sum(areaCount)));
}
