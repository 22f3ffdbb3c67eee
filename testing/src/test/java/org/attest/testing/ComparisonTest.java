package org.attest.testing;

import static org.attest.testing.AttestAssertions.assertThatWorkbook;
import static org.attest.testing.Failing.refuses;
import static org.attest.testing.Failing.says;
import static org.attest.testing.compare.WorkbookComparison.ofEverything;

import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xssf.usermodel.XSSFCell;
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

class ComparisonTest {
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

    private static XSSFCell cell(XSSFWorkbook workbook, String sheet, int row, int column) {
        var at = workbook.getSheet(sheet).getRow(row);
        return at.getCell(column) == null ? at.createCell(column) : at.getCell(column);
    }

    private static WorkbookComparison ignoring(Aspect... aspects) {
        return ofEverything().ignoring(aspects);
    }

    @Test
    void finds_no_difference_where_there_is_none() {
        assertThatWorkbook(expected).isSameAs(expected);
        changed(workbook -> {}).isSameAs(expected);
    }

    @Test
    void looks_at_no_widths_heights_panes_or_protection() {
        changed(workbook -> {
                    workbook.getSheet("Cases").setColumnWidth(0, 9000);
                    workbook.getSheet("Cases").getRow(0).setHeightInPoints(40);
                    workbook.getSheet("Cases").createFreezePane(1, 1);
                    workbook.getSheet("Cases").enableLocking();
                })
                .isSameAs(expected);
    }

    @Test
    void lists_values_and_types() {
        WorkbookAssert changed = changed(workbook -> {
            cell(workbook, "Cases", 1, 1).setCellValue(22);
            cell(workbook, "Cases", 2, 1).setCellValue("5");
            cell(workbook, "Cases", 2, 3).setCellValue("new");
        });
        says(() -> changed.isSameAs(expected), """
                    file "changed.xlsx": 3 differences from "foreign.xlsx"

                      where    | what  | expected  | found
                      Cases!B2 | value | 21        | 22
                      Cases!B3 | value | 5         | "5"
                      Cases!D3 | value | (nothing) | "new\"""");
        changed.isSameAs(expected, ignoring(Aspect.VALUES));
        changed.isSameAs(expected, ofEverything().ignoringCells("Cases!B2:B3", "cases!D:E"));
        changed.differsOnlyIn(expected, "Cases!B2", "Cases!B3", "Cases!D3");
        says(() -> changed.differsOnlyIn(expected, "Cases!B2"), """
                    file "changed.xlsx": 3 differences from "foreign.xlsx", must be in Cases!B2 only

                      where    | what  | expected  | found
                      Cases!B2 | value | 21        | 22
                      Cases!B3 | value | 5         | "5"
                      Cases!D3 | value | (nothing) | "new\"""");
    }

    @Test
    void lists_formulas_and_their_results() {
        WorkbookAssert changed = changed(workbook -> {
            XSSFCell total = cell(workbook, "Cases", 3, 1);
            total.setCellFormula("B2+B3");
            total.setCellValue(27);
        });
        says(() -> changed.isSameAs(expected), """
                    file "changed.xlsx": 2 differences from "foreign.xlsx"

                      where    | what         | expected    | found
                      Cases!B4 | cached value | 26          | 27
                      Cases!B4 | formula      | =SUM(B2:B3) | =B2+B3""");
        says(() -> changed.isSameAs(expected, ignoring(Aspect.CACHED_VALUES)), """
                    file "changed.xlsx": 1 difference from "foreign.xlsx"

                      where    | what    | expected    | found
                      Cases!B4 | formula | =SUM(B2:B3) | =B2+B3""");
        changed.isSameAs(expected, ignoring(Aspect.CACHED_VALUES, Aspect.FORMULAS));
        changed.isSameAs(expected, ofEverything().ignoringColumns("CasesByCourt", "Persons"));
    }

    @Test
    void lists_looks_part_by_part() {
        WorkbookAssert changed = changed(workbook -> {
            XSSFCell loud = cell(workbook, "Values", 2, 0);
            loud.getCellStyle().getFont().setBold(false);
            loud.getCellStyle().setWrapText(false);
            cell(workbook, "Cases", 1, 1).setCellStyle(loud.getCellStyle());
        });
        says(() -> changed.isSameAs(expected), """
                    file "changed.xlsx": 6 differences from "foreign.xlsx"

                      where     | what          | expected | found
                      Cases!B2  | number format | General  | #,##0.00
                      Cases!B2  | italic        | no       | yes
                      Cases!B2  | font colour   | 000000   | C00000
                      Cases!B2  | fill          | none     | FFF2CC
                      Values!A3 | bold          | yes      | no
                      Values!A3 | wrapped       | yes      | no""");
        changed.isSameAs(expected, ignoring(Aspect.STYLES));
    }

    @Test
    void lists_links_and_comments() {
        WorkbookAssert changed = changed(workbook -> {
            cell(workbook, "Values", 10, 0).removeHyperlink();
            cell(workbook, "Values", 2, 0).getCellComment().setString("who counted that?");
        });
        says(() -> changed.isSameAs(expected), """
                    file "changed.xlsx": 2 differences from "foreign.xlsx"

                      where      | what    | expected               | found
                      Values!A3  | comment | who counted this?      | who counted that?
                      Values!A11 | link    | https://north.example/ | -""");
        changed.isSameAs(expected, ignoring(Aspect.LINKS, Aspect.COMMENTS));
    }

    @Test
    void lists_sheets_and_their_order() {
        WorkbookAssert changed = changed(workbook -> {
            workbook.createSheet("More");
            workbook.setSheetName(2, "Choices");
            workbook.setSheetOrder("Values", 0);
            workbook.setSheetHidden(1, true);
        });
        says(() -> changed.isSameAs(expected, ignoring(Aspect.VALIDATIONS)), """
                    file "changed.xlsx": 5 differences from "foreign.xlsx"

                      where    | what            | expected      | found
                      Lists    | sheet           | present       | -
                      Choices  | sheet           | -             | present
                      More     | sheet           | -             | present
                      workbook | order of sheets | Cases, Values | Values, Cases
                      Cases    | visibility      | visible       | hidden""");
        changed.isSameAs(
                expected, ignoring(Aspect.SHEET_ORDER, Aspect.VALIDATIONS).ignoringSheets("More", "Choices", "Lists"));
    }

    @Test
    void lists_tables_merged_cells_rules_names_and_properties() {
        WorkbookAssert changed = changed(workbook -> {
            workbook.getSheet("Cases").getTables().getFirst().setDisplayName("Cases");
            workbook.getSheet("Values").removeMergedRegion(0);
            workbook.getSheet("Lists").getRow(1).getCell(0).setCellValue("middle");
            workbook.getName("Total").setRefersToFormula("Cases!$B$3");
            workbook.getProperties().getCoreProperties().setTitle("Cases");
        });
        says(() -> changed.isSameAs(expected), """
                    file "changed.xlsx": 9 differences from "foreign.xlsx"

                      where    | what         | expected                          | found
                      workbook | title        | Foreign cases                     | Cases
                      workbook | name         | Total = Cases!$B$4                | -
                      workbook | name         | -                                 | Total = Cases!$B$3
                      Cases    | table        | CasesByCourt in A1:C4 with totals | -
                      Cases    | table        | -                                 | Cases in A1:C4 with totals
                      Values   | merged cells | A10:C10                           | -
                      Values   | validation   | list of high, low in E2           | -
                      Values   | validation   | -                                 | list of high, middle in E2
                      Lists!A2 | value        | "low"                             | "middle\"""");
        changed.isSameAs(
                expected,
                ignoring(
                        Aspect.TABLES,
                        Aspect.MERGED_CELLS,
                        Aspect.VALIDATIONS,
                        Aspect.NAMES,
                        Aspect.PROPERTIES,
                        Aspect.VALUES));
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

    @Test
    void lists_twenty_differences_and_counts_the_others() {
        WorkbookAssert changed = changed(workbook -> {
            for (int i = 0; i < 30; i++) {
                cell(workbook, "Cases", 0, 10 + i).setCellValue(i);
            }
        });
        says(() -> changed.isSameAs(expected), """
                    file "changed.xlsx": 30 differences from "foreign.xlsx"

                      where     | what  | expected  | found
                      Cases!K1  | value | (nothing) | 0
                      Cases!L1  | value | (nothing) | 1
                      Cases!M1  | value | (nothing) | 2
                      Cases!N1  | value | (nothing) | 3
                      Cases!O1  | value | (nothing) | 4
                      Cases!P1  | value | (nothing) | 5
                      Cases!Q1  | value | (nothing) | 6
                      Cases!R1  | value | (nothing) | 7
                      Cases!S1  | value | (nothing) | 8
                      Cases!T1  | value | (nothing) | 9
                      Cases!U1  | value | (nothing) | 10
                      Cases!V1  | value | (nothing) | 11
                      Cases!W1  | value | (nothing) | 12
                      Cases!X1  | value | (nothing) | 13
                      Cases!Y1  | value | (nothing) | 14
                      Cases!Z1  | value | (nothing) | 15
                      Cases!AA1 | value | (nothing) | 16
                      Cases!AB1 | value | (nothing) | 17
                      Cases!AC1 | value | (nothing) | 18
                      Cases!AD1 | value | (nothing) | 19
                      and 10 more""");
    }

    @Test
    void ignores_only_what_there_is() {
        WorkbookAssert same = assertThatWorkbook(expected);
        refuses(() -> same.isSameAs(expected, ofEverything().ignoringSheets("Case")), """
                    to be ignored: there is no sheet "Case", did you mean "Cases"?

                      "Cases"
                      "Values"
                      "Lists\"""");
        refuses(() -> same.isSameAs(expected, ofEverything().ignoringCells("Case!A1")), """
                    to be ignored: there is no sheet "Case", did you mean "Cases"?

                      "Cases"
                      "Values"
                      "Lists\"""");
        refuses(() -> same.isSameAs(expected, ofEverything().ignoringCells("A1")), """
                    range "A1" names no sheet, must be a sheet and its cells such as Courts!B2:C7""");
        refuses(() -> same.isSameAs(expected, ofEverything().ignoringColumns("Cases", "Persons")), """
                    to be ignored: there is no table "Cases", did you mean "CasesByCourt"?

                      "CasesByCourt\"""");
        refuses(() -> same.isSameAs(expected, ofEverything().ignoringColumns("CasesByCourt", "Person")), """
                    to be ignored: table "CasesByCourt": there is no column "Person", did you mean "Persons"?

                      "Court"
                      "Persons"
                      "Open\"""");
    }
}
