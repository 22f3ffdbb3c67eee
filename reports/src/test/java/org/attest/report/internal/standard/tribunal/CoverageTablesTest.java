package org.attest.report.internal.standard.tribunal;

import static org.assertj.core.api.Assertions.assertThat;

import org.attest.model.Dossier;
import org.attest.model.json.DossierJson;
import org.attest.model.value.Count;
import org.attest.model.value.Reason;
import org.attest.report.internal.standard.tribunal.CoverageTables.DivisionRow;
import org.junit.jupiter.api.Test;

class CoverageTablesTest {
    private static String tribunal(String id, String name, String kind, String seat) {
        return """
                {"id": "%s", "name": "%s", "kind": "%s", "seat": "%s", "coverage": {"value": ["%s"], "source": "s"},
                 "citations": ["s"]}""".formatted(id, name, kind, seat, seat);
    }

    private static String convicted(String forum, String persons) {
        return """
                {"forum": "%s", "period": {"value": "2023", "source": "s"}, "personsByOutcome": {"convicted": %s}}""".formatted(forum, persons);
    }

    private static String stated(String persons) {
        return "{\"value\": \"" + persons + "\", \"source\": \"s\"}";
    }

    private static Dossier dossier(String tribunals, String caseloads) {
        return DossierJson.parse("""
                {"schemaVersion": "1", "id": "courts", "title": "Courts", "asOf": "2023-12-31",
                 "sources": [{"id": "s", "kind": "dataset", "title": "Courts", "published": "2024", "language": "en"}],
                 "jurisdictions": [
                   {"id": "north", "name": "North", "level": "division", "citations": ["s"]},
                   {"id": "east", "name": "East", "level": "district", "parent": "north", "citations": ["s"]},
                   {"id": "west", "name": "West", "level": "district", "parent": "north", "citations": ["s"]}],
                 "tribunals": [%s], "caseloads": [%s]}""".formatted(tribunals, caseloads)).dossier();
    }

    private static DivisionRow north(String... persons) {
        String tribunals = tribunal("a", "A", "dedicated", "east") + "," + tribunal("b", "B", "dedicated", "west");
        String caseloads = persons.length == 0 ? "" : convicted("a", persons[0]) + "," + convicted("b", persons[1]);
        return DivisionRow.of(dossier(tribunals, caseloads), TribunalRowTest.on("2023-12-31"))
                .getFirst();
    }

    @Test
    void several_tribunals_of_a_division_are_added_up_to_at_least_what_is_certain() {
        assertThat(north(stated("7"), stated("5")).convicted().value()).contains(Count.exactly(12));
        assertThat(north(stated("7"), stated(">5")).convicted().value()).contains(Count.parse(">=13"));
        assertThat(north(stated("7"), "[" + stated("5") + "," + stated("8") + "]")
                        .convicted()
                        .value())
                .contains(Count.parse(">=12"));
        assertThat(north(stated("7"), "{\"missing\": \"not-reported\", \"searched\": [\"s\"]}")
                        .convicted()
                        .value())
                .contains(Count.parse(">=7"));
        assertThat(north(stated("<7"), stated("<5")).convicted().whyNoValue()).contains(Reason.NOT_REPORTED);
        assertThat(north().convicted().whyNoValue()).contains(Reason.NOT_REPORTED);
    }
}
