package org.attest.report.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.attest.report.internal.pdf.Documents.SENTENCE;
import static org.attest.report.internal.pdf.Documents.SIXTY_NOTES;
import static org.attest.report.internal.pdf.Documents.TWO_SOURCES;
import static org.attest.report.internal.pdf.Documents.cited;
import static org.attest.report.internal.pdf.Documents.paragraph;
import static org.attest.report.internal.pdf.Documents.section;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.attest.report.document.Cover;
import org.attest.report.document.Document;
import org.attest.report.internal.pdf.file.PageFrame;
import org.attest.report.pdf.PdfOptions;
import org.attest.report.pdf.PdfProfile;
import org.attest.report.style.Paper;
import org.attest.report.style.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands on every page: the word across it, and the classification. */
class WatermarkTest {
    private static final PdfOptions DRAFT = PdfOptions.DEFAULT.watermark("DRAFT");

    private static Document twoPages() {
        return cited(section(1, "One", paragraph(SENTENCE.repeat(60))));
    }

    @Test
    void stands_across_every_page_below_all_text() {
        try (ReadPdf pdf = ReadPdf.of(twoPages(), DRAFT)) {
            for (int page = 1; page <= pdf.pages(); page++) {
                List<TextPosition> first = pdf.letters(page).subList(0, 5);
                assertThat(first).extracting(TextPosition::getUnicode).containsExactly("D", "R", "A", "F", "T");
                assertThat(first).allSatisfy(letter -> {
                    assertThat(letter.getFontSizeInPt()).isGreaterThan(100);
                    assertThat(letter.getTextMatrix().getShearY()).isPositive();
                });
            }
        }
    }

    @Test
    void is_no_part_of_the_document() throws IOException {
        try (ReadPdf pdf = ReadPdf.of(twoPages(), DRAFT)) {
            for (PDPage page : pdf.pdf().getPages()) {
                PDFMarkedContentExtractor marked = new PDFMarkedContentExtractor();
                marked.processPage(page);
                var watermark = marked.getMarkedContents().getFirst();
                assertThat(watermark.getTag()).isEqualTo("Artifact");
                assertThat(watermark.getProperties().getNameAsString("Subtype")).isEqualTo("Watermark");
                assertThat(watermark.getContents()).hasSize(5);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"X", "NOT FOR CIRCULATION BEFORE THE MEETING OF"})
    void keeps_within_the_page_whatever_its_length(String words) {
        String most = words.substring(0, Math.min(40, words.length()));
        try (ReadPdf pdf = ReadPdf.of(twoPages(), PdfOptions.DEFAULT.watermark(most))) {
            int letters = most.replace(" ", "").length();
            float width = pdf.pdf().getPage(0).getMediaBox().getWidth();
            float height = pdf.pdf().getPage(0).getMediaBox().getHeight();
            assertThat(pdf.letters(1).stream()
                            .filter(letter -> letter.getTextMatrix().getShearY() > 0))
                    .hasSizeGreaterThanOrEqualTo(letters)
                    .allSatisfy(letter -> {
                        assertThat(letter.getTextMatrix().getTranslateX()).isBetween(0f, width);
                        assertThat(letter.getTextMatrix().getTranslateY()).isBetween(0f, height);
                    });
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_profile_can_have_one(PdfProfile profile) {
        try (ReadPdf pdf = ReadPdf.of(twoPages(), PdfOptions.of(profile).watermark("DRAFT"))) {
            assertThat(pdf.text(2).replace("\n", "")).startsWith("DRAFT");
        }
    }

    @Test
    void gives_the_same_bytes_again() {
        assertThat(ReadPdf.bytes(twoPages(), DRAFT)).isEqualTo(ReadPdf.bytes(twoPages(), DRAFT));
    }

    @Test
    void refuses_words_that_are_none_or_too_many() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PdfOptions.DEFAULT.watermark(" "))
                .withMessage("watermark \" \" has 1 characters, must be one line of 1 to 40 such as \"DRAFT\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PdfOptions.DEFAULT.watermark("x".repeat(41)))
                .withMessage("watermark \"" + "x".repeat(41)
                        + "\" has 41 characters, must be one line of 1 to 40 such as \"DRAFT\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PdfOptions.DEFAULT.watermark("two\nlines"))
                .withMessage(
                        "watermark \"two\nlines\" has 9 characters, must be one line of 1 to 40 such as \"DRAFT\"");
    }

    @Test
    void the_classification_stands_in_the_head_and_in_the_foot_of_every_page_and_on_the_cover() {
        try (ReadPdf pdf = ReadPdf.of(twoPages())) {
            assertThat(pdf.text(1).lines()).startsWith("PUBLIC").endsWith("tribunal-caseload 1 PUBLIC");
            for (int page = 2; page <= pdf.pages(); page++) {
                List<String> lines = pdf.text(page).lines().toList();
                assertThat(lines.getFirst()).endsWith(" PUBLIC \u00B7 as of 31 March 2024");
                assertThat(lines.getLast()).contains(" PUBLIC Page " + page + " of ");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void a_long_classification_is_whole_in_head_and_foot_too(int times) {
        String marking =
                ("Restricted to the participants of the preparatory meeting and to their delegations, not to be "
                                + "passed on, and to be destroyed afterwards. ")
                        .repeat(times)
                        .strip();
        Cover cover = new Cover("Tribunal caseload", "", "", marking, List.of());
        try (ReadPdf pdf = ReadPdf.of(Documents.of(cover, SIXTY_NOTES, TWO_SOURCES))) {
            assertThat(pdf.words(1)).startsWith(marking).contains("tribunal-caseload 1 " + marking);
            assertThat(pdf.words(2))
                    .startsWith("Tribunal caseload " + marking + " \u00B7 as of 31 March 2024 ")
                    .contains("tribunal-caseload 1 " + marking + " Page 2 of ");
            assertThat(pdf.letters(2))
                    .allSatisfy(letter -> assertThat(letter.getYDirAdj())
                            .isBetween(5 * PageFrame.MM, 297 * PageFrame.MM - 5 * PageFrame.MM));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 148, 210})
    void a_long_classification_stands_within_the_paper(int width) {
        Paper paper = new Paper(width, width * 1.4);
        Cover cover = new Cover(
                "Tribunal caseload", "", "", "Not to be passed on. ".repeat(6).strip(), List.of());
        Document report = Documents.of(cover, SIXTY_NOTES, TWO_SOURCES);
        try (ReadPdf pdf = ReadPdf.of(Documents.in(Theme.OFFICIAL.paper(paper), report))) {
            double height = PageFrame.portrait(paper).height();
            assertThat(pdf.letters(2))
                    .isNotEmpty()
                    .allSatisfy(letter -> assertThat((double) letter.getYDirAdj())
                            .isBetween(5.0 * PageFrame.MM, height - 5.0 * PageFrame.MM));
        }
    }
}
