package org.attest.intake.internal.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.util.CellUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.attest.intake.internal.kind.KindColumn;
import org.attest.intake.internal.kind.Value;

/** A sheet of a form: a title, what the sheet is for, and a table. */
final class FormSheet {
    private static final int LONGEST_PROMPT = 255;
    private static final int CHARACTER = 256;
    private static final int NARROW = 16;
    private static final int WIDE = 32;
    private static final int WIDEST = 60;
    private static final int LONG = 100;
    private static final float LINE_POINTS = 15;
    /** A row can be 409 points high. */
    private static final int MOST_LINES = 27;

    private static final int LAST_ROW = SpreadsheetVersion.EXCEL2007.getLastRowIndex();
    private static final Set<Value> NUMBERS =
            Set.of(Value.Single.COUNT, Value.Single.OBSERVED, Value.Single.WHOLE, Value.Single.PERCENT);

    private final String name;
    private final FormLooks looks;
    private final List<KindColumn> columns;
    private final XSSFSheet sheet;
    private final int headerRow;

    FormSheet(
            XSSFWorkbook workbook,
            FormLooks looks,
            String name,
            String title,
            List<String> lines,
            List<KindColumn> columns) {
        this.name = name;
        this.looks = looks;
        this.columns = columns;
        this.sheet = workbook.createSheet(name);
        this.headerRow = 1 + lines.size();
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.setRepeatingRows(new CellRangeAddress(headerRow, headerRow, -1, -1));
        XSSFRow first = sheet.createRow(0);
        first.setHeightInPoints(2 * LINE_POINTS);
        CellUtil.createCell(first, 0, FormCellText.escaped(FormCellText.held(title)), looks.title);
        for (int line = 0; line < lines.size(); line++) {
            // Looks as any cell does, so that it runs on over those beside it.
            CellUtil.createCell(sheet.createRow(1 + line), 0, lines.get(line));
        }
        XSSFRow header = sheet.createRow(headerRow);
        header.setHeightInPoints(2 * LINE_POINTS);
        for (int column = 0; column < columns.size(); column++) {
            CellUtil.createCell(header, column, columns.get(column).marked(), looks.header);
            sheet.setDefaultColumnStyle(column, isNumber(columns.get(column)) ? looks.number : looks.text);
        }
    }

    private static boolean isNumber(KindColumn column) {
        return NUMBERS.contains(column.value());
    }

    /** Wide enough for the longest word, within reason. */
    private static int widthOf(KindColumn column, List<Map<String, String>> rows) {
        boolean isText = column.value() == Value.Single.TEXT || column.value() instanceof Value.Compound;
        int width = isText ? WIDE : NARROW;
        for (Map<String, String> row : rows) {
            if (isText && row.getOrDefault(column.header(), "").length() > LONG) {
                return WIDEST;
            }
            for (String word : row.getOrDefault(column.header(), "").split("\\s+", -1)) {
                width = Math.max(width, word.length() + 2);
            }
        }
        return Math.min(width, WIDEST);
    }

    /** The first row below the header, from 0. */
    int firstRow() {
        return headerRow + 1;
    }

    /** Puts lists and what to fill in beside the cells, by the first rows of the sheets by their names. */
    void offerChoices(Map<String, Integer> firstRows) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        for (int column = 0; column < columns.size(); column++) {
            KindColumn each = columns.get(column);
            CellRangeAddressList cells = new CellRangeAddressList(firstRow(), LAST_ROW, column, column);
            DataValidation validation = helper.createValidation(constraint(helper, each, firstRows), cells);
            validation.setShowErrorBox(!each.value().choices().isEmpty());
            validation.createErrorBox(each.header(), "Choose from the list: attest import takes nothing else.");
            validation.setShowPromptBox(true);
            validation.createPromptBox(each.header(), prompt(each));
            validation.setEmptyCellAllowed(true);
            sheet.addValidationData(validation);
        }
    }

    private static DataValidationConstraint constraint(
            DataValidationHelper helper, KindColumn column, Map<String, Integer> firstRows) {
        if (!column.value().choices().isEmpty()) {
            return helper.createExplicitListConstraint(column.value().choices().toArray(String[]::new));
        }
        if (column.value() instanceof Value.Reference(List<String> tables)
                && tables.size() == 1
                && firstRows.containsKey(tables.getFirst())) {
            int first = firstRows.getOrDefault(tables.getFirst(), 0) + 1;
            return helper.createFormulaListConstraint(tables.getFirst() + "!$A$" + first + ":$A$" + (LAST_ROW + 1));
        }
        // Nothing is refused; the prompt alone is wanted.
        return helper.createCustomConstraint("TRUE");
    }

    private static String prompt(KindColumn column) {
        String help =
                column.value().choices().isEmpty() ? column.help() : ("Choose from the list. " + column.note()).strip();
        String needed = column.isRequired() ? "Must be filled in. " : "";
        String all = needed + help;
        return all.length() <= LONGEST_PROMPT ? all : needed + "The sheet \"guide\" says what it takes.";
    }

    /** Writes the rows, and makes a table of them and the header. */
    void fill(SXSSFWorkbook workbook, List<Map<String, String>> rows) {
        int[] widths = new int[columns.size()];
        for (int column = 0; column < columns.size(); column++) {
            widths[column] = widthOf(columns.get(column), rows);
            sheet.setColumnWidth(column, widths[column] * CHARACTER);
        }
        SXSSFSheet streamed = workbook.getSheet(name);
        for (int index = 0; index < rows.size(); index++) {
            Row row = streamed.createRow(firstRow() + index);
            row.setHeightInPoints(LINE_POINTS * linesOf(rows.get(index), widths));
            for (int column = 0; column < columns.size(); column++) {
                String text = rows.get(index).getOrDefault(columns.get(column).header(), "");
                if (!text.isEmpty()) {
                    write(row.createCell(column), text, columns.get(column));
                }
            }
        }
        int last = firstRow() + Math.max(1, rows.size()) - 1;
        XSSFTable table = sheet.createTable(new AreaReference(
                new CellReference(headerRow, 0),
                new CellReference(last, columns.size() - 1),
                SpreadsheetVersion.EXCEL2007));
        table.setName(name);
        table.setDisplayName(name);
        table.updateHeaders();
    }

    /** How many lines the fullest cell of a row takes, by estimate: programs do not find out by themselves. */
    private int linesOf(Map<String, String> row, int... widths) {
        int most = 1;
        for (int column = 0; column < columns.size(); column++) {
            String text = row.getOrDefault(columns.get(column).header(), "");
            if (text.length() > widths[column] || text.indexOf('\n') >= 0) {
                int lines = 0;
                for (String line : text.split("\n", -1)) {
                    lines += 1 + line.length() / widths[column];
                }
                most = Math.max(most, lines);
            }
        }
        return Math.min(most, MOST_LINES);
    }

    private void write(Cell cell, String text, KindColumn column) {
        boolean isNumber = isNumber(column) && text.matches("(0|[1-9]\\d{0,14})(\\.\\d*[1-9])?") && text.length() <= 15;
        if (isNumber) {
            cell.setCellValue(new BigDecimal(text).doubleValue());
            cell.setCellStyle(looks.number);
        } else {
            cell.setCellValue(FormCellText.escaped(text));
            cell.setCellStyle(isNumber(column) ? looks.number : looks.text);
        }
    }
}
