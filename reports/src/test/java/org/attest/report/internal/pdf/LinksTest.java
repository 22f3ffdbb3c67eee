package org.attest.report.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attest.report.internal.pdf.Documents.SENTENCE;
import static org.attest.report.internal.pdf.Documents.cited;
import static org.attest.report.internal.pdf.Documents.paragraph;
import static org.attest.report.internal.pdf.Documents.section;

import java.io.IOException;
import java.util.List;
import org.attest.report.document.Block;
import org.attest.report.document.Cell;
import org.attest.report.document.Document;
import org.attest.report.document.KeyFigure;
import org.attest.report.document.Marks;
import org.attest.report.document.RichText;
import org.attest.report.document.Table;
import org.attest.report.internal.pdf.ReadPdf.Bookmark;
import org.attest.report.internal.pdf.ReadPdf.Link;
import org.attest.report.problem.RenderException;
import org.attest.report.style.Format;
import org.attest.report.style.Tone;
import org.junit.jupiter.api.Test;

/** Contents, bookmarks, notes and addresses: everything that a reader can follow. */
class LinksTest {
    @Test
    void contents_give_the_pages_on_which_the_headings_stand() throws IOException {
        Table cases = Tables.of("cases", 1, "Cases", t -> t.text("Case").row("one"));
        Table fines = Tables.of("fines", 2, "Fines", t -> t.text("Fine").row("one"));
        Document report = cited(
                section(1, "First", paragraph(SENTENCE.repeat(60)), cases),
                section(2, "Second", paragraph(SENTENCE.repeat(60)), fines),
                section(3, "Third"));
        List<String> headings = List.of(
                "1 First", "Table 1. Cases", "2 Second", "Table 2. Fines", "3 Third", "Notes", "Sources", "Checks");
        try (ReadPdf pdf = ReadPdf.of(report)) {
            List<String> entries = pdf.contents().toList();
            List<Link> links = pdf.links(1);
            assertThat(entries).hasSameSizeAs(headings);
            for (int i = 0; i < headings.size(); i++) {
                String heading = headings.get(i);
                int page = pdf.pageOf(heading);
                assertThat(entries.get(i)).isEqualTo(heading + " " + page);
                assertThat(links.get(i)).isEqualTo(new Link(heading, page, heading));
            }
            assertThat(pdf.pageOf("Table 2. Fines")).isGreaterThan(pdf.pageOf("Table 1. Cases"));
        }
    }

    @Test
    void bookmarks_hold_the_sections_and_their_tables() throws IOException {
        Table cases = Tables.of("cases", 1, "Cases", t -> t.text("Case").row("one"));
        try (ReadPdf pdf = ReadPdf.of(Documents.of(section(1, "First", cases), section(2, "Second")))) {
            assertThat(pdf.bookmarks())
                    .containsExactly(
                            new Bookmark(1, "Contents", 1),
                            new Bookmark(1, "1 First", 2),
                            new Bookmark(2, "Table 1. Cases", 2),
                            new Bookmark(1, "2 Second", 2),
                            new Bookmark(1, "Notes", 2),
                            new Bookmark(1, "Sources", 2),
                            new Bookmark(1, "Checks", 2));
        }
    }

    @Test
    void references_lead_to_their_note_wherever_they_stand_and_on_a_card_the_figure_itself() throws IOException {
        RichText text = RichText.of("Convicted").with(Marks.behind(List.of(1, 60)));
        Table cases = Tables.of(
                "cases",
                t -> t.text("Case")
                        .row(RichText.of("one").with(Marks.behind(List.of(2))))
                        .legend(text));
        Document report = cited(section(
                1,
                "Everywhere",
                new Block.Paragraph(text),
                new Block.Callout(Tone.CAUTION, "Open conflict", text),
                new Block.KeyFigures(List.of(
                        new KeyFigure("persons", "Persons", new Cell.Figure(94), Format.whole(), List.of(3), 0))),
                cases));
        try (ReadPdf pdf = ReadPdf.of(report)) {
            int page = pdf.pageOf("1 Everywhere");
            int first = pdf.pageOf("[note 1] Paragraph 1 Its source");
            int last = pdf.pageOf("[note 60] Paragraph 60 Its source");
            assertThat(last).isGreaterThan(first);
            Link one = new Link("[note 1]", first, "[note 1] Paragraph 1 Its source");
            Link two = new Link("[note 2]", first, "[note 2] Paragraph 2 Its source");
            Link three = new Link("94", first, "[note 3] Paragraph 3 Its source");
            Link sixty = new Link("[note 60]", last, "[note 60] Paragraph 60 Its source");
            assertThat(pdf.links(page).subList(0, 8)).containsExactly(one, sixty, one, sixty, three, two, one, sixty);
        }
    }

    @Test
    void notes_lead_back_to_where_they_are_cited_first() throws IOException {
        RichText again = RichText.of("Again").with(Marks.behind(List.of(2)));
        Document report = cited(
                section(1, "One", new Block.Paragraph(RichText.of("Convicted").with(Marks.behind(List.of(2))))),
                section(2, "Two", paragraph(SENTENCE.repeat(60)), new Block.Paragraph(again)));
        try (ReadPdf pdf = ReadPdf.of(report)) {
            int notes = pdf.pageOf("[note 1] Paragraph 1 Its source");
            assertThat(pdf.links(notes).stream().filter(link -> link.says().startsWith("[note")))
                    .containsExactly(new Link("[note 2]", 2, "Convicted [note 2]"));
        }
    }

    @Test
    void jumps_lead_to_their_row_and_addresses_out_of_the_file() throws IOException {
        try (ReadPdf pdf = ReadPdf.of(cited())) {
            int sources = pdf.pageOf("A ministry no address.");
            assertThat(pdf.links(pdf.pageOf("Notes")).subList(0, 2))
                    .containsExactly(
                            new Link("Its source", sources, "A ministry no address."),
                            new Link("Its source", sources, "A newspaper example.org/news."));
            assertThat(pdf.links(sources)).contains(new Link("example.org/news", 0, "https://example.org/news"));
        }
    }

    @Test
    void refuses_a_link_to_a_row_that_is_not_there() {
        Document report = cited(section(1, "Wrong", new Block.Paragraph(Marks.of(List.of(61)))));
        assertThatThrownBy(() -> ReadPdf.bytes(report))
                .isInstanceOf(RenderException.class)
                .hasMessage(
                        "report \"tribunal-caseload\": a link leads to row notes#61, must be one that this report prints");
    }
}
