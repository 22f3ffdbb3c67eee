package org.attest.testing;

import static org.attest.testing.AttestAssertions.assertThatWorkbook;
import static org.attest.testing.Failing.refuses;
import static org.attest.testing.Failing.says;
import static org.attest.testing.compare.WorkbookComparison.ofEverything;

import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFCell;
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
