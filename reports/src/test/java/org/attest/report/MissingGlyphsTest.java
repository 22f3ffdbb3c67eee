package org.attest.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.attest.report.definition.Columns;
import org.attest.report.definition.Edition;
import org.attest.report.definition.Report;
import org.attest.report.definition.Table;
import org.attest.report.document.Document.Finding;
import org.attest.report.pdf.MissingGlyphs;
import org.attest.report.pdf.PdfOptions;
import org.attest.report.problem.RenderException;
import org.junit.jupiter.api.Test;

/** What offices type is drawn; what no font has is refused with all its places, or shown by its number and told. */
class MissingGlyphsTest {
    private static final Table<String> TEXTS =
            Table.of("texts", t -> t.columns(Columns.of(String.class).text("Text", row -> row)));
    private static final Report<List<String>> REPORT = Report.of(
            "texts", 1, Locale.ENGLISH, r -> r.title("Texts").section("All", s -> s.table(TEXTS, (data, e) -> data)));

    private final ByteArrayOutputStream pages = new ByteArrayOutputStream();

    private Result write(MissingGlyphs policy, String... rows) {
        return Reports.bind(REPORT, List.of(rows), Edition.of(LocalDate.of(2024, 3, 31), "Registry"))
                .write(Target.pdf(pages, PdfOptions.DEFAULT.missingGlyphs(policy)));
    }

    private String text() throws IOException {
        try (PDDocument document = Loader.loadPDF(pages.toByteArray())) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void draws_what_offices_type() throws IOException {
        String typed =
                "\u2265 \u2264 \u2260 \u2248 \u221e \u221a \u2192 \u21d2 \u2713 \u2717 \u2610 \u2611 \u25cf \u25a0 \u25b2 \u2605"
                        + " \u2460 \u2162 \u2696 \u26a0 \u2190 \u2211 \u2776 \u24b6 \u2714 \u25c6 \u25cb";
        Result result = write(MissingGlyphs.REFUSE, "Fines " + typed);

        assertThat(result.findings()).isEmpty();
        assertThat(text().replaceAll("\\s+", " ")).contains("Fines " + typed);
    }

    @Test
    void draws_signs_that_are_made_of_others_as_what_they_stand_for() throws IOException {
        String typed = "60 \u33a1, 5 \u338f, 3 \u33a5, \u3251, \uff21\u3000\uff22";
        assertThat(write(MissingGlyphs.REFUSE, typed).findings()).isEmpty();
        assertThat(text()).contains("60 m\u00b2, 5 kg, 3 m\u00b3, 21, A B");
    }

    @Test
    void draws_emoji_where_the_fonts_module_is() throws IOException {
        assertThat(write(MissingGlyphs.REFUSE, "Done \ud83d\udc4d \u2705").findings())
                .isEmpty();
        assertThat(text()).contains("Done \ud83d\udc4d \u2705");
    }

    @Test
    void shows_the_number_of_what_no_font_has_and_tells_where() throws IOException {
        Result result = write(MissingGlyphs.REPLACE, "plain", "A\u4e2dB\u6587 and \u4e2d", "one\ntwo\u0007");

        assertThat(text()).contains("A[U+4E2D]B[U+6587] and [U+4E2D]", "two[U+0007]");
        assertThat(result.findings())
                .extracting(Finding::where)
                .containsExactly(
                        "report \"texts\" > table \"texts\" > row 2 > column \"Text\"",
                        "report \"texts\" > table \"texts\" > row 3 > column \"Text\"");
        assertThat(result.findings().getFirst().what())
                .startsWith(
                        "text \"A\u4e2dB\u6587 and \u4e2d\" has U+4E2D (CJK UNIFIED IDEOGRAPHS 4E2D), U+6587 (CJK UNIFIED"
                                + " IDEOGRAPHS 6587), which no font can draw; tried: NotoSans-Regular.ttf")
                .contains("; drawn as [U+4E2D], [U+6587]; ");
    }

    /** A long text in a script that no font has. */
    @Test
    void tells_of_three_thousand_characters_in_one_line() throws IOException {
        String text = IntStream.range(0x4e00, 0x4e00 + 3_000)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        Result result = write(MissingGlyphs.REPLACE, text);

        assertThat(result.findings()).hasSize(1);
        assertThat(result.findings().getFirst().what()).contains(" and 2980 more, which no font can draw");
        assertThat(text()).contains("[U+4E00]", "[U+59B7]");
    }

    @Test
    void refuses_them_all_at_once_with_their_places() {
        assertThatExceptionOfType(RenderException.class)
                .isThrownBy(() -> write(MissingGlyphs.REFUSE, "A\u4e2d", "B\u6587"))
                .withMessageStartingWith(
                        "report \"texts\" > table \"texts\" > row 1 > column \"Text\": text \"A\u4e2d\" has"
                                + " U+4E2D")
                .withMessageEndingWith(
                        "; also [U+6587] in report \"texts\" > table \"texts\" > row 2 > column \"Text\"");
    }

    @Test
    void knows_the_places_of_title_heading_and_text_too() {
        Report<List<String>> report = Report.of(
                "words",
                1,
                Locale.ENGLISH,
                r -> r.title("T\u4e2d")
                        .section("H\u4e2d", s -> s.text("P\u4e2d").table(TEXTS, (data, e) -> data)));
        Result result = Reports.bind(report, List.of("x"), Edition.of(LocalDate.of(2024, 3, 31), "Registry"))
                .write(Target.pdf(pages, PdfOptions.DEFAULT.missingGlyphs(MissingGlyphs.REPLACE)));

        assertThat(result.findings())
                .extracting(Finding::where)
                .containsExactlyInAnyOrder(
                        "report \"words\"",
                        "report \"words\" > section \"H\u4e2d\"",
                        "report \"words\" > section \"H\u4e2d\"");
    }
}
