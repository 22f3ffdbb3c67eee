package org.attest.report.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attest.report.internal.pdf.Documents.SENTENCE;
import static org.attest.report.internal.pdf.Documents.SIXTY_NOTES;
import static org.attest.report.internal.pdf.Documents.TWO_SOURCES;
import static org.attest.report.internal.pdf.Documents.cited;
import static org.attest.report.internal.pdf.Documents.paragraph;
import static org.attest.report.internal.pdf.Documents.section;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.attest.report.PdfRenderer;
import org.attest.report.document.Cover;
import org.attest.report.document.Document;
import org.attest.report.document.Marks;
import org.attest.report.document.Table;
import org.attest.report.pdf.PdfOptions;
import org.attest.report.pdf.PdfProfile;
import org.attest.report.problem.RenderException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
                            "Contents",
                            "1 Headline figures 2",
                            "Notes 2",
                            "Sources 2",
                            "Checks 2",
                            "tribunal-caseload 1 PUBLIC");
        }
    }

    @Test
    void says_on_every_other_page_what_it_is_and_which_of_how_many() {
        try (ReadPdf pdf = ReadPdf.of(Documents.of(section(1, "Long", paragraph(SENTENCE.repeat(220)))))) {
            assertThat(pdf.pages()).isGreaterThan(4);
            for (int page = 2; page <= pdf.pages(); page++) {
                List<String> lines = pdf.text(page).lines().toList();
                assertThat(lines.getFirst())
                        .isEqualTo("Tribunal caseload and convictions PUBLIC \u00B7 as of 31 March 2024");
                assertThat(lines.getLast()).isEqualTo("tribunal-caseload 1 PUBLIC Page " + page + " of " + pdf.pages());
            }
        }
    }

    @Test
    void cuts_a_title_too_long_for_the_running_head_where_all_can_see_it() {
        String title = "Tribunal caseload and convictions in all divisions and districts of the country since 2020, "
                + "by year and by outcome";
        Cover cover = new Cover(title, "", "", "", List.of());
        try (ReadPdf pdf = ReadPdf.of(Documents.of(cover, SIXTY_NOTES, TWO_SOURCES))) {
            assertThat(pdf.words(1)).contains(title);
            assertThat(pdf.text(2).lines().findFirst())
                    .hasValueSatisfying(line -> assertThat(line)
                            .startsWith("Tribunal caseload and convictions in all divisions")
                            .endsWith("\u2026 as of 31 March 2024"));
        }
    }

    @Test
    void goes_on_with_a_long_cover_on_a_next_page() {
        Cover cover = new Cover(
                "Title ".repeat(400).strip(),
                "",
                "",
                "",
                Collections.nCopies(30, new Cover.Line("Who", "name ".repeat(90))));
        try (ReadPdf pdf = ReadPdf.of(Documents.of(cover, SIXTY_NOTES, TWO_SOURCES))) {
            String all = pdf.words(1) + " " + pdf.words(2) + " " + pdf.words(3) + " " + pdf.words(4);
            assertThat(all.split("Title", -1)).hasSizeGreaterThan(400);
            assertThat(all.split("name", -1)).hasSizeGreaterThan(900);
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
            var resources = pdf.pdf().getPage(1).getResources();
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
    void keeps_its_structure_in_compressed_streams() {
        String file = new String(
                ReadPdf.bytes(Documents.of(section(1, "Headline figures", paragraph("Seven tribunals.")))),
                StandardCharsets.ISO_8859_1);
        assertThat(file).contains("/StructTreeRoot").doesNotContain("/StructElem");
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

    @ParameterizedTest
    @CsvSource({
        "ACCESSIBLE, 0",
        "ACCESSIBLE, 100",
        "ACCESSIBLE, 20000",
        "ACCESSIBLE, 60000",
        "PLAIN, 0",
        "PLAIN, 100",
        "PLAIN, 20000",
        "PLAIN, 60000"
    })
    void reports_that_the_file_could_not_be_written(PdfProfile profile, int room) {
        OutputStream full = new OutputStream() {
            private int written;

            @Override
            public void write(int b) throws IOException {
                if (written++ == room) {
                    throw new IOException("No space left on device");
                }
            }
        };
        Document report = StressDocumentTest.document();
        assertThatThrownBy(() -> new PdfRenderer(PdfOptions.of(profile)).render(report, full))
                .isInstanceOf(RenderException.class)
                .hasMessage("report \"tribunal-caseload\": the PDF could not be written: No space left on device")
                .hasCauseInstanceOf(IOException.class);
    }

    @Test
    void refuses_metadata_that_xml_cannot_hold() {
        Document bare = Documents.bare(Tables.of("t", t -> t.text("Court").row("Dhaka")));
        Document odd = new Document(
                bare.id(),
                bare.version(),
                true,
                true,
                bare.asOf(),
                "Secretariat\u0001",
                bare.notation(),
                bare.theme(),
                bare.cover(),
                bare.sections(),
                bare.summary(),
                bare.notes(),
                bare.sources(),
                bare.checks(),
                Marks.evidence(40),
                List.of(),
                bare.findings());
        assertThatThrownBy(() -> ReadPdf.bytes(odd))
                .isInstanceOf(RenderException.class)
                .hasMessage("report \"tribunal-caseload\" > metadata \"organisation\": has the character U+0001,"
                        + " must have those that XML allows");
    }

    @Test
    void refuses_a_character_that_its_fonts_cannot_draw_and_says_where_it_stands() {
        Table cases = Tables.of(
                "cases", t -> t.text("Case").text("Court").row("one", "Dhaka").row("two", "A\u4E2DB"));
        assertRefused(
                Documents.of(section(1, "Cases", cases)),
                " > table \"cases\" > row 2 > column \"Court\": text \"A\u4E2DB\" has U+4E2D"
                        + " (CJK UNIFIED IDEOGRAPHS 4E2D)",
                "NotoSans-Regular.ttf");
        assertRefused(
                Documents.of(section(1, "Cases", paragraph("by \u05D0"))),
                " > section \"Cases\": text \"by \u05D0\" has U+05D0 (HEBREW LETTER ALEF)",
                "NotoSans-Regular.ttf");
        assertRefused(
                Documents.of(section(1, "Old \uD800\uDF30")),
                " > section \"Old \uD800\uDF30\": text \"1 Old \uD800\uDF30\" has U+10330 (GOTHIC LETTER AHSA)",
                "NotoSans-Bold.ttf");
    }

    @Test
    void refuses_a_control_character() {
        assertThatThrownBy(() -> ReadPdf.bytes(Documents.of(section(1, "Bell\u0007"))))
                .isInstanceOf(RenderException.class)
                .hasMessageStartingWith(
                        "report \"tribunal-caseload\" > section \"Bell\u0007\": text \"1 Bell\u0007\" has U+0007 (BEL)");
    }

    private static void assertRefused(Document report, String what, String tried) {
        assertThatThrownBy(() -> ReadPdf.bytes(report))
                .isInstanceOf(RenderException.class)
                .hasMessageStartingWith(
                        "report \"tribunal-caseload\"" + what + ", which no font can draw; tried: " + tried)
                .hasMessageContaining("; attest-fonts or a font file of your own may have it");
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
                true,
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
                Marks.evidence(40),
                List.of(),
                plain.findings());
        try (ReadPdf pdf = ReadPdf.of(report)) {
            assertThat(pdf.text()).contains("Notes", "Sources", "Checks").doesNotContain("Summary");
        }
    }
}
