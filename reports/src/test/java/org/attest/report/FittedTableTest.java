package org.attest.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.attest.model.value.Unit;
import org.attest.report.definition.Columns;
import org.attest.report.definition.CountColumn;
import org.attest.report.definition.Edition;
import org.attest.report.definition.Report;
import org.attest.report.definition.Table;
import org.attest.report.definition.TableBuilder;
import org.attest.report.definition.TextColumn;
import org.attest.report.style.Orientation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an author wants of the pages of a table holds in both files. */
class FittedTableTest {
    private static final Columns<String> C = Columns.of(String.class);
    private static final TextColumn<String> NAME = C.text("Name", row -> row);
    private static final CountColumn<String> CASES = C.count("Cases", Unit.CASES, row -> 123_456_789);
    private static final List<TextColumn<String>> WORDS = IntStream.range(0, 12)
            .mapToObj(i -> C.text("Column " + i, row -> "extraordinary words of some length " + row))
            .toList();

    @TempDir
    private Path folder;

    private void write(Consumer<TableBuilder<String>> content) {
        Table<String> table = Table.of("names", t -> {
            t.columns(NAME, CASES);
            content.accept(t);
        });
        Report<Integer> report = Report.bare(
                "register",
                1,
                Locale.ENGLISH,
                table,
                (count, e) -> IntStream.range(0, count).mapToObj(i -> "A name of three or more words " + i));
        Reports.bind(report, 30, Edition.of(LocalDate.of(2024, 3, 31), "Secretariat"))
                .write(Target.pdf(folder.resolve("a.pdf")), Target.xlsx(folder.resolve("a.xlsx")));
    }

    private boolean isLandscape() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(folder.resolve("a.pdf").toFile())) {
            var page = pdf.getPage(pdf.getNumberOfPages() - 1).getMediaBox();
            return page.getWidth() > page.getHeight();
        }
    }

    private String firstLines() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(folder.resolve("a.pdf").toFile())) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private Sheet sheet(XSSFWorkbook workbook) {
        return workbook.getSheetAt(workbook.getNumberOfSheets() - 1);
    }

    private XSSFWorkbook workbook() throws IOException {
        return new XSSFWorkbook(Files.newInputStream(folder.resolve("a.xlsx")));
    }

    @Test
    void pages_lie_where_the_author_wants_it() throws IOException {
        write(t -> t.orientation(Orientation.LANDSCAPE));
        assertThat(isLandscape()).isTrue();
        try (XSSFWorkbook workbook = workbook()) {
            assertThat(sheet(workbook).getPrintSetup().getLandscape()).isTrue();
        }
    }

    @Test
    void pages_stand_by_themselves_and_where_the_author_wants_it_while_they_can_be_read() throws IOException {
        write(t -> {});
        assertThat(isLandscape()).isFalse();
        write(t -> t.columns(WORDS.subList(0, 5)));
        assertThat(isLandscape()).isTrue();
        write(t -> t.columns(WORDS.subList(0, 5)).orientation(Orientation.PORTRAIT));
        assertThat(isLandscape()).isFalse();
        write(t -> t.columns(WORDS).orientation(Orientation.PORTRAIT));
        assertThat(isLandscape()).isTrue();
    }

    @Test
    void a_column_has_the_width_that_the_author_wants_and_no_number_is_cut() throws IOException {
        write(t -> t.width(NAME, 12));
        assertThat(firstLines()).contains("A name of", "123,456,789").doesNotContain("A name of three or");
        try (XSSFWorkbook workbook = workbook()) {
            assertThat(sheet(workbook).getColumnWidth(0)).isBetween(10 * 256, 14 * 256);
        }
        write(t -> t.width(CASES, 3));
        try (XSSFWorkbook workbook = workbook()) {
            assertThat(sheet(workbook).getColumnWidth(1)).isGreaterThan(9 * 256);
        }
    }
}
