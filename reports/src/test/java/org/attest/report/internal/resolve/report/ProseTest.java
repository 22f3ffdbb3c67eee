package org.attest.report.internal.resolve.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.attest.report.definition.Aggregate.sum;
import static org.attest.report.internal.resolve.report.Resolved.C;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.attest.model.value.Citation;
import org.attest.model.value.Unit;
import org.attest.report.definition.CountColumn;
import org.attest.report.definition.Known;
import org.attest.report.definition.Prose;
import org.attest.report.definition.SectionBuilder;
import org.attest.report.definition.Table;
import org.attest.report.document.Block;
import org.attest.report.document.Document;
import org.attest.report.document.RichText;
import org.attest.report.document.RichText.Emphasis;
import org.attest.report.document.TextDump;
import org.attest.report.problem.RenderException;
import org.junit.jupiter.api.Test;

/** Paragraphs and lists with emphasis, links and figures. */
class ProseTest {
    private static final CountColumn<String> CASES =
            C.count("Cases", Unit.CASES, Long::parseLong).cite(row -> List.of(Citation.of("report", "p. " + row)));
    private static final Table<String> TABLE =
            Table.of("cases", t -> t.columns(C.text("Name", row -> row), CASES).grandTotal("All", sum(CASES)));
    private static final URI REGISTER = URI.create("https://example.org/register");

    private static Document with(Consumer<SectionBuilder<String>> text) {
        return Resolved.report(r -> r.section("Rows", s -> {
            text.accept(s);
            s.table(TABLE, (d, e) -> List.of("12", "7"));
        }));
    }

    private static Prose prose(Known<String> known) {
        return known.prose()
                .words("Courts decided")
                .bold(known.phrase().figure(known.of(TABLE.total(CASES))).words("cases"))
                .words(", as the")
                .link("register of 2024", REGISTER)
                .italic("says")
                .words(".");
    }

    @Test
    void figures_bring_their_sources_and_blanks_stand_as_in_phrases() {
        Document document = with(s -> s.prose(ProseTest::prose));

        RichText text =
                ((Block.Paragraph) document.sections().getFirst().blocks().getFirst()).text();
        assertThat(text.plain()).isEqualTo("Courts decided 19 cases, as the register of 2024 says. (A p. 12; A p. 7)");
        assertThat(text.runs())
                .contains(
                        new RichText.Words("19 cases", Emphasis.BOLD, Optional.empty()),
                        new RichText.Words("says", Emphasis.ITALIC, Optional.empty()));
        assertThat(text.links()).extracting(RichText.Words::text).containsExactly("register of 2024");
        assertThat(text.isPlain()).isFalse();
    }

    @Test
    void lists_have_bullets_or_numbers_and_are_left_out_when_empty() {
        assertThat(TextDump.of(with(s -> s.bullets(
                                known -> List.of(known.prose().words("one"), prose(known)))
                        .numbered(known -> List.of(
                                known.prose().bold("first"), known.prose().words("then")))
                        .bullets(known -> List.of())
                        .prose(Known::prose))))
                .contains("""
                        section 1 Rows
                          \u2022 one
                          \u2022 Courts decided 19 cases, as the register of 2024 says. (A p. 12; A p. 7)
                          1. first
                          2. then
                          table cases
                        """.stripTrailing());
    }

    @Test
    void digits_and_addresses_that_lead_nowhere_are_refused_where_they_stand() {
        assertThatExceptionOfType(RenderException.class)
                .isThrownBy(() -> with(s -> s.prose(known -> known.prose().bold("19 cases"))))
                .withMessageStartingWith("report \"sample\" > section \"Rows\" > part 1:")
                .withMessageContaining("words \"19 cases\" have a digit");
        assertThatExceptionOfType(RenderException.class)
                .isThrownBy(() -> with(s -> s.bullets(
                        known -> List.of(known.prose().link("the register", URI.create("file:///etc/passwd"))))))
                .withMessage("report \"sample\" > section \"Rows\" > part 1: link \"the register\" leads to"
                        + " \"file:///etc/passwd\", must have words and be http, https, mailto or relative");
    }
}
