package org.attest.report.internal.standard.tribunal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.attest.model.Dossier;
import org.attest.model.json.DossierJson;
import org.attest.model.value.Count;
import org.attest.report.definition.Column;
import org.attest.report.definition.Edition;
import org.attest.report.internal.standard.Wording;
import org.attest.report.wording.Notation;
import org.junit.jupiter.api.Test;

class TribunalRowTest {
    static Edition on(String day) {
        return Edition.of(LocalDate.parse(day), "Secretariat");
    }

    static Dossier dossier(String tribunals, String caseloads) {
        return DossierJson.parse("""
                {"schemaVersion": "1", "id": "courts", "title": "Courts", "asOf": "2023-12-31",
                 "sources": [{"id": "s", "kind": "dataset", "title": "Courts", "published": "2024", "language": "en"}],
                 "jurisdictions": [
                   {"id": "north", "name": "Newtown", "level": "district", "citations": ["s"]},
                   {"id": "south", "name": "Newtown", "level": "district", "citations": ["s"]}],
                 "tribunals": [%s], "caseloads": [%s]}""".formatted(tribunals, caseloads)).dossier();
    }

    static String tribunal(String id, String name, String kind, String more) {
        return """
                {"id": "%s", "name": "%s", "kind": "%s"%s, "citations": ["s"]}""".formatted(id, name, kind, more);
    }

    private static String caseload(String forum, String period, int pending) {
        String stated = period.isEmpty()
                ? "{\"missing\": \"period-not-stated\"}"
                : "{\"value\": \"" + period + "\", \"source\": \"s\"}";
        return """
                {"forum": "%s", "period": %s, "pendingEnd": {"value": %d, "source": "s"}}""".formatted(forum, stated, pending);
    }

    private static String all(String... records) {
        return String.join(", ", records);
    }

    private static List<String> told(List<TribunalRow> rows) {
        return rows.stream()
                .map(row -> row.name() + " "
                        + row.caseload()
                                .pendingEnd()
                                .value()
                                .map(Object::toString)
                                .orElse("-"))
                .toList();
    }

    private static final Dossier TWO_YEARS = dossier(
            all(tribunal("a", "Court A", "dedicated", ""), tribunal("b", "Court B", "dedicated", "")),
            all(
                    caseload("a", "2022", 110),
                    caseload("a", "2023", 120),
                    caseload("b", "2022", 10),
                    caseload("b", "2023", 30)));

    @Test
    void stand_for_one_period_each_and_the_last_of_all() {
        assertThat(told(TribunalRow.of(TWO_YEARS, on("2023-12-31")))).containsExactly("Court A 120", "Court B 30");
        assertThat(told(TribunalRow.further(TWO_YEARS, on("2023-12-31"))))
                .containsExactly("Court A, 2022 110", "Court B, 2022 10");
        assertThat(CaseloadRemarks.period(TWO_YEARS, on("2023-12-31"))).isEqualTo("The figures are for 2023.");
    }

    @Test
    void stand_for_the_period_of_most_of_them_however_it_is_written() {
        Dossier dossier = dossier(
                all(tribunal("a", "Court A", "dedicated", ""), tribunal("b", "Court B", "dedicated", "")),
                all(
                        caseload("a", "2022", 1),
                        caseload("b", "2022-01-01/2022-12-31", 2),
                        caseload("a", "2022-10-01/2022-12-31", 3)));
        assertThat(told(TribunalRow.of(dossier, on("2023-12-31")))).containsExactly("Court A 1", "Court B 2");
    }

    @Test
    void have_the_rates_that_sources_state_of_any_period() {
        Dossier dossier = dossier(
                tribunal("a", "Court A", "dedicated", ""),
                all(rated(caseload("a", "2022", 1), "95.5"), caseload("a", "2023", 2)));
        assertThat(TribunalRow.rated(dossier, on("2023-12-31")))
                .extracting(row -> row.name() + " "
                        + row.caseload().clearanceRate().value().orElseThrow())
                .containsExactly("Court A, 2022 95.5");
        assertThat(TribunalRow.rated(TWO_YEARS, on("2023-12-31"))).isEmpty();
    }

    private static String rated(String caseload, String percent) {
        return caseload.replace(
                "\"pendingEnd\"", "\"clearanceRate\": {\"value\": " + percent + ", \"source\": \"s\"}, \"pendingEnd\"");
    }

    /** Cases of one type are a part of all cases: the two are never added. */
    @Test
    void stand_for_all_cases_and_those_of_one_type_apart() {
        String ofType =
                caseload("a", "2023", 4).replace("\"pendingEnd\"", "\"caseType\": \"smuggling\", \"pendingEnd\"");
        Dossier dossier = dossier(tribunal("a", "Court A", "general", ""), all(ofType, caseload("a", "2023", 9)));
        assertThat(told(TribunalRow.of(dossier, on("2023-12-31")))).containsExactly("Court A 9");
        assertThat(told(TribunalRow.further(dossier, on("2023-12-31")))).containsExactly("Court A, 2023, smuggling 4");
    }

    private static String ofType(String type, String caseload) {
        return caseload.replace("\"pendingEnd\"", "\"caseType\": \"" + type + "\", \"pendingEnd\"");
    }

    @Test
    void stand_for_all_cases_though_more_courts_have_those_of_one_type() {
        Dossier dossier = dossier(
                all(tribunal("a", "Court A", "dedicated", ""), tribunal("b", "Court B", "dedicated", "")),
                all(
                        caseload("a", "2022", 500),
                        ofType("civil", caseload("a", "2023", 10)),
                        ofType("civil", caseload("b", "2023", 20))));
        assertThat(told(TribunalRow.of(dossier, on("2023-12-31")))).containsExactly("Court A 500", "Court B -");
        assertThat(CaseloadRemarks.period(dossier, on("2023-12-31"))).isEqualTo("The figures are for 2022.");
    }

    @Test
    void of_one_type_alone_say_which_however_it_is_written() {
        Dossier dossier = dossier(
                all(tribunal("a", "Court A", "dedicated", ""), tribunal("b", "Court B", "dedicated", "")),
                all(ofType("Civil", caseload("a", "2023", 10)), ofType("civil", caseload("b", "2023", 20))));
        assertThat(told(TribunalRow.of(dossier, on("2023-12-31")))).containsExactly("Court A 10", "Court B 20");
        assertThat(CaseloadRemarks.period(dossier, on("2023-12-31")))
                .isEqualTo("The figures are for 2023. They are of one type of case only: Civil.");
    }

    @Test
    void of_one_court_and_period_twice_are_in_conflict() {
        Dossier dossier = dossier(
                tribunal("a", "Court A", "dedicated", ""),
                all(
                        caseload("a", "2022", 1),
                        caseload("a", "2022-01/2022-12", 2),
                        caseload("a", "2021", 3),
                        caseload("a", "2021", 4)));
        List<TribunalRow> rows = TribunalRow.of(dossier, on("2023-12-31"));
        assertThat(rows)
                .extracting(row -> row.caseload().pendingEnd().values())
                .containsExactly(List.of(Count.exactly(1), Count.exactly(2)));
        assertThat(told(rows)).containsExactly("Court A -");
        assertThat(told(TribunalRow.further(dossier, on("2023-12-31"))))
                .containsExactly("Court A (a), 2021 3", "Court A (a), 2021 (2) 4");
    }

    @Test
    void of_a_disputed_period_are_named_by_what_each_source_says() {
        String disputed = caseload("a", "2021", 1)
                .replace(
                        "{\"value\": \"2021\", \"source\": \"s\"}",
                        "[{\"value\": \"2021\", \"source\": \"s\"}, {\"value\": \"2022\", \"source\": \"s\", \"locator\": \"p. 2\"}]");
        Dossier dossier = dossier(tribunal("a", "Court A", "dedicated", ""), all(disputed, caseload("a", "2023", 2)));
        assertThat(told(TribunalRow.further(dossier, on("2023-12-31")))).containsExactly("Court A, 2021 / 2022 1");
        assertThat(new TribunalCaseload(Wording.in(Notation.ENGLISH)).further.workbookOnly())
                .extracting(Column::label)
                .containsExactly("Period");
    }

    @Test
    void are_marked_where_their_period_ends_after_the_as_of_date() {
        assertThat(TribunalRow.of(TWO_YEARS, on("2023-06-30"))).allMatch(TribunalRow::endsLater);
        assertThat(TribunalRow.of(TWO_YEARS, on("2023-12-31"))).noneMatch(TribunalRow::endsLater);
    }

    @Test
    void stand_beside_what_others_count_of_the_same() {
        Dossier dossier = DossierJson.parse("""
                {"schemaVersion": "1", "id": "courts", "title": "Courts", "asOf": "2023-12-31",
                 "sources": [{"id": "s", "kind": "news", "title": "Press", "published": "2024", "language": "en"}],
                 "indicators": [%s, %s],
                 "observations": [%s, %s]}""".formatted(
                                indicator("press-convicting-cases"),
                                indicator("cases-investigated"),
                                observation("press-convicting-cases"),
                                observation("cases-investigated")))
                .dossier();
        assertThat(OtherCount.of(dossier, on("2023-12-31")))
                .extracting(row -> row.indicator().id().value())
                .containsExactly("press-convicting-cases");
    }

    private static String indicator(String id) {
        return """
                {"id": "%s", "name": "%s", "type": "count", "unit": "cases", "direction": "neutral", "citations": ["s"]}""".formatted(id, id);
    }

    private static String observation(String indicator) {
        return """
                {"indicator": "%s", "period": {"value": "2022", "source": "s"}, "value": {"value": 0, "source": "s"}}""".formatted(indicator);
    }

    @Test
    void count_a_tribunal_whose_date_is_decided_or_disputed() {
        String decided = """
                , "established": [{"value": "2020", "source": "s"}, {"value": "2026", "source": "s", "locator": "p. 2"}]""";
        Dossier dossier = dossier(tribunal("a", "Court A", "dedicated", decided), caseload("a", "2023", 5));
        assertThat(told(TribunalRow.of(dossier, on("2023-12-31")))).containsExactly("Court A 5");
    }

    @Test
    void leave_out_what_is_later_than_the_as_of_date() {
        assertThat(told(TribunalRow.of(TWO_YEARS, on("2022-12-31")))).containsExactly("Court A 110", "Court B 10");
        assertThat(TribunalRow.further(TWO_YEARS, on("2022-12-31"))).hasSize(2).allMatch(TribunalRow::isLater);
    }

    @Test
    void count_a_tribunal_without_figures_of_the_period() {
        Dossier dossier = dossier(
                all(tribunal("a", "Court A", "dedicated", ""), tribunal("b", "Court B", "dedicated", "")),
                all(caseload("a", "2023", 5), caseload("b", "2022", 7)));
        assertThat(told(TribunalRow.of(dossier, on("2023-12-31")))).containsExactly("Court A 5", "Court B -");
    }

    @Test
    void are_the_dedicated_ones_where_there_are_any() {
        String assigned = tribunal("j", "Judges", "assigned", "");
        Dossier both = dossier(all(tribunal("a", "Court A", "dedicated", ""), assigned), caseload("j", "2023", 5));
        assertThat(told(TribunalRow.of(both, on("2023-12-31")))).containsExactly("Court A -");
        assertThat(told(TribunalRow.further(both, on("2023-12-31")))).containsExactly("Judges, 2023 5");
        assertThat(CoverageRow.counted(both, on("2023-12-31")))
                .extracting(CoverageRow::name)
                .containsExactly("Court A");
        assertThat(CoverageRow.assigned(both, on("2023-12-31")))
                .extracting(CoverageRow::name)
                .containsExactly("Judges");
        Dossier judges = dossier(assigned, caseload("j", "2023", 5));
        assertThat(told(TribunalRow.of(judges, on("2023-12-31")))).containsExactly("Judges 5");
        assertThat(CoverageRow.assigned(judges, on("2023-12-31"))).isEmpty();
    }

    @Test
    void of_one_name_are_told_apart_by_seat_or_id() {
        Dossier dossier = dossier(
                all(
                        tribunal("a", "Court", "dedicated", ", \"seat\": \"north\""),
                        tribunal("b", "Court", "dedicated", ", \"seat\": \"south\""),
                        tribunal("c", "Court", "dedicated", "")),
                all(caseload("a", "", 1), caseload("a", "", 2), caseload("b", "", 3)));
        assertThat(told(TribunalRow.of(dossier, on("2023-12-31"))))
                .containsExactly("Court (a) -", "Court (b) 3", "Court -");
        assertThat(Stream.of(TribunalRow.of(dossier, on("2023-12-31")), TribunalRow.further(dossier, on("2023-12-31")))
                        .flatMap(List::stream)
                        .map(TribunalRow::name))
                .doesNotHaveDuplicates();
    }
}
