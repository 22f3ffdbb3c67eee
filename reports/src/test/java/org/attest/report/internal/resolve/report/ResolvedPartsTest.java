package org.attest.report.internal.resolve.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.report.internal.resolve.report.Outcome.CONVICTED;
import static org.attest.report.internal.resolve.report.Outcome.OUTCOMES;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.attest.model.value.Citation;
import org.attest.model.value.Claim;
import org.attest.model.value.Count;
import org.attest.model.value.PartialDate;
import org.attest.model.value.Resolution;
import org.attest.model.value.SourceId;
import org.attest.model.value.Unit;
import org.attest.report.definition.Check;
import org.attest.report.definition.Edition;
import org.attest.report.definition.Quantity;
import org.attest.report.definition.Report;
import org.attest.report.definition.ReportBuilder;
import org.attest.report.definition.SourceReference;
import org.attest.report.document.Block;
import org.attest.report.document.Column;
import org.attest.report.document.Cover;
import org.attest.report.document.Document;
import org.attest.report.document.KeyFigure;
import org.junit.jupiter.api.Test;

/** What a report says of itself around its tables: cover, summary, checks, notes and sources. */
class ResolvedPartsTest {
    private static final Claim<Count> RESOLVED = Outcome.disputed("78", "80")
            .resolved(new Resolution<>(
                    Count.exactly(80), "the report is the later one", "the editor", LocalDate.of(2024, 3, 30)));

    private static Document resolved(Edition edition, Consumer<ReportBuilder<String>> definition) {
        return ReportResolver.resolve(Report.of("sample", 1, Locale.ENGLISH, definition), "data", edition);
    }

    @Test
    void the_cover_names_the_data_where_the_edition_does() {
        Consumer<ReportBuilder<String>> words = r -> r.section("Words", s -> s.text((d, e) -> d));
        assertThat(resolved(Resolved.EDITION.data("dossier", "4f1c"), words)
                        .cover()
                        .lines())
                .last()
                .isEqualTo(new Cover.Line("Data", "dossier, SHA-256 4f1c"));
        assertThat(resolved(Resolved.EDITION, words).cover().lines())
                .extracting(Cover.Line::label)
                .doesNotContain("Data");
    }

    @Test
    void key_figures_whose_labels_differ_in_case_only_have_keys_of_their_own_and_their_rows_of_the_summary() {
        Document document = Resolved.report(r -> r.section(
                "Headlines",
                s -> s.uncited("Countries", "scope", (d, e) -> "one")
                        .uncited("countries", "scope", (d, e) -> "two")
                        .uncited("COUNTRIES", "scope", (d, e) -> "three")));
        List<KeyFigure> figures =
                ((Block.KeyFigures) document.sections().getFirst().blocks().getFirst()).figures();
        assertThat(figures).extracting(KeyFigure::key).containsExactly("countries", "countries-2", "countries-3");
        assertThat(figures).extracting(KeyFigure::row).containsExactly(0, 1, 2);
    }

    @Test
    void a_decision_is_dated_where_it_settles_a_key_figure_or_a_stated_total() {
        Document figure = Resolved.report(
                r -> r.section("Headlines", s -> s.figureClaim("Convicted", Unit.PERSONS, d -> RESOLVED)));
        Document check = Resolved.report(r -> r.section(
                        "Rows", s -> s.table(OUTCOMES, (d, e) -> List.of(Outcome.of("Dhaka", "80", "30"))))
                .reconcile("convicted", Quantity.count(Unit.PERSONS, d -> RESOLVED), OUTCOMES.total(CONVICTED)));
        String decision = "30 March 2024";
        assertThat(Resolved.notesOf(figure)).contains(decision);
        assertThat(Resolved.notesOf(check)).contains(decision);
    }

    @Test
    void a_link_to_a_source_names_its_host_where_its_address_has_one() {
        Document document = resolved(
                Resolved.EDITION,
                r -> r.sources(d -> List.of(
                                source("news", "https://www.example.org/a"),
                                source("annex", "annex/1.pdf"),
                                source("book", "urn:isbn:9780000000002")))
                        .section(
                                "Words",
                                s -> s.textCited(
                                        (d, e) -> d,
                                        d -> List.of(
                                                Citation.of("news", "p. 1"),
                                                Citation.of("annex", "p. 1"),
                                                Citation.of("book", "p. 2")))));
        assertThat(Resolved.sourcesOf(document))
                .contains(
                        "Read at example.org -> https://www.example.org/a",
                        "Read the source -> annex/1.pdf",
                        "| urn:isbn:9780000000002\n");
        assertThat(document.findings())
                .containsExactly(
                        new Document.Finding(
                                "report \"sample\" > source \"book\" > address",
                                "leads to \"urn:isbn:9780000000002\", drawn as words: a link must be http, https, mailto or relative"));
    }

    private static SourceReference source(String id, String address) {
        return new SourceReference(
                new SourceId(id),
                "The " + id,
                "A publisher",
                PartialDate.parse("2024"),
                "news",
                Optional.of(URI.create(address)));
    }

    private static final Citation QUOTED =
            new Citation(Outcome.PRESS.source(), Outcome.PRESS.locator(), Optional.of("78 persons"));

    @Test
    void columns_whose_cells_lead_to_rows_say_so_and_others_do_not() {
        Document document =
                Resolved.report(r -> r.section("Words", s -> s.textCited((d, e) -> d, d -> List.of(QUOTED))));
        assertThat(document.notes().columns()).extracting(Column::jumps).containsOnlyOnce(true);
        assertThat(document.sources().columns()).extracting(Column::jumps).containsOnly(false);
    }

    @Test
    void columns_of_small_tables_are_as_long_as_their_longest_text() {
        Document document = Resolved.report(r -> r.section("Words", s -> s.text((d, e) -> d))
                .check("cases are fewer", (d, e) -> Check.Outcome.holds("35 of 94")));
        assertThat(document.checks().columns().getFirst().extent()).isEqualTo(new Column.Extent(5, 15));
    }
}
