package org.attest.intake.internal.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookTest {
    @TempDir
    private Path folder;

    private List<String> cells(Consumer<XSSFRow> content) throws IOException {
        return cells(content, false);
    }

    private List<String> cells(Consumer<XSSFRow> content, boolean since1904) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.getCTWorkbook().addNewWorkbookPr().setDate1904(since1904);
            content.accept(workbook.createSheet("s").createRow(2));
            return cells(workbook);
        }
    }

    private List<String> cells(XSSFWorkbook workbook) throws IOException {
        Path file = folder.resolve("w.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        List<String> cells = new ArrayList<>();
        try (TableFile tables = TableFile.open(file, Optional.empty(), Optional.empty())) {
            tables.tables()
                    .getFirst()
                    .read(row -> row.cells().forEach(cell -> cells.add(cell.type() + " " + cell.text())));
        }
        return cells;
    }

    private static void formatted(XSSFCell cell, String format) {
        CellStyle style = cell.getSheet().getWorkbook().createCellStyle();
        style.setDataFormat(cell.getSheet().getWorkbook().createDataFormat().getFormat(format));
        cell.setCellStyle(style);
    }

    @Test
    void tells_texts_numbers_flags_and_errors() throws IOException {
        assertThat(cells(row -> {
                    row.createCell(0).setCellValue(" text ");
                    row.createCell(2).setCellValue(78);
                    row.createCell(3).setCellValue(0.1 + 0.2);
                    row.createCell(4).setCellValue(1e15);
                    row.createCell(5).setCellValue(true);
                    row.createCell(6).setCellErrorValue((byte) 0x17);
                    row.createCell(7).setCellValue("two\r\nlines");
                }))
                .containsExactly(
                        "TEXT text",
                        "BLANK ",
                        "NUMBER 78",
                        "NUMBER 0.3",
                        "NUMBER 1000000000000000",
                        "FLAG true",
                        "FAULT is the error #REF!, must be a value",
                        "TEXT two\nlines");
    }

    @Test
    void reads_dates_as_precisely_as_they_are_shown() throws IOException {
        assertThat(cells(row -> {
                    for (int column = 0; column < 5; column++) {
                        row.createCell(column).setCellValue(LocalDate.of(2024, 3, 18));
                    }
                    formatted(row.getCell(0), "dd.mm.yyyy");
                    formatted(row.getCell(1), "mmm yyyy");
                    formatted(row.getCell(2), "yyyy");
                    formatted(row.getCell(3), "[$-407]d. mmmm yyyy");
                    row.createCell(4).setCellValue(LocalDateTime.of(2024, 3, 18, 9, 30));
                    formatted(row.getCell(4), "yyyy-mm-dd");
                }))
                .containsExactly(
                        "DATE 2024-03-18",
                        "DATE 2024-03",
                        "DATE 2024",
                        "DATE 2024-03-18",
                        "FAULT has a time of day, must be a date alone");
    }

    @Test
    void reads_percentages_as_they_are_shown() throws IOException {
        assertThat(cells(row -> {
                    List<Double> values = List.of(1.0, 0.07, 0.125, 0.1 + 0.2, 64.0, 64.0);
                    List<String> formats = List.of("0%", "0.00%", "0.0 %", "0%;[Red]-0%", "0\"%\"", "0\\%");
                    for (int column = 0; column < values.size(); column++) {
                        row.createCell(column).setCellValue(values.get(column));
                        formatted(row.getCell(column), formats.get(column));
                    }
                }))
                .containsExactly(
                        "NUMBER 100 %", "NUMBER 7 %", "NUMBER 12.5 %", "NUMBER 30 %", "NUMBER 64", "NUMBER 64");
    }

    @Test
    void counts_days_from_where_the_workbook_does() throws IOException {
        Consumer<XSSFRow> day = row -> {
            row.createCell(0).setCellValue(366);
            formatted(row.getCell(0), "yyyy-mm-dd");
        };
        assertThat(cells(day, false)).containsExactly("DATE 1900-12-31");
        assertThat(cells(day, true)).containsExactly("DATE 1905-01-01");
    }

    @Test
    void reads_the_stored_values_of_formulas() throws IOException {
        assertThat(cells(row -> {
                    row.createCell(0).setCellFormula("1+1");
                    row.createCell(1).setCellFormula("2+2");
                    row.getSheet()
                            .getWorkbook()
                            .getCreationHelper()
                            .createFormulaEvaluator()
                            .evaluateFormulaCell(row.getCell(1));
                }))
                .containsExactly(
                        "FAULT is a formula whose value is not stored, must be saved once by a spreadsheet program",
                        "NUMBER 4");
    }

    @Test
    void refuses_what_is_struck_out() throws IOException {
        String struck = "FAULT is struck out as a whole or in part, must be removed, or stand without the line";
        assertThat(cells(row -> {
                    XSSFWorkbook workbook = row.getSheet().getWorkbook();
                    XSSFFont line = workbook.createFont();
                    line.setStrikeout(true);
                    XSSFRichTextString text = new XSSFRichTextString("1234");
                    text.applyFont(0, 1, line);
                    row.createCell(0).setCellValue(text);
                    row.createCell(1).setCellValue(1234);
                    row.getCell(1).setCellStyle(workbook.createCellStyle());
                    row.getCell(1).getCellStyle().setFont(line);
                    row.createCell(2).setCellValue(1234);
                }))
                .containsExactly(struck, struck, "NUMBER 1234");
    }

    @Test
    void refuses_digits_of_a_cell_that_is_raised_or_lowered_as_a_whole() throws IOException {
        String raised = "FAULT has digits raised or lowered as a whole, must stand on the line, or be removed";
        assertThat(cells(row -> {
                    XSSFWorkbook workbook = row.getSheet().getWorkbook();
                    for (int i = 0; i < 3; i++) {
                        XSSFFont font = workbook.createFont();
                        font.setTypeOffset(i == 1 ? XSSFFont.SS_SUB : XSSFFont.SS_SUPER);
                        row.createCell(i).setCellStyle(workbook.createCellStyle());
                        row.getCell(i).getCellStyle().setFont(font);
                    }
                    row.getCell(0).setCellValue(12);
                    row.getCell(1).setCellValue("12");
                    row.getCell(2).setCellValue("r");
                }))
                .containsExactly(raised, raised, "TEXT r");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1E100000000", "-1E100000000", "1E-100000000", "1E400", "1E-309", "1E2147483647", "1E-2147483647"
            })
    void refuses_numbers_that_no_spreadsheet_program_has(String number) throws IOException {
        assertThat(cells(row -> {
                    row.createCell(0).setCellValue(1);
                    row.getCell(0).getCTCell().setV(number);
                }))
                .containsExactly(
                        "FAULT is stored as the number \"" + number + "\", must be a number within 1E-308 and 1E+308");
    }

    @ParameterizedTest
    @CsvSource({
        "1, FLAG true",
        "true, FLAG true",
        "false, FLAG false",
        "2, 'FAULT is stored as the truth value \"2\", must be 1 or 0'"
    })
    void reads_both_spellings_of_a_truth_value(String stored, String read) throws IOException {
        assertThat(cells(row -> {
                    row.createCell(0).setCellValue(true);
                    row.getCell(0).getCTCell().setV(stored);
                }))
                .containsExactly(read);
    }

    @Test
    void refuses_a_date_behind_the_last_day() throws IOException {
        assertThat(cells(row -> {
                    row.createCell(0).setCellValue(1E300);
                    formatted(row.getCell(0), "yyyy-mm-dd");
                }))
                .containsExactly("FAULT is a date before 1900 or after 9999, must be typed as text such as 1899-12-31");
    }

    @Test
    void refuses_what_is_no_workbook() throws IOException {
        Path text = Files.writeString(folder.resolve("t.xlsx"), "id,name\n");
        assertUnreadable(text, "is no workbook but a text, must be a workbook (.xlsx or .xlsm) or a text file (.csv)");
        Path archive = folder.resolve("a.csv");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.putNextEntry(new ZipEntry("mimetype"));
            zip.write("application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.UTF_8));
        }
        assertUnreadable(archive, "is no workbook, must be a workbook (.xlsx or .xlsm) or a text file (.csv)");
        Path old = Files.write(folder.resolve("o.xls"), HexFormat.of().parseHex("d0cf11e0a1b11ae1"));
        assertUnreadable(
                old, "is a file of the old form (.xls), must be a workbook (.xlsx or .xlsm) or a text file (.csv)");
    }

    @Test
    void refuses_what_is_cut_off() throws IOException {
        cells(row -> row.createCell(0).setCellValue("text"));
        byte[] whole = Files.readAllBytes(folder.resolve("w.xlsx"));
        Path half = Files.write(folder.resolve("h.xlsx"), Arrays.copyOf(whole, whole.length / 2));
        assertUnreadable(half, "is damaged or cut off, must be a complete workbook (.xlsx or .xlsm)");
    }

    @Test
    void refuses_a_sheet_that_is_damaged() throws IOException {
        cells(row -> row.createCell(0).setCellValue(1));
        Path file = folder.resolve("w.xlsx");
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        parts.put("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row".getBytes(StandardCharsets.UTF_8));
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        try (TableFile tables = TableFile.open(file, Optional.empty(), Optional.empty())) {
            assertThatThrownBy(() -> tables.tables().getFirst().read(row -> {}))
                    .isInstanceOf(UnreadableTableException.class)
                    .hasMessage(file + ":s: part xl/worksheets/sheet1.xml cannot be read, must be sound XML: line 1,"
                            + " column 27: XML document structures must start and end within the same entity.");
        }
    }

    private static void assertUnreadable(Path file, String words) {
        assertThatThrownBy(() -> TableFile.open(file, Optional.empty(), Optional.empty()))
                .isInstanceOf(UnreadableTableException.class)
                .hasMessage(file + ": " + words);
    }
}
