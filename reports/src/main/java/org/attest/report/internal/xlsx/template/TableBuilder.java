package org.attest.report.internal.xlsx.template;

import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.attest.report.internal.xlsx.template.Placeholders.Of;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableColumn;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STTotalsRowFunction;

/** Declares a table that Excel and screen readers know as one, over rows that are yet to be written. No stripes. */
final class TableBuilder {
    /** Rows of the stand-in area; POI reads a table's area, so marks cannot stand there. */
    private static final int HEADER = 1_000_000;

    private static final int LAST = HEADER + 2;
    private static final int END = HEADER + 3;

    private TableBuilder() {}

    static void build(XSSFSheet sheet, int index, TemplateKey.Table key) {
        int lastColumn = key.columns().size() - 1;
        XSSFTable table = sheet.createTable(area(END, lastColumn));
        table.setName(key.name());
        table.setDisplayName(key.name());
        CTTable declared = table.getCTTable();
        List<CTTableColumn> columns = declared.getTableColumns().getTableColumnList();
        for (int column = 0; column <= lastColumn; column++) {
            TemplateKey.Column shown = key.columns().get(column);
            columns.get(column).setName(Placeholders.literal(shown.header()));
            declareTotal(columns.get(column), shown.total(), Placeholders.mark(index, Of.TOTAL, column));
        }
        if (key.filtered()) {
            declared.addNewAutoFilter().setRef(area(LAST, lastColumn).formatAsString());
        }
        if (key.totalled()) {
            declared.setTotalsRowCount(1);
        } else {
            declared.setTotalsRowShown(false);
        }
    }

    /** The written part, with marks in place of the stand-in rows. */
    static String marked(String xml, int index) {
        return xml.replaceAll(
                        "(ref=\"[A-Z]+)" + (HEADER + 1) + ":", "$1" + Placeholders.mark(index, Of.HEADER_ROW) + ":")
                .replaceAll(
                        "(ref=\"[^\"]*:[A-Z]+)" + (LAST + 1) + "\"",
                        "$1" + Placeholders.mark(index, Of.LAST_ROW) + "\"")
                .replaceAll(
                        "(ref=\"[^\"]*:[A-Z]+)" + (END + 1) + "\"", "$1" + Placeholders.mark(index, Of.END_ROW) + "\"");
    }

    private static AreaReference area(int lastRow, int lastColumn) {
        return new AreaReference(
                new CellReference(HEADER, 0), new CellReference(lastRow, lastColumn), SpreadsheetVersion.EXCEL2007);
    }

    /** Says of a total what Excel would say, had a person chosen it. */
    private static void declareTotal(CTTableColumn column, TemplateKey.Total total, String mark) {
        switch (total) {
            case NONE -> {}
            case LABEL -> column.setTotalsRowLabel(mark);
            case FORMULA -> {
                column.setTotalsRowFunction(STTotalsRowFunction.CUSTOM);
                column.addNewTotalsRowFormula().setStringValue(mark);
            }
        }
    }
}
