package org.attest.report.internal.standard.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.attest.model.Dossier;
import org.attest.model.json.DossierJson;
import org.attest.model.value.ClaimState;
import org.attest.report.definition.Check.Outcome;
import org.attest.report.definition.Edition;
import org.attest.report.internal.standard.source.SourceAnnex.StateRow;
import org.junit.jupiter.api.Test;

class SourceAnnexTest {
    private static final Edition EDITION = Edition.of(LocalDate.of(2024, 3, 31), "Secretariat");

    private static Dossier dossier(String content) {
        return DossierJson.parse("""
                {"schemaVersion": "1", "id": "d", "title": "Dossier", "asOf": "2024-03-31",
                 "sources": [{"id": "s", "kind": "dataset", "title": "Data", "published": "2024", "language": "en"}],
                 %s}""".formatted(content)).dossier();
    }

    private static Outcome totals(String... stated) {
        StringBuilder totals = new StringBuilder();
        for (String each : stated) {
            totals.append(totals.isEmpty() ? "" : ", ").append("""
                    {"id": "t%s", "label": "Total", "unit": "cases",
                     "parts": [{"label": "part", "count": {"value": 5, "source": "s"}}],
                     "stated": {"value": "%s", "source": "s"}}""".formatted(totals.length(), each));
        }
        return TotalRow.verdict(dossier("\"statedTotals\": [" + totals + "]"), EDITION);
    }

    @Test
    void what_nobody_has_looked_for_is_not_called_unknown() {
        Dossier dossier = dossier("""
                "indicators": [
                  {"id": "i", "name": "Victims", "type": "count", "unit": "persons", "direction": "neutral", "citations": ["s"]}],
                "observations": [
                  {"indicator": "i", "period": {"missing": "period-not-stated"}, "value": {"value": 5, "source": "s"},
                   "target": {"missing": "not-reported", "searched": ["s"]}}]""");

        assertThat(FactRow.unknowns(dossier, EDITION))
                .extracting(row -> row.fact().field())
                .containsExactly("period", "target");
        assertThat(StateRow.of(dossier, EDITION))
                .contains(new StateRow(ClaimState.MISSING, 2), new StateRow(ClaimState.SINGLE_SOURCE, 1));
    }

    @Test
    void a_finding_names_sources_and_days_for_readers_whatever_their_ids_look_like() {
        Dossier dossier = DossierJson.parse("""
                {"schemaVersion": "1", "id": "d", "title": "Dossier", "asOf": "2024-03-31",
                 "sources": [
                   {"id": "s7", "kind": "news", "title": "Daily", "published": "2024-04-01", "language": "en"},
                   {"id": "copy", "kind": "news", "title": "Weekly", "published": "2024", "derivedFrom": "s7",
                    "language": "en"}],
                 "statedTotals": [
                   {"id": "t", "label": "Total", "unit": "cases", "parts": [
                      {"label": "part", "count": {"value": 5, "source": "s7"}}],
                    "stated": {"assertions": [{"value": 1250, "source": "s7"}, {"value": ">3000", "source": "copy"}]}}]}""").dossier();

        assertThat(FindingRow.of(dossier, EDITION))
                .extracting(FindingRow::words)
                .containsExactly(
                        "repeats \u201CDaily\u201D: the two are one witness",
                        "stated over 3,000 is not exact, so nothing is computed from it",
                        "published 1 April 2024 is later than 31 March 2024");
    }

    @Test
    void a_total_that_cannot_be_compared_does_not_differ() {
        assertThat(totals()).isEqualTo(Outcome.notComputable("no source states a total"));
        assertThat(totals(">3")).isEqualTo(Outcome.notComputable("no total and its parts are all known"));
        assertThat(totals("5", ">3"))
                .isEqualTo(Outcome.holds("1 of 2 stated totals equals the sum of their parts, 1 cannot be compared"));
        assertThat(totals("5", "6")).isEqualTo(Outcome.fails("1 of 2 stated totals equals the sum of their parts"));
    }
}
