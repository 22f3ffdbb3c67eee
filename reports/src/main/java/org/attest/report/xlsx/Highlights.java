package org.attest.report.xlsx;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.attest.report.document.Column;
import org.attest.report.document.Highlight;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCfRule;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTConditionalFormatting;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCfType;

/** Keeps the rules of a table's columns live, as conditional formats of its rows. Of two that apply the first one rules. */
final class Highlights {
    private Highlights() {}

    static void declare(XSSFSheet sheet, Page page, Styles styles) {
        List<Column> columns = page.table().orElseThrow().columns();
        int priority = 0;
        for (int column = 0; column < columns.size(); column++) {
            String first = Page.here(page.firstRow(), column);
            for (Highlight highlight : columns.get(column).highlights()) {
                CTConditionalFormatting format = sheet.getCTWorksheet().addNewConditionalFormatting();
                format.setSqref(List.of(first + ":" + Page.here(page.lastRow(), column)));
                CTCfRule rule = format.addNewCfRule();
                rule.setType(STCfType.EXPRESSION);
                rule.setPriority(++priority);
                rule.setDxfId(styles.overlay(highlight.tone()));
                rule.addFormula(Formulas.highlight(highlight.rule(), first));
            }
        }
    }
}
