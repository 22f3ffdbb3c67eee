package org.attest.report.internal.xlsx.template;

import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.attest.report.document.Highlight;
import org.attest.report.document.Rule;
import org.attest.report.internal.xlsx.look.StyleSheet;
import org.attest.report.internal.xlsx.template.Placeholders.Of;
import org.attest.report.style.Theme;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCfRule;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCfvo;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTConditionalFormatting;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDataBar;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCfType;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCfvoType;

/** Has POI build one sheet around rows that are yet to be written. Nothing is merged or hidden. */
final class SheetBuilder {
    private static final int ANY_WIDTH = 10 * 256;
    /** 8.4 points for text of 12. */
    private static final short PER_CENT_IN_PARTS = 70;

    private final XSSFSheet sheet;
    private final int index;
    private final TemplateKey.Sheet key;
    private final Theme theme;
    private int priority;

    private SheetBuilder(XSSFWorkbook workbook, int index, TemplateKey.Sheet key, Theme theme) {
        this.sheet = workbook.createSheet(key.name());
        this.index = index;
        this.key = key;
        this.theme = theme;
    }

    static void build(XSSFWorkbook workbook, int index, TemplateKey key) {
        SheetBuilder builder = new SheetBuilder(workbook, index, key.sheets().get(index), key.theme());
        builder.build(key.frozen());
    }

    private void build(boolean frozen) {
        sheet.setColumnWidth(0, ANY_WIDTH);
        sheet.setActiveCell(CellAddress.A1);
        fitOnPaper();
        linkSomewhere();
        keepDigitsUnmarked();
        key.table().ifPresent(table -> {
            if (frozen) {
                freeze();
            }
            TableBuilder.build(sheet, index, table);
            for (int column = 0; column < table.columns().size(); column++) {
                format(table.columns().get(column), column);
            }
        });
        key.chart().ifPresent(picture -> ChartBuilder.build(sheet, index, picture, theme));
    }

    /** A printed sheet is one page wide, or several where its text would become too small, and as long as it takes. */
    private void fitOnPaper() {
        if (key.repeated().isPresent()) {
            sheet.getPrintSetup().setScale(PER_CENT_IN_PARTS);
        } else {
            sheet.setFitToPage(true);
            sheet.getPrintSetup().setFitHeight((short) 0);
        }
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(key.landscape());
    }

    /** Keeps the place of the links open, which are known when all rows are written. */
    private void linkSomewhere() {
        XSSFHyperlink link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress("A1");
        link.setCellReference("A1");
        sheet.addHyperlink(link);
    }

    /** Excel marks texts that look like numbers or dates as faults. To the last row but one: POI writes whole columns otherwise. */
    private void keepDigitsUnmarked() {
        int last = key.table().map(table -> table.columns().size() - 1).orElse(0);
        sheet.addIgnoredErrors(
                new CellRangeAddress(0, SpreadsheetVersion.EXCEL2007.getLastRowIndex() - 1, 0, last),
                IgnoredErrorType.NUMBER_STORED_AS_TEXT,
                IgnoredErrorType.TWO_DIGIT_TEXT_YEAR);
    }

    private void freeze() {
        sheet.createFreezePane(0, 1);
        sheet.getCTWorksheet()
                .getSheetViews()
                .getSheetViewArray(0)
                .getPane()
                .setTopLeftCell("A" + Placeholders.mark(index, Of.FIRST_ROW));
    }

    private void format(TemplateKey.Column column, int at) {
        String letters = CellReference.convertNumToColString(at);
        String first = letters + Placeholders.mark(index, Of.FIRST_ROW);
        List<String> rows = List.of(first + ":" + letters + Placeholders.mark(index, Of.LAST_ROW));
        for (Highlight highlight : column.highlights()) {
            CTCfRule rule = rule(rows);
            rule.setType(STCfType.EXPRESSION);
            rule.setDxfId(StyleSheet.overlay(highlight.tone()));
            rule.addFormula(condition(highlight.rule(), first));
        }
        if (column.bars()) {
            CTCfRule rule = rule(rows);
            rule.setType(STCfType.DATA_BAR);
            bars(rule.addNewDataBar());
        }
    }

    /** Of two rules that apply the first one is seen. */
    private CTCfRule rule(List<String> rows) {
        CTConditionalFormatting format = sheet.getCTWorksheet().addNewConditionalFormatting();
        format.setSqref(rows);
        CTCfRule rule = format.addNewCfRule();
        rule.setPriority(++priority);
        return rule;
    }

    /** From zero, so that a bar twice as long is a number twice as great; the rest is for {@link DataBars}. */
    private void bars(CTDataBar bars) {
        bars.setMinLength(0);
        bars.setMaxLength(100);
        CTCfvo least = bars.addNewCfvo();
        least.setType(STCfvoType.NUM);
        least.setVal("0");
        bars.addNewCfvo().setType(STCfvoType.MAX);
        bars.addNewColor().setRgb(StyleSheet.argb(theme.bar()));
    }

    /** The condition under which a rule highlights a cell; text is greater than any number, so it is shut out. */
    private static String condition(Rule rule, String cell) {
        String value = rule.places().isEmpty()
                ? cell
                : "ROUND(" + cell + "," + rule.places().getAsInt() + ")";
        return "AND(ISNUMBER(" + cell + ")," + value + RuleText.sign(rule) + RuleText.threshold(rule) + ")";
    }
}
