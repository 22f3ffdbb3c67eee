package org.attest.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attest.report.pdf.Documents.SENTENCE;
import static org.attest.report.pdf.Documents.SIXTY_NOTES;
import static org.attest.report.pdf.Documents.TWO_SOURCES;
import static org.attest.report.pdf.Documents.cited;
import static org.attest.report.pdf.Documents.paragraph;
import static org.attest.report.pdf.Documents.section;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.attest.report.document.Cover;
import org.attest.report.document.Document;
import org.attest.report.document.Table;
import org.attest.report.problem.RenderException;
import org.junit.jupiter.api.Test;

class PdfRendererTest {
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
        try (ReadPdf pdf = ReadPdf.of(Documents.of(cover, SIXTY_NOTES, TWO_SOURCES))) {
            assertThat(pdf.words(1)).contains(title);
            assertThat(pdf.text(2).lines().findFirst())
                    .hasValueSatisfying(line -> assertThat(line)
                            .startsWith("Tribunal caseload and convictions in all divisions")
                            .endsWith("\u2026 as of 31 March 2024"));
        }
    }

    @Test
    void refuses_a_cover_longer_than_its_page() {
        Cover cover = new Cover("Title", "", "", Collections.nCopies(30, new Cover.Line("As of", "2024")));
        assertThatThrownBy(() -> ReadPdf.bytes(Documents.of(cover, SIXTY_NOTES, TWO_SOURCES)))
                .isInstanceOf(RenderException.class)
                .hasMessage("report \"tribunal-caseload\": has a cover longer than its page, must have fewer or shorter"
                        + " lines");
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
                Documents.of(new Cover("Bell\u0007", "", "", List.of()), SIXTY_NOTES, TWO_SOURCES),
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
                plain.bare(),
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
