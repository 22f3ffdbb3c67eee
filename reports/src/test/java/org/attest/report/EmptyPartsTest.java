package org.attest.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.attest.report.definition.Check;
import org.attest.report.definition.Columns;
import org.attest.report.definition.Edition;
import org.attest.report.definition.Report;
import org.attest.report.definition.ReportBuilder;
import org.attest.report.definition.Table;
import org.junit.jupiter.api.Test;

/** A report without notes, sources and checks does not speak of them, unless it is asked to. */
class EmptyPartsTest {
    private static final Table<String> COURTS =
            Table.of("courts", t -> t.columns(Columns.of(String.class).text("Court", row -> row)));

    private final ByteArrayOutputStream workbook = new ByteArrayOutputStream();
    private final ByteArrayOutputStream pages = new ByteArrayOutputStream();

    private void write(Consumer<ReportBuilder<List<String>>> more) {
        Report<List<String>> report = Report.of("courts", 1, Locale.ENGLISH, r -> {
            r.title("Courts").section("All", s -> s.table(COURTS, (data, edition) -> data));
            more.accept(r);
        });
        Reports.bind(report, List.of("Dhaka"), Edition.of(LocalDate.of(2024, 3, 31), "Registry"))
                .write(Target.xlsx(workbook), Target.pdf(pages));
    }

    private List<String> sheets() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook.toByteArray()))) {
            return IntStream.range(0, book.getNumberOfSheets())
                    .mapToObj(book::getSheetName)
                    .toList();
        }
    }

    private String text() throws IOException {
        try (PDDocument document = Loader.loadPDF(pages.toByteArray())) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void are_left_out() throws IOException {
        write(r -> {});
        assertThat(sheets()).containsExactly("Cover", "Contents", "1 Courts");
        assertThat(text()).doesNotContain("This report has no", "This report cites no");
    }

    @Test
    void are_shown_when_asked_for() throws IOException {
        write(ReportBuilder::emptyParts);
        assertThat(sheets()).containsExactly("Cover", "Contents", "1 Courts", "Notes", "Sources", "Checks");
        assertThat(text())
                .contains("This report has no notes.", "This report cites no sources.", "This report has no checks.");
    }

    @Test
    void each_is_shown_as_soon_as_it_has_something() throws IOException {
        write(r -> r.check("holds", (data, edition) -> Check.Outcome.holds("1 of 1")));
        assertThat(sheets()).containsExactly("Cover", "Contents", "1 Courts", "Checks");
    }
}
