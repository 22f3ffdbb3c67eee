package org.attest.intake.internal.form;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.attest.intake.internal.form.Forms.FormTable;

/** Types rows into a sheet below its headers, wherever these stand; digits become numbers, as in an office program. */
final class Typist {
    private Typist() {}

    static void type(FormTable table, Sheet sheet) {
        Row header = headerOf(sheet, table.columns().getFirst().header());
        Map<String, Integer> columns = new HashMap<>();
        header.forEach(
                cell -> columns.put(cell.getStringCellValue().replace(" (required)", ""), cell.getColumnIndex()));
        int next = header.getRowNum();
        for (Map<String, String> values : table.rows()) {
            Row row = sheet.createRow(++next);
            values.forEach((name, text) -> {
                if (text.matches("[1-9]\\d{0,8}")) {
                    row.createCell(columns.getOrDefault(name, -1)).setCellValue(Integer.parseInt(text));
                } else {
                    row.createCell(columns.getOrDefault(name, -1)).setCellValue(text);
                }
            });
        }
    }

    private static Row headerOf(Sheet sheet, String first) {
        for (Row row : sheet) {
            if (row.getCell(0) != null && row.getCell(0).getStringCellValue().startsWith(first)) {
                return row;
            }
        }
        throw new AssertionError("sheet " + sheet.getSheetName() + " has no header " + first);
    }
}
