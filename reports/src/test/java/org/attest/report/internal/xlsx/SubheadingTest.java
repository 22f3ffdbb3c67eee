package org.attest.report.internal.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.attest.report.document.Block;
import org.attest.report.document.Document;
import org.attest.report.document.Plot;
import org.attest.report.document.RichText;
import org.attest.report.document.Section;
import org.attest.report.document.Table;
import org.attest.report.wording.Notation;
import org.junit.jupiter.api.Test;

/** Where the texts of a section stand that has headings of its own. */
class SubheadingTest {
    private static Table table(int number, String title) {
        return Sample.numbered(
                number,
                title,
                title,
                Sample.table("t" + number, List.of(Sample.text("Court")), List.of(Sample.row("Dhaka"))),
                "Legend.");
    }

    private static Block text(String words) {
        return new Block.Paragraph(RichText.of(words));
    }

    private static Document report(Block... blocks) {
        Section section = new Section(1, "Outcomes", Arrays.asList(blocks));
        return Sample.document(Notation.ENGLISH, List.of(section), Optional.empty());
    }

    @Test
    void texts_stand_above_the_table_that_they_stand_before() throws IOException {
        Document report = report(
                text("About all."),
                table(1, "All"),
                table(2, "Some"),
                new Block.Subheading("1.1", "Cases"),
                text("About cases."),
                table(3, "Cases"),
                text("More about cases."),
                new Block.Subheading("1.2", "Outlook"),
                text("No table."));
        try (XSSFWorkbook workbook = Workbooks.open(report)) {
            assertThat(Workbooks.firstColumn(workbook, "1 All"))
                    .containsExactly("Table 1. All", "Back to contents", "About all. Legend.", "Court", "Dhaka");
            assertThat(Workbooks.firstColumn(workbook, "2 Some"))
                    .containsExactly("Table 2. Some", "Back to contents", "Legend.", "Court", "Dhaka");
            assertThat(Workbooks.firstColumn(workbook, "3 Cases"))
                    .containsExactly(
                            "Table 3. Cases",
                            "Back to contents",
                            "1.1 Cases",
                            "About cases. More about cases.",
                            "1.2 Outlook",
                            "No table. Legend.",
                            "Court",
                            "Dhaka");
        }
    }

    @Test
    void without_tables_all_stands_on_the_sheet_of_the_section() throws IOException {
        Document report = report(text("First."), new Block.Subheading("1.1", "Method"), text("Second."));
        try (XSSFWorkbook workbook = Workbooks.open(report)) {
            assertThat(Workbooks.firstColumn(workbook, "Outcomes"))
                    .containsExactly("1 Outcomes", "Back to contents", "First.", "1.1 Method", "Second.");
        }
    }

    @Test
    void a_picture_that_no_spreadsheet_has_is_told_above_its_table() throws IOException {
        Block plot = new Plot(
                "when",
                "When it was",
                "Timeline of “Court” by “Date”",
                "t1",
                List.of(0),
                new Plot.Matrix(List.of(), List.of(), List.of(), List.of()),
                List.of(),
                "Description");
        try (XSSFWorkbook workbook = Workbooks.open(report(table(1, "All"), table(2, "Some"), plot))) {
            assertThat(Workbooks.firstColumn(workbook, "1 All"))
                    .contains(
                            "Legend. The PDF draws these rows as a figure: When it was. Timeline of “Court” by “Date”.");
            assertThat(Workbooks.firstColumn(workbook, "2 Some"))
                    .containsExactly("Table 2. Some", "Back to contents", "Legend.", "Court", "Dhaka");
        }
    }
}
