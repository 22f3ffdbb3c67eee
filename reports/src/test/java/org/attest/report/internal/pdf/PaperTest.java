package org.attest.report.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.attest.report.internal.pdf.Documents.SENTENCE;
import static org.attest.report.internal.pdf.Documents.paragraph;
import static org.attest.report.internal.pdf.Documents.section;

import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.TextPosition;
import org.attest.model.value.Reason;
import org.attest.report.document.Block;
import org.attest.report.document.Cell;
import org.attest.report.document.Document;
import org.attest.report.document.KeyFigure;
import org.attest.report.document.RichText;
import org.attest.report.document.Table;
import org.attest.report.internal.pdf.file.PageFrame;
import org.attest.report.pdf.PdfOptions;
import org.attest.report.style.Format;
import org.attest.report.style.Paper;
import org.attest.report.style.Theme;
import org.attest.report.style.Tone;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages of every size hold what they say within their margins. */
class PaperTest {
    private static final float ROUNDING = 0.5f;

    static Stream<Paper> papers() {
        return Stream.of(Paper.A3, Paper.A4, Paper.A5, Paper.LETTER, Paper.LEGAL, new Paper(160, 230));
    }

    private static Document on(Paper paper) {
        return Documents.in(Theme.OFFICIAL.paper(paper), everything());
    }

    private static Document everything() {
        Table upright = Tables.of("upright", 1, "Courts", t -> {
            t.text("Court").text("Text").legend(RichText.of(SENTENCE.repeat(3)));
            for (int i = 0; i < 60; i++) {
                t.row("Court " + i, SENTENCE);
            }
        });
        Table turned = Tables.of("turned", 2, "Years", t -> {
            t.text("Court");
            Object[] row = new Object[13];
            row[0] = "Chattogram";
            for (int year = 1; year < row.length; year++) {
                t.whole("Year " + year);
                row[year] = 1_234_567 + year;
            }
            for (int i = 0; i < 40; i++) {
                t.row(row);
            }
        });
        List<KeyFigure> figures = List.of(
                new KeyFigure("persons", "Persons", new Cell.Figure(94), Format.whole(), List.of(), 0),
                new KeyFigure("courts", "Courts", new Cell.Missing(Reason.NOT_REPORTED), Format.whole(), List.of(), 1));
        return Documents.of(section(
                1,
                "Everything",
                new Block.KeyFigures(figures),
                new Block.Callout(Tone.CAUTION, "Beware", RichText.of(SENTENCE.repeat(5))),
                paragraph(SENTENCE.repeat(90)),
                upright,
                turned));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void every_page_has_the_size_of_its_paper(Paper paper) {
        PageFrame upright = PageFrame.portrait(paper);
        try (ReadPdf pdf = ReadPdf.of(on(paper))) {
            for (int page = 1; page <= pdf.pages(); page++) {
                PDRectangle box = pdf.pdf().getPage(page - 1).getMediaBox();
                boolean turned = pdf.isLandscape(page);
                assertThat(turned ? box.getHeight() : box.getWidth()).isCloseTo(upright.width(), within(0.01f));
                assertThat(turned ? box.getWidth() : box.getHeight()).isCloseTo(upright.height(), within(0.01f));
            }
            assertThat(pdf.isLandscape(pdf.pages() - 1)).isEqualTo(!paper.equals(Paper.A3));
        }
    }

    @ParameterizedTest
    @MethodSource("papers")
    void all_text_stands_within_the_margins(Paper paper) {
        try (ReadPdf pdf = ReadPdf.of(on(paper))) {
            for (int page = 1; page <= pdf.pages(); page++) {
                boolean turned = pdf.isLandscape(page);
                PageFrame sheet = turned ? PageFrame.landscape(paper) : PageFrame.portrait(paper);
                // The blank behind a line that goes on may stand in the margin.
                List<TextPosition> letters = pdf.letters(page).stream()
                        .filter(letter -> !letter.getUnicode().isBlank())
                        .toList();
                assertThat(letters).isNotEmpty().allSatisfy(letter -> {
                    assertThat(letter.getXDirAdj()).isGreaterThanOrEqualTo(sheet.left() - ROUNDING);
                    assertThat(letter.getXDirAdj() + letter.getWidthDirAdj())
                            .isLessThanOrEqualTo(sheet.right() + ROUNDING);
                    assertThat(letter.getYDirAdj()).isBetween(sheet.margin(10), sheet.height() - sheet.margin(10));
                });
                assertThat(letters.stream().filter(letter -> isBetween(letter, sheet)))
                        .as("letters between the last line and the foot")
                        .isEmpty();
            }
        }
    }

    /** Below the text and above the foot. */
    private static boolean isBetween(TextPosition letter, PageFrame sheet) {
        float y = sheet.height() - letter.getYDirAdj();
        return y < sheet.bottom() && y > sheet.margin(12) + 1;
    }

    @ParameterizedTest
    @MethodSource("papers")
    void all_cells_stand_within_the_margins(Paper paper) {
        Drawing.draw(on(paper), PdfOptions.DEFAULT, OutputStream.nullOutputStream(), (row, column, page, box) -> {
            boolean turned = row.table().equals("turned") && !paper.equals(Paper.A3);
            PageFrame sheet = turned ? PageFrame.landscape(paper) : PageFrame.portrait(paper);
            assertThat(box.x()).isGreaterThanOrEqualTo(sheet.left());
            assertThat(box.x() + box.width()).isLessThanOrEqualTo(sheet.right() + ROUNDING);
            assertThat(box.y()).isGreaterThanOrEqualTo(sheet.bottom() - ROUNDING);
            assertThat(box.y() + box.height()).isLessThanOrEqualTo(sheet.top() + ROUNDING);
        });
    }
}
