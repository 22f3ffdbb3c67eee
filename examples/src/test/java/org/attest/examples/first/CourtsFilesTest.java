package org.attest.examples.first;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.attest.examples.first.FirstReport.CASES;
import static org.attest.examples.first.FirstReport.CONVICTED;
import static org.attest.examples.first.FirstReport.COURT;
import static org.attest.examples.first.FirstReport.COURTS;
import static org.attest.examples.first.FirstReport.PER_CASE;
import static org.attest.testing.AttestAssertions.assertThatPdf;
import static org.attest.testing.AttestAssertions.assertThatWorkbook;
import static org.attest.testing.AttestSoftAssertions.assertSoftly;
import static org.attest.testing.DefinedAssertions.assertThatPdfTable;
import static org.attest.testing.DefinedAssertions.assertThatTable;
import static org.attest.testing.compare.WorkbookComparison.ofEverything;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.attest.model.value.Reason;
import org.attest.testing.compare.Aspect;
import org.attest.testing.poi.PoiAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files of the first report, tested as a user of the library tests them. */
class CourtsFilesTest {
    // snippet:files
    @TempDir
    private Path folder;

    private Path workbook;
    private Path pdf;

    @BeforeEach
    void write() {
        FirstReport.write(folder);
        workbook = folder.resolve("courts.xlsx");
        pdf = folder.resolve("courts.pdf");
    }
    // end

    // snippet:handles
    @Test
    void the_workbook_has_the_figures_of_both_courts() {
        var courts = assertThatTable(workbook, COURTS).hasRowCount(2);
        courts.row("North").has(CONVICTED, 21).has(CASES, 8).has(PER_CASE, 2.63);
        courts.row("South").isMissing(CONVICTED, Reason.NOT_REPORTED);
        courts.total(CONVICTED).isLiveFormula().hasCachedValue(21);
        courts.everyFigureIsCited();
        courts.row("North").cites(CONVICTED, "Yearbook of the courts");
    }
    // end

    // snippet:failing
    @Test
    void a_wrong_figure_is_told_with_its_place() {
        assertThatThrownBy(() -> assertThatTable(workbook, COURTS).row("North").has(CONVICTED, 22))
                .isInstanceOf(AssertionError.class)
                .hasMessage("""
                        file "courts.xlsx" > sheet "1 Courts" > table "Courts" > row "North" > column "Outcome: Persons convicted" > cell "B6"

                          expected | 22
                          found    | 21""");
    }
    // end

    // snippet:typo
    @Test
    void a_wrong_name_is_told_with_all_that_there_are() {
        assertThatThrownBy(() -> assertThatTable(workbook, COURTS).row("Nort"))
                .isInstanceOf(AssertionError.class)
                .hasMessage("""
                        file "courts.xlsx" > sheet "1 Courts" > table "Courts": there is no row "Nort" in column "Court", did you mean "North"?

                          "North"
                          "South\"""");
    }
    // end

    // snippet:names
    @Test
    void any_workbook_is_asked_by_its_names() {
        assertThatWorkbook(workbook)
                .isAccessible()
                .everyFigureIsCited()
                .hasNoErrors()
                .hasProperty("title", "Court outcomes")
                .hasName("PersonsConvicted", "'At a glance'!$B$6");
        assertThatWorkbook(workbook).table("courts").row("North").has("Outcome: Persons convicted", 21);
        assertThatWorkbook(workbook)
                .sheet("1 Courts")
                .cell("D8")
                .isLiveFormula()
                .reads("2.63")
                .hasNumberFormat("#,##0.00");
    }
    // end

    // snippet:pdf
    @Test
    void the_pdf_says_the_same() {
        assertThatPdf(pdf)
                .isAccessible()
                .hasTitle("Court outcomes")
                .hasBookmark("2 By court > Table 1. Convictions by court")
                .hasHeading(2, "2 By court")
                .table("Court", "Outcome", "Persons convicted", "Cases", "Persons per case")
                .hasRow("North", "21", "8", "2.63");
    }
    // end

    // snippet:printed
    @Test
    void the_pdf_has_the_figures_of_both_courts() {
        var courts = assertThatPdfTable(pdf, COURTS).hasRowCount(2).hasTotal(CONVICTED, 21);
        courts.row("North").has(CONVICTED, 21).has(PER_CASE, 2.6, within(0.05));
        courts.row("South").isMissing(CONVICTED, Reason.NOT_REPORTED);
    }
    // end

    // snippet:rows
    @Test
    void all_rows_are_asked_at_once() {
        var courts = assertThatTable(workbook, COURTS).as("first report");
        courts.everyRow(row -> row.cell(CASES).isConstant());
        courts.anyRow(row -> row.has(PER_CASE, 2.6, within(0.05)));
        courts.column(COURT).isSorted().values().containsExactly("North", "South");
        courts.column(CONVICTED).values().contains(21);
    }
    // end

    // snippet:soft
    @Test
    void all_errors_are_told_at_once() {
        assertSoftly(softly -> {
            softly.assertThatWorkbook(workbook).hasNoErrors().table("courts").hasRowCount(2);
            assertThatTable(softly.assertThatWorkbook(workbook), COURTS)
                    .row("North")
                    .has(CONVICTED, 21);
            softly.assertThatPdf(pdf).hasTitle("Court outcomes").isTagged();
        });
    }
    // end

    // snippet:subjects
    @Test
    void what_is_in_memory_needs_no_file() throws IOException {
        assertThatPdf(Files.readAllBytes(pdf)).hasTitle("Court outcomes");
        try (XSSFWorkbook made = new XSSFWorkbook()) {
            made.createSheet("Cases").createRow(0).createCell(0).setCellValue(8);
            PoiAssertions.assertThatWorkbook(made).sheet("Cases").cell("A1").has(8);
        }
    }
    // end

    // snippet:comparison
    @Test
    void two_runs_make_the_same_workbook() {
        Path again = folder.resolve("again");
        FirstReport.write(again);
        assertThatWorkbook(workbook)
                .isSameAs(again.resolve("courts.xlsx"), ofEverything().ignoring(Aspect.PROPERTIES));
    }
    // end
}
