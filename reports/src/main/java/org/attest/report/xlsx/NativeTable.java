package org.attest.report.xlsx;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.attest.report.document.Table;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableColumn;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STTotalsRowFunction;

/** Declares drawn cells as a table that Excel and screen readers know as one. No filter, no stripes. */
final class NativeTable {
    private NativeTable() {}

    static void declare(XSSFSheet sheet, Page page) {
        Table table = page.table().orElseThrow();
        boolean totalled = table.total().isPresent();
        int lastRow = Math.toIntExact(page.end());
        int lastColumn = table.columns().size() - 1;
        XSSFTable declared = sheet.createTable(new AreaReference(
                new CellReference(page.headerRow(), 0),
                new CellReference(lastRow, lastColumn),
                SpreadsheetVersion.EXCEL2007));
        declared.setName(page.tableName());
        declared.setDisplayName(page.tableName());
        if (totalled) {
            declared.getCTTable().setTotalsRowCount(1);
            for (int column = 0; column <= lastColumn; column++) {
                declareTotal(
                        declared.getCTTable().getTableColumns().getTableColumnArray(column),
                        sheet.getRow(lastRow).getCell(column),
                        sum(page, column));
            }
        } else {
            declared.getCTTable().setTotalsRowShown(false);
        }
    }

    /** The sum of a column as Excel itself writes it below the column. */
    static String sum(Page page, int column) {
        String header = page.table().orElseThrow().columns().get(column).header();
        // The tick escapes what else would mean something between the brackets.
        return "SUBTOTAL(109," + page.tableName() + "[" + header.replaceAll("['\\[\\]#@]", "'$0") + "])";
    }

    /** Says of a total what Excel would say, had a person chosen it. */
    private static void declareTotal(CTTableColumn column, XSSFCell total, String sum) {
        switch (total.getCellType()) {
            case STRING -> column.setTotalsRowLabel(XmlText.escape(total.getStringCellValue()));
            case FORMULA -> {
                if (total.getCellFormula().equals(sum)) {
                    column.setTotalsRowFunction(STTotalsRowFunction.SUM);
                } else {
                    column.setTotalsRowFunction(STTotalsRowFunction.CUSTOM);
                    column.addNewTotalsRowFormula().setStringValue(total.getCellFormula());
                }
            }
            default -> {}
        }
    }
}
