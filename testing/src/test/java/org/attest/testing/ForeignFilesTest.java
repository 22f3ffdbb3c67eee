package org.attest.testing;

import static org.attest.testing.AttestAssertions.assertThatWorkbook;
import static org.attest.testing.Failing.says;
import static org.attest.testing.compare.WorkbookComparison.ofEverything;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks that other programs made, besides those of Apache POI in the other tests. */
class ForeignFilesTest {
    @TempDir
    private Path folder;

    /**
     * Of LibreOffice 24.2: {@code soffice --headless --convert-to xlsx libreoffice.fods}, in the folder of the resource. It
     * counts days from 1904 on and keeps its texts in one list, some with several fonts.
     */
    private static Path ofLibreOffice() throws URISyntaxException {
        return Path.of(Objects.requireNonNull(ForeignFilesTest.class.getResource("/libreoffice.xlsx"))
                .toURI());
    }

    private Path ofFastexcel(double cases) throws IOException {
        Path file = folder.resolve("fastexcel.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "fastexcel", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Cases");
            sheet.value(0, 0, "Court");
            sheet.value(0, 1, "Cases");
            sheet.value(0, 2, "Opened");
            sheet.value(0, 3, "Open");
            sheet.value(1, 0, "North");
            sheet.value(1, 1, cases);
            sheet.value(1, 2, LocalDate.of(2024, 3, 18));
            sheet.value(1, 3, true);
            sheet.inlineString(2, 0, "South");
            sheet.value(2, 1, 5);
            sheet.value(2, 2, LocalDateTime.of(2024, 3, 18, 16, 30));
            sheet.value(2, 3, false);
            sheet.formula(4, 1, "SUM(B2:B3)");
            sheet.style(1, 2).format("yyyy-mm-dd").set();
            sheet.style(2, 2).format("yyyy-mm-dd hh:mm").set();
            sheet.range(0, 0, 0, 3).style().bold().fillColor("DDDDDD").set();
            sheet.range(0, 0, 1, 3)
                    .createTable("Court", "Cases", "Opened", "Open")
                    .setDisplayName("Courts");
        }
        return file;
    }

    @Test
    void are_of_fastexcel() throws IOException {
        WorkbookAssert workbook = assertThatWorkbook(ofFastexcel(8));
        workbook.sheet("Cases")
                .tableAt("A1")
                .hasRows(
                        List.of("North", 8, LocalDate.of(2024, 3, 18), true),
                        List.of("South", 5, LocalDateTime.of(2024, 3, 18, 16, 30), false));
        workbook.table("Courts").hasHeaders("Court", "Cases", "Opened", "Open").hasRowCount(1);
        workbook.sheet("Cases").cell("A1").isBold().hasFill("DDDDDD");
        workbook.sheet("Cases").cell("B5").hasFormula("SUM(B2:B3)");
        says(() -> workbook.sheet("Cases").cell("B5").isLiveFormula(), """
                    file "fastexcel.xlsx" > sheet "Cases" > cell "B5"

                      expected | a formula that looks at other cells, with its result
                      found    | (nothing) from =SUM(B2:B3)""");
        says(() -> workbook.table("Courts").row("North").has("Cases", 9), """
                    file "fastexcel.xlsx" > sheet "Cases" > table "Courts" > row "North" > column "Cases" > cell "B2"

                      expected | 9
                      found    | 8""");
    }

    @Test
    void are_of_libreoffice() throws URISyntaxException {
        WorkbookAssert workbook = assertThatWorkbook(ofLibreOffice());
        workbook.hasSheets("Sittings").hasProperty("title", "Sittings").hasProperty("author", "Registry");
        SheetAssert sheet = workbook.sheet("Sittings").hasMergedCells("A1:D1");
        sheet.cell("A1")
                .has("Sittings of two courts")
                .isBold()
                .hasFill("DDDDDD")
                .isWrapped();
        sheet.tableAt("A2")
                .hasRows(
                        List.of("North", LocalDate.of(2024, 3, 18), true, 8),
                        List.of("South", LocalDate.of(2024, 3, 19), false, 0.5),
                        List.of("Total"));
        sheet.cell("A3").hasLink("https://north.example/");
        sheet.cell("B3").reads("2024-03-18");
        sheet.cell("C4").hasChoices("public", "closed");
        sheet.cell("C5").hasError("#DIV/0!");
        sheet.cell("D5").isLiveFormula().hasCachedValue(8.5);
        says(() -> workbook.hasNoErrors(), """
                    file "libreoffice.xlsx": 1 cell holds an error

                      cell        | error
                      Sittings!C5 | #DIV/0! from =1/0""");
        says(() -> sheet.cell("C4").hasComment("why open?"), """
                    file "libreoffice.xlsx" > sheet "Sittings" > cell "C4"

                      expected | why open?
                      found    | why closed?""");
    }

    @Test
    void are_compared_with_what_became_of_them() throws IOException, URISyntaxException {
        Path saved = folder.resolve("saved.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(ofLibreOffice()));
                OutputStream out = Files.newOutputStream(saved)) {
            workbook.getSheetAt(0).getRow(2).getCell(3).setCellValue(9);
            workbook.write(out);
        }
        assertThatWorkbook(saved).isSameAs(ofLibreOffice(), ofEverything().ignoringCells("Sittings!D3"));
        assertThatWorkbook(saved).differsOnlyIn(ofLibreOffice(), "Sittings!D3");
        says(() -> assertThatWorkbook(saved).isSameAs(ofLibreOffice()), """
                    file "saved.xlsx": 1 difference from "libreoffice.xlsx"

                      where       | what  | expected | found
                      Sittings!D3 | value | 8        | 9""");
    }
}
