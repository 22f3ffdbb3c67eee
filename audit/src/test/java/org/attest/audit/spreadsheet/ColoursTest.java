package org.attest.audit.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.audit.spreadsheet.Planted.cell;
import static org.attest.audit.spreadsheet.Planted.found;

import java.util.Map;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.attest.workbook.internal.Node;
import org.junit.jupiter.api.Test;

class ColoursTest {
    @Test
    void finds_a_text_that_is_too_like_what_is_behind_it() {
        assertThat(found(SpreadsheetItem.COLOUR, workbook -> {
                    style(workbook, "A5", 0x777777, -1);
                    style(workbook, "B5", 0xFFFFFF, 0x4F81BD);
                    style(workbook, "C5", 0xFFFFFF, 0x1F497D);
                }))
                .containsExactly(
                        "Cases!A5: contrast is 4.4:1, must be at least 4.5:1",
                        "Cases!B5: contrast is 4.0:1, must be at least 4.5:1");
    }

    @Test
    void finds_colours_of_the_theme_and_of_the_old_palette() {
        assertThat(found(SpreadsheetItem.COLOUR, workbook -> {
                    XSSFCellStyle themed = workbook.createCellStyle();
                    XSSFFont font = workbook.createFont();
                    font.setThemeColor((short) 0);
                    themed.setFont(font);
                    cell(workbook.getSheet(Planted.CASES), "A5").setCellStyle(themed);
                    XSSFCellStyle indexed = workbook.createCellStyle();
                    indexed.setFillForegroundColor(IndexedColors.DARK_BLUE.index);
                    indexed.setFillPattern(FillPatternType.SOLID_FOREGROUND);
                    cell(workbook.getSheet(Planted.CASES), "B5").setCellStyle(indexed);
                }))
                .containsExactly(
                        "Cases!A5: contrast is 1.0:1, must be at least 4.5:1",
                        "Cases!B5: contrast is 1.3:1, must be at least 4.5:1");
    }

    @Test
    void finds_a_pale_part_of_a_text() {
        assertThat(found(SpreadsheetItem.COLOUR, workbook -> {
                    XSSFFont pale = workbook.createFont();
                    pale.setColor(colour(0xCCCCCC));
                    XSSFRichTextString text = new XSSFRichTextString("Dhaka pale");
                    text.applyFont(6, 10, pale);
                    cell(workbook.getSheet(Planted.CASES), "A5").setCellValue(text);
                }))
                .containsExactly("Cases!A5: contrast is 1.6:1, must be at least 4.5:1");
    }

    @Test
    void finds_a_colour_scale() {
        assertThat(found(SpreadsheetItem.COLOUR, workbook -> {
                    XSSFSheet cases = workbook.getSheet(Planted.CASES);
                    var formats = cases.getSheetConditionalFormatting();
                    formats.addConditionalFormatting(
                            new CellRangeAddress[] {CellRangeAddress.valueOf("B5:B6")},
                            formats.createConditionalFormattingColorScaleRule());
                }))
                .containsExactly("Cases!B5:B6: a colour scale tells by colour alone, must have words");
    }

    @Test
    void finds_a_conditional_format_that_nothing_explains() {
        assertThat(found(SpreadsheetItem.COLOUR, workbook -> format(workbook, 0xFFFF00, false)))
                .containsExactly("Cases!B5:B6: a conditional format tells by colour alone, must be explained in words"
                        + " above the table");
    }

    @Test
    void takes_a_conditional_format_that_is_explained_or_bold() {
        assertThat(found(SpreadsheetItem.COLOUR, workbook -> {
                    format(workbook, 0xFFFF00, false);
                    Planted.text(workbook, "A3", "Highlighted: more than ten cases.");
                }))
                .isEmpty();
        assertThat(found(SpreadsheetItem.COLOUR, workbook -> format(workbook, 0xFFFF00, true)))
                .isEmpty();
    }

    @Test
    void finds_a_conditional_format_with_little_contrast() {
        assertThat(found(SpreadsheetItem.COLOUR, workbook -> format(workbook, 0x800000, true)))
                .containsExactly("Cases!B5:B6: conditional format: contrast is 1.9:1, must be at least 4.5:1");
    }

    @Test
    void lightens_and_darkens_at_the_same_hue() {
        Palette palette = new Palette(Node.NONE, Node.NONE);

        assertThat(palette.of(themed("4", "0.7999"))).contains(Colour.of(0xDCE6F2));
        assertThat(palette.of(themed("3", "0.3999"))).contains(Colour.of(0x558ED5));
        assertThat(palette.of(themed("0", "-0.5"))).contains(Colour.of(0x808080));
        assertThat(palette.of(themed("99", "0"))).isEmpty();
    }

    private static Node themed(String theme, String tint) {
        return new Node("color", Map.of("theme", theme, "tint", tint), java.util.List.of(), "");
    }

    private static void style(XSSFWorkbook workbook, String address, int text, int fill) {
        XSSFCellStyle style = workbook.createCellStyle();
        XSSFFont font = workbook.createFont();
        font.setColor(colour(text));
        style.setFont(font);
        if (fill >= 0) {
            style.setFillForegroundColor(colour(fill));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        cell(workbook.getSheet(Planted.CASES), address).setCellStyle(style);
    }

    private static void format(XSSFWorkbook workbook, int fill, boolean bold) {
        var formats = workbook.getSheet(Planted.CASES).getSheetConditionalFormatting();
        XSSFConditionalFormattingRule rule = formats.createConditionalFormattingRule("B5>10");
        rule.createPatternFormatting().setFillBackgroundColor(colour(fill));
        if (bold) {
            rule.createFontFormatting().setFontStyle(false, true);
        }
        formats.addConditionalFormatting(new CellRangeAddress[] {CellRangeAddress.valueOf("B5:B6")}, rule);
    }

    private static XSSFColor colour(int rgb) {
        return new XSSFColor(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb}, null);
    }
}
