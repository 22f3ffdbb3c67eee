package org.attest.benchmarks.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.LongStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("proof")
class PdfContendersTest {
    private static final int ROWS = 150;
    private static final int PAGES = 4;
    private static final Offset<Float> A_POINT = within(1f);

    @ParameterizedTest
    @ValueSource(strings = {"tagged", "plain", "jasper", "pdfptable", "openhtmltopdf"})
    void prints_every_cell_of_every_row_on_pages_of_one_size(String contender) throws IOException {
        try (PDDocument file = written(contender, ROWS)) {
            assertThat(file.getNumberOfPages()).isBetween(PAGES, PAGES + 1);
            PDRectangle page = file.getPage(0).getMediaBox();
            assertThat(page.getWidth()).isCloseTo(595f, A_POINT);
            assertThat(page.getHeight()).isCloseTo(842f, A_POINT);
            assertThat(linesOfRows(file)).isEqualTo(expected());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tagged", "plain", "jasper", "pdfptable", "openhtmltopdf"})
    void repeats_the_labels_and_numbers_the_pages(String contender) throws IOException {
        try (PDDocument file = written(contender, ROWS)) {
            for (int page = 1; page <= file.getNumberOfPages(); page++) {
                assertThat(text(file, page))
                        .contains(String.join(" ", PdfTable.LABELS))
                        .contains("Page " + page + " of " + file.getNumberOfPages());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tagged", "plain", "jasper", "pdfptable", "openhtmltopdf"})
    void puts_thirty_rows_on_one_page(String contender) throws IOException {
        try (PDDocument file = written(contender, PdfJobs.ONE_PAGE)) {
            assertThat(file.getNumberOfPages()).isOne();
        }
    }

    private static PDDocument written(String contender, long rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfJobs().contender(contender).write(rows, out);
        return Loader.loadPDF(out.toByteArray());
    }

    private static List<String> expected() {
        PdfTable table = new PdfTable();
        return LongStream.range(0, ROWS)
                .mapToObj(row -> String.join(" ", table.words(Row.at(row))))
                .toList();
    }

    private static List<String> linesOfRows(PDDocument file) throws IOException {
        return new PDFTextStripper()
                .getText(file)
                .lines()
                .map(line -> line.replaceAll(" +", " ").strip())
                .filter(line -> line.startsWith("F-"))
                .toList();
    }

    private static String text(PDDocument file, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(file).replaceAll(" +", " ");
    }
}
