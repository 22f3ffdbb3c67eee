package org.attest.report.internal.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.attest.report.document.Document;
import org.attest.report.style.Image;
import org.attest.report.style.Paper;
import org.attest.report.style.Theme;
import org.attest.report.wording.Notation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the theme says of paper and logo, in a workbook. */
class LookOfPaperTest {
    private static Document in(Theme theme) {
        return Sample.in(theme, Sample.document(Notation.ENGLISH, List.of(), java.util.Optional.empty()));
    }

    @Test
    void sheets_are_printed_on_the_numbered_size_of_the_paper_or_the_largest_that_fits_on_it() {
        Map<Paper, Integer> numbers = Map.of(
                Paper.A3,
                8,
                Paper.A4,
                9,
                Paper.A5,
                11,
                Paper.LETTER,
                1,
                Paper.LEGAL,
                5,
                new Paper(160, 230),
                11,
                new Paper(100, 150),
                11,
                new Paper(230, 310),
                9,
                new Paper(800, 1100),
                8);
        numbers.forEach((paper, number) -> {
            try (XSSFWorkbook workbook = Workbooks.open(in(Theme.OFFICIAL.paper(paper)))) {
                for (Sheet sheet : workbook) {
                    assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(number.shortValue());
                }
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
    }

    @ParameterizedTest
    @CsvSource({"png, 300, 100, 2160000, 720000", "jpg, 50, 100, 504000, 1008000"})
    void the_logo_stands_on_the_cover_below_its_lines_with_its_words(
            String format, int width, int height, int wide, int high) throws IOException {
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, picture);
        Theme theme = Theme.OFFICIAL.logo(Image.of(picture.toByteArray(), "Seal of A & B"));
        try (XSSFWorkbook workbook = Workbooks.open(in(theme))) {
            XSSFPicture logo = (XSSFPicture)
                    workbook.getSheetAt(0).getDrawingPatriarch().getShapes().getFirst();
            assertThat(logo.getCTPicture().getNvPicPr().getCNvPr().getDescr()).isEqualTo("Seal of A & B");
            assertThat(logo.getPictureData().getData()).isEqualTo(picture.toByteArray());
            XSSFClientAnchor anchor = logo.getClientAnchor();
            assertThat(anchor.getRow1()).isGreaterThan(workbook.getSheetAt(0).getLastRowNum());
            assertThat(anchor.getSize().getCx()).isEqualTo(wide);
            assertThat(anchor.getSize().getCy()).isEqualTo(high);
            assertThat(workbook.getAllPictures()).hasSize(1);
            for (int i = 1; i < workbook.getNumberOfSheets(); i++) {
                assertThat(workbook.getSheetAt(i).getDrawingPatriarch()).isNull();
            }
        }
    }
}
