package org.attest.testing;

import static org.attest.testing.AttestAssertions.assertThatWorkbook;
import static org.attest.testing.Failing.says;
import static org.attest.testing.compare.WorkbookComparison.ofEverything;

import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.attest.testing.compare.Aspect;
import org.attest.testing.compare.WorkbookComparison;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is drawn on sheets, and how they are printed. */
class DrawnComparisonTest {
    @TempDir
    private Path folder;

    private Path expected;

    @BeforeEach
    void write() {
        expected = Foreign.workbook(folder);
    }

    private WorkbookAssert changed(Foreign.Change change) {
        return assertThatWorkbook(Foreign.workbook(folder.resolve("changed.xlsx"), change));
    }

    private static WorkbookComparison ignoring(Aspect... aspects) {
        return ofEverything().ignoring(aspects);
    }

    private static void draw(XSSFWorkbook workbook, String title, int last, byte pixel, String alternative) {
        XSSFDrawing drawing = workbook.getSheet("Values").createDrawingPatriarch();
        XSSFChart chart = drawing.createChart(new XSSFClientAnchor(0, 0, 0, 0, 5, 5, 9, 9));
        chart.setTitleText(title);
        XDDFChartData bars = chart.createData(
                ChartTypes.BAR,
                chart.createCategoryAxis(AxisPosition.BOTTOM),
                chart.createValueAxis(AxisPosition.LEFT));
        XSSFSheet cases = workbook.getSheet("Cases");
        bars.addSeries(
                XDDFDataSourcesFactory.fromStringCellRange(cases, new CellRangeAddress(1, last, 0, 0)),
                XDDFDataSourcesFactory.fromNumericCellRange(cases, new CellRangeAddress(1, last, 1, 1)));
        chart.plot(bars);
        int picture = workbook.addPicture(new byte[] {pixel}, Workbook.PICTURE_TYPE_PNG);
        drawing.createPicture(new XSSFClientAnchor(0, 0, 0, 0, 1, 5, 3, 9), picture)
                .getCTPicture()
                .getNvPicPr()
                .getCNvPr()
                .setDescr(alternative);
    }

    @Test
    void lists_charts_and_images() {
        Path drawn = Foreign.workbook(folder.resolve("drawn.xlsx"), w -> draw(w, "Cases", 2, (byte) 1, "the seal"));
        WorkbookAssert changed = changed(w -> draw(w, "Persons", 1, (byte) 2, "a seal"));
        changed(w -> draw(w, "Cases", 2, (byte) 1, "the seal")).isSameAs(drawn);
        says(() -> changed.isSameAs(drawn), """
                    file "changed.xlsx": 4 differences from "drawn.xlsx"

                      where  | what                     | expected                                                         | found
                      Values | chart 1 title            | Cases                                                            | Persons
                      Values | chart 1 series           | Cases!$A$2:$A$3, Cases!$B$2:$B$3                                 | Cases!$A$2, Cases!$B$2
                      Values | image 1 SHA-256          | 4bf5122f344554c53bde2ebb8cd2b7e3d1600ad631c385a5d7cce23c7785459a | dbc1b4c900ffe48d575b5da5c638040125f65db0fe3e24494b76ea986457d986
                      Values | image 1 alternative text | the seal                                                         | a seal""");
        changed.isSameAs(drawn, ignoring(Aspect.CHARTS, Aspect.IMAGES));
        says(() -> changed.isSameAs(expected, ignoring(Aspect.IMAGES)), """
                    file "changed.xlsx": 3 differences from "foreign.xlsx"

                      where  | what           | expected | found
                      Values | chart 1 kind   | -        | bar
                      Values | chart 1 title  | -        | Persons
                      Values | chart 1 series | -        | Cases!$A$2, Cases!$B$2""");
    }

    @Test
    void lists_how_sheets_are_printed() {
        WorkbookAssert changed = changed(workbook -> {
            XSSFSheet cases = workbook.getSheet("Cases");
            cases.getPrintSetup().setLandscape(true);
            cases.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
            cases.setRepeatingColumns(CellRangeAddress.valueOf("A:A"));
            workbook.setPrintArea(0, "$A$1:$B$4");
            workbook.getSheet("Lists").getPrintSetup().setScale((short) 70);
            workbook.getSheet("Values").setFitToPage(true);
            workbook.getSheet("Values").getPrintSetup().setFitHeight((short) 0);
        });
        says(() -> changed.isSameAs(expected), """
                    file "changed.xlsx": 6 differences from "foreign.xlsx"

                      where  | what             | expected | found
                      Cases  | orientation      | portrait | landscape
                      Cases  | print area       | -        | Cases!$A$1:$B$4
                      Cases  | repeated rows    | -        | 1:1
                      Cases  | repeated columns | -        | A:A
                      Values | scale            | 100 %    | pages: 1 wide, 0 tall
                      Lists  | scale            | 100 %    | 70 %""");
        changed.isSameAs(expected, ignoring(Aspect.PRINT_SETUP));
    }
}
