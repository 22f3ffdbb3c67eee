package org.attest.testing.internal.attested;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.attest.testing.internal.workbook.CellContent;
import org.attest.testing.internal.workbook.TableContent;
import org.attest.testing.internal.workbook.WorkbookContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where each figure of a workbook comes from, in every way in which a report says so. */
class CitedSourcesTest {
    private static final List<Object> HEADERS =
            List.of("Court", "Outcome: Cases", "Outcome: Persons", "Judges", "Fines", "Sources");

    @TempDir
    private Path folder;

    private WorkbookContent written(List<String> lines, List<Object> row) throws IOException {
        Path file = folder.resolve("cited.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            table(workbook.createSheet("1 Figures"), "Figures", lines, List.of(HEADERS, row));
            table(
                    workbook.createSheet("Notes"),
                    "Notes",
                    List.of(),
                    List.of(List.of("Note", "Text", "Source"), List.of("[note 1]", "Decided.", "[z]")));
            table(
                    workbook.createSheet("Sources"),
                    "Sources",
                    List.of(),
                    List.of(
                            List.of("Letter", "Source", "Publisher", "Published", "Kind", "Address"),
                            List.of("A", "Yearbook", "", "", "", ""),
                            List.of("B", "Survey", "", "", "", ""),
                            List.of("AA", "Gazette", "", "", "", "")));
            workbook.write(out);
        }
        return WorkbookContent.read(file);
    }

    private static void table(XSSFSheet sheet, String name, List<String> lines, List<List<Object>> rows) {
        int top = 1 + lines.size();
        put(sheet.createRow(0), List.of(name));
        for (int i = 0; i < lines.size(); i++) {
            put(sheet.createRow(1 + i), List.of(lines.get(i)));
        }
        for (int i = 0; i < rows.size(); i++) {
            put(sheet.createRow(top + i), rows.get(i));
        }
        XSSFTable table = sheet.createTable(new AreaReference(
                new CellReference(top, 0),
                new CellReference(top + rows.size() - 1, rows.getFirst().size() - 1),
                SpreadsheetVersion.EXCEL2007));
        table.setName(name);
        table.setDisplayName(name);
    }

    private static void put(XSSFRow row, List<?> values) {
        for (int i = 0; i < values.size(); i++) {
            XSSFCell cell = row.createCell(i);
            if (values.get(i) instanceof Integer number) {
                cell.setCellValue(number);
            } else {
                cell.setCellValue(values.get(i).toString());
            }
        }
    }

    /** What each of the four figures cites, in a row with these sources below these lines. */
    private List<String> cited(List<String> lines, String sources) throws IOException {
        return told(lines, List.of("North", 21, 8, 3, 50, sources), false);
    }

    /** Why nobody can tell where each figure of such a row comes from; empty where one can. */
    private List<String> faults(List<String> lines, String sources) throws IOException {
        return told(lines, List.of("North", 21, 8, 3, 50, sources), true);
    }

    private List<String> told(List<String> lines, List<Object> row, boolean faults) throws IOException {
        WorkbookContent workbook = written(lines, row);
        Sources sources = Sources.of(workbook);
        TableContent table = workbook.tables().getFirst();
        List<CellContent> cells = table.rows().getFirst();
        return cells.subList(1, 5).stream()
                .map(cell -> faults
                        ? sources.fault(new Sources.Figure(table, cells, cell, "North", true))
                                .orElse("")
                        : String.join("; ", sources.cited(new DefinedTable.Row(table, cells), cell)))
                .toList();
    }

    @Test
    void of_a_line_that_holds_for_all_columns() throws IOException {
        List<String> lines = List.of("Shorthand: [x] not reported.", "Source: A para. 8, inferred; B, 3 places");
        assertThat(cited(lines, "as above"))
                .containsExactly("Yearbook; Survey", "Yearbook; Survey", "Yearbook; Survey", "Yearbook; Survey");
        assertThat(faults(lines, "as above")).containsOnly("");
    }

    @Test
    void of_a_line_that_names_its_columns_with_their_spanner_or_without() throws IOException {
        List<String> lines = List.of(
                "Source of Cases, Judges: A para. 8",
                "Source of Outcome: Persons: AA table 3: row 2; B, 6 places; each value leads to its own place,"
                        + " which the workbook names");
        assertThat(cited(lines, "as above")).containsExactly("Yearbook", "Gazette; Survey", "Yearbook", "");
        assertThat(faults(lines, "as above")).containsExactly("", "", "", "no citation");
    }

    @Test
    void of_a_row_but_for_the_columns_that_it_names() throws IOException {
        List<String> lines = List.of("Source: A");
        assertThat(cited(lines, "B p. 3; AA and 2 more; Persons: A s.8(1); Fines: B paras. 2; 5"))
                .containsExactly("Survey; Gazette", "Yearbook", "Survey; Gazette", "Survey");
        assertThat(cited(lines, "Outcome: Cases: B; Judges: AA, 2 places"))
                .containsExactly("Survey", "Yearbook", "Gazette", "Yearbook");
        assertThat(faults(lines, "B p. 3; AA and 2 more; Persons: A s.8(1); Fines: B paras. 2; 5"))
                .containsOnly("");
    }

    @Test
    void of_a_decision_the_note_must_be_there() throws IOException {
        assertThat(faults(List.of(), "Cases: A; [note 1]; Persons: [note 1]; Judges: B; [note 2]; Fines: A"))
                .containsExactly("", "", "[note 2] is not among the notes", "");
        assertThat(cited(List.of(), "Cases: A; [note 1]; Persons: [note 1]; Judges: B; [note 2]; Fines: A"))
                .containsExactly("Yearbook", "", "Survey; [note 2]", "Yearbook");
    }

    @Test
    void of_a_value_that_was_searched_in_vain() throws IOException {
        List<Object> row = List.of("North", "[x]", "[c]", "[x]", 50, "B; Judges: searched A, B and 2 more");
        assertThat(told(List.of("Source: AA", "Missing values: searched A"), row, false))
                .containsExactly("Yearbook", "Yearbook", "Yearbook; Survey", "Survey");
        assertThat(told(List.of("Source: AA"), row, false)).containsExactly("", "", "Yearbook; Survey", "Survey");
    }

    @Test
    void of_an_open_conflict_stands_behind_its_values() throws IOException {
        List<Object> row = List.of(
                "North",
                "[conflict] 4 (the lowest) (A s.8(1)); 6 (B p. 3; AA)",
                "8 (uncertain)",
                "[conflict] 4 (C)",
                "under the Act (AA)",
                "as above");
        assertThat(told(List.of("Source: B"), row, false))
                .containsExactly("Yearbook; Survey; Gazette", "Survey", "C", "Survey");
        assertThat(told(List.of("Source: B"), row, true))
                .containsExactly("", "", "\"C\" names none of the sources", "");
        CellContent conflict =
                written(List.of(), row).tables().getFirst().rows().getFirst().get(1);
        assertThat(Sources.of(written(List.of(), row)).valuesOf(conflict)).isEqualTo("[conflict] 4 (the lowest); 6");
    }

    @Test
    void is_missing_where_nothing_or_nothing_known_is_named() throws IOException {
        assertThat(faults(List.of("Without a source: Fines."), "as above")).containsOnly("no citation");
        assertThat(faults(List.of("Source: A"), "Cases: no source given; Persons: Z p. 1; Judges: the press"))
                .containsExactly(
                        "no citation",
                        "\"Z p. 1\" names none of the sources",
                        "\"the press\" names none of the sources",
                        "");
    }

    @Test
    void is_not_needed_where_a_reason_is_given() throws IOException {
        assertThat(faults(List.of(), "Uncited: the scope of this report")).containsOnly("");
        assertThat(faults(List.of(), "Counted in: Outcomes by court")).containsOnly("");
    }

    @Test
    void of_a_cell_of_the_table_is_no_line_above_it() throws IOException {
        assertThat(told(List.of(), List.of("Source: A", 21, 8, 3, 50, "as above"), true))
                .containsOnly("no citation");
    }
}
