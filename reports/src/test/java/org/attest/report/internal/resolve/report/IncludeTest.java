package org.attest.report.internal.resolve.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.attest.report.definition.Aggregate.sum;
import static org.attest.report.definition.Chart.bars;
import static org.attest.report.internal.resolve.report.Outcome.CASES;
import static org.attest.report.internal.resolve.report.Outcome.KIND;
import static org.attest.report.internal.resolve.report.Outcome.OUTCOMES;
import static org.attest.report.internal.resolve.report.Outcome.TRIBUNAL;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.attest.model.Dossier;
import org.attest.model.value.PartialDate;
import org.attest.model.value.SourceId;
import org.attest.report.definition.Check;
import org.attest.report.definition.Known;
import org.attest.report.definition.Report;
import org.attest.report.definition.ReportBuilder;
import org.attest.report.definition.SourceReference;
import org.attest.report.definition.Table;
import org.attest.report.document.Block;
import org.attest.report.document.CheckResult;
import org.attest.report.document.Document;
import org.attest.report.problem.ReportDefinitionException;
import org.attest.report.standard.StandardReports;
import org.attest.report.wording.Notation;
import org.attest.report.wording.Phrase;
import org.junit.jupiter.api.Test;

/** A report within another. */
class IncludeTest {
    private static final Table<Outcome> BY_KIND = Table.of("by-kind", t -> t.columns(TRIBUNAL, CASES));
    private static final List<Outcome> ROWS = List.of(Outcome.of("Dhaka", "78", "3"));

    private static Phrase finding(Known<String> known) {
        return known.phrase().words("Found.");
    }

    private static Report<String> part(String id, Locale language, Consumer<ReportBuilder<String>> definition) {
        return Report.of(id, 1, language, definition);
    }

    private static Report<String> part(Consumer<ReportBuilder<String>> definition) {
        return part("part", Locale.ENGLISH, definition);
    }

    private static List<Block> blocks(Document document) {
        return document.sections().getLast().blocks();
    }

    @Test
    void is_a_section_with_what_it_says_at_a_glance_and_its_own_sections_under_headings() {
        Report<String> part = part(r -> r.glance(
                        IncludeTest::finding,
                        s -> s.figure("cases", OUTCOMES.total(CASES))
                                .chart(
                                        "Few cases",
                                        bars(OUTCOMES, TRIBUNAL, CASES).ifItFits()))
                .section("Rows", s -> s.table(OUTCOMES, (d, e) -> ROWS)));

        Document whole = Resolved.report(
                r -> r.section("Before", s -> s.text("Read on.")).include("Courts", part));
        assertThat(whole.sections()).hasSize(2);
        assertThat(whole.sections().getLast().heading()).isEqualTo("Courts");
        // At a glance nothing stands in the place of a picture of so few.
        assertThat(blocks(whole))
                .extracting(block -> block.getClass().getSimpleName())
                .containsExactly("Paragraph", "KeyFigures", "Subheading", "Table");
        assertThatExceptionOfType(ReportDefinitionException.class)
                .isThrownBy(() -> Resolved.report(r -> r.include("Courts", part).include("Again", part)))
                .withMessageContaining("stands in the report twice, must stand once");
    }

    @Test
    void brings_its_groups_as_parts_of_its_section() {
        Report<String> part = part(r -> r.sectionPer(KIND, (String data) -> ROWS, s -> s.table(BY_KIND, rows -> rows))
                .section("Rows", s -> s.table(OUTCOMES, (d, e) -> ROWS)));

        assertThat(blocks(Resolved.report(r -> r.include("Courts", part))))
                .extracting(block -> block instanceof Block.Subheading heading ? heading.text() : "")
                .containsExactly("Kind", "dedicated", "", "Rows", "");
    }

    @Test
    void brings_its_sources_each_once() {
        SourceReference press = new SourceReference(
                new SourceId("press"), "The press", "P", PartialDate.parse("2024"), "news", Optional.empty());
        Consumer<ReportBuilder<String>> cited =
                r -> r.sources(d -> List.of(press)).section("Rows", s -> s.table(OUTCOMES, (d, e) -> ROWS));
        Consumer<ReportBuilder<String>> again =
                r -> r.sources(d -> List.of(press)).section("More", s -> s.table(BY_KIND, (d, e) -> ROWS));

        Document whole = ReportResolver.resolve(
                part("whole", Locale.ENGLISH, r -> r.include("One", part(cited)).include("Two", part(again))),
                "data",
                Resolved.EDITION);
        assertThat(Resolved.sourcesOf(whole)).containsOnlyOnce("The press");
    }

    @Test
    void gives_figures_and_checks_its_heading_where_their_labels_are_taken() {
        Consumer<ReportBuilder<String>> counts = r -> r.section(
                        "Rows", s -> s.figure("cases", OUTCOMES.total(CASES)).table(OUTCOMES, (d, e) -> ROWS))
                .check("all are there", (d, e) -> Check.Outcome.holds("yes"));

        Document whole = Resolved.report(r -> r.section(
                        "Before",
                        s -> s.figure("cases", BY_KIND.figure(sum(CASES))).table(BY_KIND, (d, e) -> ROWS))
                .check("all are there", (d, e) -> Check.Outcome.holds("yes"))
                .include("Courts", part(counts)));
        assertThat(Resolved.summaryOf(whole)).contains("Courts: cases");
        assertThat(whole.verdicts()).extracting(CheckResult::label).contains("all are there", "Courts: all are there");
    }

    @Test
    void labels_of_its_own_are_never_taken_twice() {
        assertThatExceptionOfType(ReportDefinitionException.class)
                .isThrownBy(() -> part(r -> r.section(
                                "Rows",
                                s -> s.figure("cases", OUTCOMES.total(CASES))
                                        .figure("cases", OUTCOMES.total(CASES))
                                        .table(OUTCOMES, (d, e) -> ROWS))
                        .check("all", (d, e) -> Check.Outcome.holds("yes"))
                        .check("all", (d, e) -> Check.Outcome.holds("yes"))))
                .withMessageContaining("section \"Rows\" > figure \"cases\": stands in the report twice")
                .withMessageContaining("check \"all\": stands in the report twice, must have a label of its own");
    }

    @Test
    void is_in_the_language_of_the_whole() {
        Report<String> bangla = part("amt", Locale.of("bn"), r -> r.section("Eins", s -> s.text("Ja.")));

        assertThatExceptionOfType(ReportDefinitionException.class)
                .isThrownBy(() -> part(
                        "whole", Locale.ENGLISH, r -> r.include("Amt", bangla).section(" ", s -> s.text("No."))))
                .withMessageContaining(
                        "report \"whole\" > report \"amt\": is in language bn, must be in that of the whole, en")
                .withMessageContaining("heading is blank");
    }

    @Test
    void all_ready_made_reports_have_room_in_one_pack_in_each_language() {
        for (Locale language : List.of(Locale.ENGLISH, Locale.of("bn"))) {
            StandardReports reports = StandardReports.in(new Notation(language));

            assertThat(reports.pack(reports.all()).sections())
                    .hasSize(1 + reports.all().size());
        }
    }

    @Test
    void a_pack_is_of_ready_made_reports_each_once() {
        StandardReports reports = StandardReports.in(Resolved.EDITION.notation());
        Report<Dossier> one = reports.recommendations();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> reports.pack(List.of(one, one)))
                .withMessageContaining("[recommendations, recommendations], must be one or more of [tribunal-caseload")
                .withMessageEndingWith("each once");
        assertThatIllegalArgumentException().isThrownBy(() -> reports.pack(List.of()));
    }
}
