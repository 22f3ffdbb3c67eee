package org.attest.report.internal.standard.tribunal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.attest.model.Dossier;
import org.attest.model.court.Tribunal;
import org.attest.model.court.TribunalKind;
import org.attest.model.place.Jurisdiction;
import org.attest.model.place.JurisdictionLevel;
import org.attest.model.source.Source;
import org.attest.model.source.SourceKind;
import org.attest.model.value.Citation;
import org.attest.model.value.Claim;
import org.attest.model.value.EntityId;
import org.attest.model.value.PartialDate;
import org.attest.model.value.Ref;
import org.attest.model.value.SourceId;
import org.attest.report.definition.Edition;
import org.attest.report.internal.standard.Wording;
import org.attest.report.internal.standard.tribunal.CoverageTables.DivisionRow;
import org.attest.report.wording.Notation;
import org.junit.jupiter.api.Test;

class DivisionRowTest {
    private static final Citation GAZETTE = Citation.of("gazette", "page 1");

    private static Jurisdiction area(String id, JurisdictionLevel level, String... parent) {
        return new Jurisdiction(
                new EntityId(id),
                id,
                level,
                Optional.empty(),
                List.of(parent).stream().map(Ref::<Jurisdiction>to).findFirst(),
                List.of(),
                List.of(),
                List.of(GAZETTE));
    }

    private static Tribunal tribunal(String id, Optional<String> seat, String established) {
        return new Tribunal(
                new EntityId(id),
                "Tribunal " + id,
                TribunalKind.DEDICATED,
                seat.map(Ref::<Jurisdiction>to),
                Claim.notReported(),
                Claim.notReported(),
                Claim.stated(PartialDate.parse(established), GAZETTE),
                Optional.empty(),
                List.of(Citation.of("gazette", id)));
    }

    private static List<DivisionRow> rows(Tribunal... tribunals) {
        LocalDate asOf = LocalDate.of(2024, 3, 31);
        Source gazette = new Source(
                new SourceId("gazette"),
                SourceKind.LEGISLATION,
                "The Gazette",
                Optional.empty(),
                List.of(),
                PartialDate.parse("2024"),
                Optional.empty(),
                Optional.empty(),
                "en",
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Dossier dossier = Dossier.of(
                "courts",
                "Courts",
                asOf,
                d -> d.addSources(gazette)
                        .addJurisdictions(List.of(
                                area("north", JurisdictionLevel.DIVISION),
                                area("south", JurisdictionLevel.DIVISION),
                                area("coast", JurisdictionLevel.DISTRICT, "south"),
                                area("harbour", JurisdictionLevel.CITY, "coast"),
                                area("abroad", JurisdictionLevel.CITY)))
                        .addTribunals(List.of(tribunals)));
        return DivisionRow.of(dossier, Edition.of(asOf, "Secretariat"));
    }

    @Test
    void a_tribunal_stands_with_the_division_that_its_seat_lies_in() {
        assertThat(rows(
                        tribunal("one", Optional.of("harbour"), "2020"),
                        tribunal("two", Optional.of("south"), "2020"),
                        tribunal("away", Optional.of("abroad"), "2020"),
                        tribunal("nowhere", Optional.empty(), "2020")))
                .extracting(DivisionRow::name, row -> row.tribunalNames(Wording.in(Notation.ENGLISH)))
                .containsExactly(
                        tuple("north", Optional.empty()), tuple("south", Optional.of("Tribunal one; Tribunal two")));
    }

    @Test
    void has_none_where_every_tribunal_is_known_to_sit_elsewhere() {
        DivisionRow north = rows(
                        tribunal("one", Optional.of("harbour"), "2020"), tribunal("two", Optional.of("abroad"), "2020"))
                .getFirst();
        assertThat(north.tribunalNames(Wording.in(Notation.ENGLISH))).contains("none");
        assertThat(north.tribunalCitations())
                .containsExactly(Citation.of("gazette", "one"), Citation.of("gazette", "two"));
        assertThat(rows().getFirst().tribunalNames(Wording.in(Notation.ENGLISH)))
                .isEmpty();
    }

    @Test
    void cites_what_its_tribunals_stand_on() {
        assertThat(rows(tribunal("one", Optional.of("harbour"), "2020"))
                        .getLast()
                        .tribunalCitations())
                .containsExactly(Citation.of("gazette", "one"));
    }

    @Test
    void is_later_than_the_as_of_date_with_a_tribunal_established_after_it() {
        assertThat(rows(tribunal("one", Optional.of("harbour"), "2020"), tribunal("two", Optional.of("north"), "2025")))
                .extracting(DivisionRow::isLater)
                .containsExactly(true, false);
    }
}
