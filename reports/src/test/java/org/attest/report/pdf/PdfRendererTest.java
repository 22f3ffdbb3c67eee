package org.attest.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attest.report.pdf.Documents.paragraph;
import static org.attest.report.pdf.Documents.section;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.attest.model.value.Reason;
import org.attest.report.document.Block;
import org.attest.report.document.Cell;
import org.attest.report.document.Cover;
import org.attest.report.document.Document;
import org.attest.report.document.KeyFigure;
import org.attest.report.document.RichText;
import org.attest.report.document.Section;
import org.attest.report.document.Table;
import org.attest.report.pdf.ReadPdf.Bookmark;
import org.attest.report.pdf.ReadPdf.Link;
import org.attest.report.problem.RenderException;
import org.attest.report.style.Format;
import org.attest.report.style.Tone;
import org.junit.jupiter.api.Test;

class PdfRendererTest {
    private static final String SENTENCE = "No figure is published for the other four, which is not the same as none. ";

    /** Two pages of notes, two sources. */
    private static final Table NOTES = Tables.of(Document.NOTES, 0, "Notes", t -> {
        t.text("Note").text("Text").text("Source");
        for (int note = 1; note <= 60; note++) {
            t.row("[note " + note + "]", "Paragraph " + note, new Cell.Jump("Its source", Document.SOURCES, note % 2));
        }
    });

    private static final Table SOURCES = Tables.of(
            Document.SOURCES,
            0,
            "Sources",
            t -> t.text("Source")
                    .text("Address")
                    .row("A newspaper", new Cell.Link("example.org/news", URI.create("https://example.org/news")))
                    .row("A ministry", "no address"));

    private static Document cited(Section... sections) {
        return Documents.of(Documents.COVER, NOTES, SOURCES, sections);
    }

    private static Section cards(KeyFigure... figures) {
        return section(1, "Headline figures", new Block.KeyFigures(List.of(figures)));
    }

    private static KeyFigure card(String label, Cell cell, Format format, Integer... notes) {
        return new KeyFigure("key", label, cell, format, List.of(notes));
    }

    @Test
    void draws_a_cover_without_running_lines() {
        try (ReadPdf pdf = ReadPdf.of(Documents.of(section(1, "Headline figures", paragraph("Seven tribunals."))))) {
            assertThat(pdf.text(1).lines())
                    .containsExactly(
                            "PUBLIC",
                            "Tribunal caseload and convictions",
                            "Bangladesh: Anti-Human Trafficking Tribunals",
                            "As of 31 March 2024",
                            "Prepared by Secretariat, example unit",
                            "Attest \u00B7 tribunal-caseload 1");
        }
    }

    @Test
    void says_on_every_other_page_what_it_is_and_which_of_how_many() {
        try (ReadPdf pdf = ReadPdf.of(Documents.of(section(1, "Long", paragraph(SENTENCE.repeat(150)))))) {
            assertThat(pdf.pages()).isGreaterThan(4);
            for (int page = 2; page <= pdf.pages(); page++) {
                List<String> lines = pdf.text(page).lines().toList();
                assertThat(lines.getFirst())
                        .isEqualTo("Tribunal caseload and convictions PUBLIC \u00B7 as of 31 March 2024");
                assertThat(lines.getLast())
                        .isEqualTo("Attest \u00B7 tribunal-caseload 1 Page " + page + " of " + pdf.pages());
            }
        }
    }

    @Test
    void cuts_a_title_too_long_for_the_running_head_where_all_can_see_it() {
        String title = "Tribunal caseload and convictions in all divisions and districts of the country since 2020, "
                + "by year and by outcome";
        Cover cover = new Cover(title, "", "", List.of());
        try (ReadPdf pdf = ReadPdf.of(Documents.of(cover, NOTES, SOURCES))) {
            assertThat(pdf.words(1)).contains(title);
            assertThat(pdf.text(2).lines().findFirst())
                    .hasValueSatisfying(line -> assertThat(line)
                            .startsWith("Tribunal caseload and convictions in all divisions")
                            .endsWith("\u2026 as of 31 March 2024"));
        }
    }

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
            List<String> entries =
                    pdf.text(2).lines().skip(2).limit(headings.size()).toList();
            List<Link> links = pdf.links(2);
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
                            new Bookmark(1, "Contents", 2),
                            new Bookmark(1, "1 First", 3),
                            new Bookmark(2, "Table 1. Cases", 3),
                            new Bookmark(1, "2 Second", 3),
                            new Bookmark(1, "Notes", 3),
                            new Bookmark(1, "Sources", 3),
                            new Bookmark(1, "Checks", 3));
        }
    }

    @Test
    void note_markers_lead_to_their_note_wherever_they_stand() throws IOException {
        RichText text = RichText.of("Convicted").withNotes(List.of(1, 60));
        Table cases = Tables.of(
                "cases",
                t -> t.text("Case")
                        .row(RichText.of("one").withNotes(List.of(2)))
                        .legend(text));
        Document report = cited(section(
                1,
                "Everywhere",
                new Block.Paragraph(text),
                new Block.Callout(Tone.CAUTION, "Open conflict", text),
                new Block.KeyFigures(List.of(card("Persons", new Cell.Figure(94), Format.whole(), 3))),
                cases));
        try (ReadPdf pdf = ReadPdf.of(report)) {
            int page = pdf.pageOf("1 Everywhere");
            int first = pdf.pageOf("[note 1] Paragraph 1 Its source");
            int last = pdf.pageOf("[note 60] Paragraph 60 Its source");
            assertThat(last).isGreaterThan(first);
            Link one = new Link("[note 1]", first, "[note 1] Paragraph 1 Its source");
            Link two = new Link("[note 2]", first, "[note 2] Paragraph 2 Its source");
            Link three = new Link("[note 3]", first, "[note 3] Paragraph 3 Its source");
            Link sixty = new Link("[note 60]", last, "[note 60] Paragraph 60 Its source");
            assertThat(pdf.links(page).subList(0, 8)).containsExactly(one, sixty, one, sixty, three, two, one, sixty);
        }
    }

    @Test
    void jumps_lead_to_their_row_and_addresses_out_of_the_file() throws IOException {
        try (ReadPdf pdf = ReadPdf.of(cited())) {
            int sources = pdf.pageOf("A ministry no address");
            assertThat(pdf.links(pdf.pageOf("Notes")).subList(0, 2))
                    .containsExactly(
                            new Link("Its source", sources, "A ministry no address"),
                            new Link("Its source", sources, "A newspaper example.org/news"));
            assertThat(pdf.links(sources)).contains(new Link("example.org/news", 0, "https://example.org/news"));
        }
    }

    @Test
    void refuses_a_link_to_a_row_that_is_not_there() {
        Document report = cited(section(1, "Wrong", new Block.Paragraph(RichText.ofNotes(List.of(61)))));
        assertThatThrownBy(() -> ReadPdf.bytes(report))
                .isInstanceOf(RenderException.class)
                .hasMessage("report \"tribunal-caseload\": a link leads to row notes#61, must be a row that this report"
                        + " prints");
    }

    @Test
    void prints_key_figures_with_their_words_and_notes() {
        Document report = cited(cards(
                card("persons convicted", new Cell.Figure(1294), Format.whole(), 1),
                card("tribunals reporting", Cell.of("3 of 7"), Format.text()),
                card("clearance rate", new Cell.Missing(Reason.MISSING_INPUT), Format.whole(), 2),
                card("persons per case", new Cell.Figure(2.687), new Format.Decimal(2))));
        try (ReadPdf pdf = ReadPdf.of(report)) {
            assertThat(pdf.words(3))
                    .contains("1,294 persons convicted [note 1]")
                    .contains("3 of 7 tribunals reporting")
                    .contains("[x] clearance rate (not computable: an input is not reported) [note 2]")
                    .contains("2.69 persons per case");
        }
    }

    @Test
    void breaks_the_words_of_a_figure_that_are_too_long_for_its_card() {
        KeyFigure inWords = card("clearance", Cell.of("not computable: the filings are not reported"), Format.text());
        KeyFigure[] four = Collections.nCopies(4, inWords).toArray(KeyFigure[]::new);
        try (ReadPdf pdf = ReadPdf.of(cited(cards(four)))) {
            assertThat(pdf.words(3)).contains("not computable: the filings are not reported clearance");
        }
    }

    @Test
    void refuses_a_card_longer_than_a_page() {
        Document report = cited(cards(card(SENTENCE.repeat(60), new Cell.Figure(1), Format.whole())));
        assertThatThrownBy(() -> ReadPdf.bytes(report))
                .isInstanceOf(RenderException.class)
                .hasMessage(
                        "report \"tribunal-caseload\" > figure \"key\": is too long for a card, must be shorter than"
                                + " a page");
    }

    @Test
    void refuses_a_cover_longer_than_its_page() {
        Cover cover = new Cover("Title", "", "", Collections.nCopies(30, new Cover.Line("As of", "2024")));
        assertThatThrownBy(() -> ReadPdf.bytes(Documents.of(cover, NOTES, SOURCES)))
                .isInstanceOf(RenderException.class)
                .hasMessage("report \"tribunal-caseload\": has a cover longer than its page, must have fewer or shorter"
                        + " lines");
    }

    @Test
    void prints_a_callout_whose_first_words_say_what_it_is_over_as_many_pages_as_it_takes() {
        String text = SENTENCE.repeat(80).strip();
        Document report =
                cited(section(1, "One", new Block.Callout(Tone.CRITICAL, "Open conflict", RichText.of(text))));
        try (ReadPdf pdf = ReadPdf.of(report)) {
            assertThat(pdf.words(3)).contains("1 One Open conflict. " + SENTENCE);
            String bodies = IntStream.of(3, 4).mapToObj(page -> body(pdf, page)).reduce("", String::concat);
            assertThat(bodies).contains(text.replace(" ", ""));
        }
    }

    /** Without its head and foot, and without blanks. */
    private static String body(ReadPdf pdf, int page) {
        List<String> lines = pdf.text(page).lines().toList();
        return String.join("", lines.subList(1, lines.size() - 1)).replace(" ", "");
    }

    @Test
    void keeps_a_heading_with_two_lines_of_what_follows() {
        for (int sentences = 30; sentences < 50; sentences++) {
            Document report = cited(
                    section(1, "One", paragraph(SENTENCE.repeat(sentences))),
                    section(2, "Two", paragraph(SENTENCE.repeat(5))));
            try (ReadPdf pdf = ReadPdf.of(report)) {
                List<String> lines = pdf.text(pdf.pageOf("2 Two")).lines().toList();
                assertThat(lines.subList(lines.indexOf("2 Two") + 1, lines.size() - 1))
                        .as("lines below the heading, behind " + sentences + " sentences")
                        .hasSizeGreaterThanOrEqualTo(2);
            }
        }
    }

    @Test
    void says_of_itself_only_what_the_report_says() throws IOException {
        try (ReadPdf pdf = ReadPdf.of(cited())) {
            PDDocumentInformation info = pdf.pdf().getDocumentInformation();
            assertThat(info.getTitle()).isEqualTo("Tribunal caseload and convictions");
            assertThat(info.getSubject()).isEqualTo("Bangladesh: Anti-Human Trafficking Tribunals");
            assertThat(info.getAuthor()).isEqualTo("Secretariat");
            assertThat(info.getProducer()).isEqualTo("Attest");
            assertThat(info.getPropertyStringValue("CreationDate")).isEqualTo("D:20240331000000Z");
            assertThat(info.getPropertyStringValue("ModDate")).isEqualTo("D:20240331000000Z");
            assertThat(pdf.pdf().getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(pdf.pdf().getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
        }
    }

    @Test
    void embeds_all_its_fonts() throws IOException {
        Table none = Tables.of("none", t -> t.text("Case"));
        try (ReadPdf pdf = ReadPdf.of(Documents.of(section(1, "One", none)))) {
            var resources = pdf.pdf().getPage(2).getResources();
            for (var name : resources.getFontNames()) {
                assertThat(resources.getFont(name).isEmbedded()).isTrue();
                assertThat(resources.getFont(name).getName()).matches("[A-Z]{6}\\+NotoSans-(Regular|Bold|Italic)");
            }
        }
    }

    @Test
    void gives_the_same_bytes_again() {
        Document report = cited(section(1, "One", paragraph(SENTENCE), Tables.of("none", t -> t.text("Case"))));
        assertThat(ReadPdf.bytes(report)).isEqualTo(ReadPdf.bytes(report));
    }

    @Test
    void leaves_the_stream_open() {
        var out = new ByteArrayOutputStream() {
            private boolean closed;

            @Override
            public void close() {
                closed = true;
            }
        };
        new PdfRenderer().render(cited(), out);
        assertThat(out.closed).isFalse();
    }

    @Test
    void reports_that_the_file_could_not_be_written() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        assertThatThrownBy(() -> new PdfRenderer().render(cited(), full))
                .isInstanceOf(RenderException.class)
                .hasMessage("report \"tribunal-caseload\": the PDF could not be written: No space left on device")
                .hasCauseInstanceOf(IOException.class);
    }

    @Test
    void refuses_a_character_that_its_fonts_cannot_draw_and_says_where_it_stands() {
        Table cases = Tables.of(
                "cases", t -> t.text("Case").text("Court").row("one", "Dhaka").row("two", "A\u4E2DB"));
        assertRefused(
                Documents.of(section(1, "Cases", cases)),
                " > table \"cases\" > row 2 > column \"Court\": text \"A\u4E2DB\" has the character U+4E2D");
        assertRefused(
                Documents.of(section(1, "Cases", paragraph("over \u2265 295"))),
                " > section \"Cases\": text \"over \u2265 295\" has the character U+2265");
        assertRefused(
                Documents.of(section(1, "Clef \uD834\uDD1E")),
                ": text \"1 Clef \uD834\uDD1E\" has the character U+1D11E");
        assertRefused(
                Documents.of(new Cover("Bell\u0007", "", "", List.of()), NOTES, SOURCES),
                ": text \"Bell\u0007\" has the character U+0007");
    }

    private static void assertRefused(Document report, String where) {
        assertThatThrownBy(() -> ReadPdf.bytes(report))
                .isInstanceOf(RenderException.class)
                .hasMessage("report \"tribunal-caseload\"" + where
                        + ", must be one that Noto Sans can draw (Latin, Greek, Cyrillic)");
    }

    @Test
    void quotes_of_a_long_text_only_what_stands_around_the_character() {
        String word = "x".repeat(50) + "\u4E2D" + "y".repeat(50);
        assertThatThrownBy(() -> ReadPdf.bytes(Documents.of(section(1, "Long", paragraph(word)))))
                .hasMessageContaining("text \"..." + "x".repeat(30) + "\u4E2D" + "y".repeat(29) + "...\"");
    }

    @Test
    void does_not_draw_the_summary_which_the_cards_show() {
        Table summary =
                Tables.of(Document.SUMMARY, 0, "Summary", t -> t.text("Figure").row("Persons"));
        Document plain = cited();
        Document report = new Document(
                plain.id(),
                plain.version(),
                plain.asOf(),
                plain.organisation(),
                plain.notation(),
                plain.theme(),
                plain.cover(),
                plain.sections(),
                Optional.of(summary),
                plain.notes(),
                plain.sources(),
                plain.checks(),
                plain.findings());
        try (ReadPdf pdf = ReadPdf.of(report)) {
            assertThat(pdf.text()).contains("Notes", "Sources", "Checks").doesNotContain("Summary");
        }
    }
}
