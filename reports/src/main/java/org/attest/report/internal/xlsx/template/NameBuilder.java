package org.attest.report.internal.xlsx.template;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.attest.report.internal.xlsx.template.Placeholders.Of;
import org.attest.report.internal.xlsx.template.Placeholders.Whole;

/** Has POI define names: the key figures, and the header rows that each page of paper repeats. */
final class NameBuilder {
    // POI reads what a name refers to, so marks cannot stand there.
    private static final String STAND_IN_COLUMN = "$XFC$";
    private static final int STAND_IN_ROW = 1_000_000;
    private static final Pattern FIGURE = Pattern.compile("(?<=>)\\$XFC\\$(\\d+)(?=<)");
    private static final Pattern HEADER =
            Pattern.compile("(<definedName [^>]*localSheetId=\"(\\d+)\"[^>]*>[^<]*)\\$1000001:\\$1000001<");

    private NameBuilder() {}

    static void build(XSSFWorkbook workbook, TemplateKey key) {
        for (int i = 0; i < key.names().size(); i++) {
            XSSFName name = workbook.createName();
            name.setNameName(key.names().get(i));
            name.setRefersToFormula(STAND_IN_COLUMN + (STAND_IN_ROW + i));
        }
        for (int i = 0; i < key.sheets().size(); i++) {
            TemplateKey.Sheet described = key.sheets().get(i);
            XSSFSheet sheet = workbook.getSheetAt(i);
            if (described.table().isPresent()) {
                sheet.setRepeatingRows(new CellRangeAddress(STAND_IN_ROW, STAND_IN_ROW, -1, -1));
            }
            described.repeated().ifPresent(at -> sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, at, at)));
        }
    }

    /** The written part, with marks in place of the stand-ins. */
    static String marked(String xml) {
        String figures = FIGURE.matcher(xml)
                .replaceAll(found -> Placeholders.mark(Whole.NAME, Integer.parseInt(found.group(1)) - STAND_IN_ROW));
        return HEADER.matcher(figures).replaceAll(found -> {
            String row = "$" + Placeholders.mark(Integer.parseInt(found.group(2)), Of.HEADER_ROW);
            return Matcher.quoteReplacement(found.group(1) + row + ":" + row + "<");
        });
    }
}
