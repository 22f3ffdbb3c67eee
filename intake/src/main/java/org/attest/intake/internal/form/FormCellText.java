package org.attest.intake.internal.form;

import java.util.regex.Pattern;
import org.apache.poi.ss.SpreadsheetVersion;

/** Texts as the cells of a workbook hold them. */
final class FormCellText {
    private static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
    private static final Pattern LINE_END = Pattern.compile("\r\n?");

    /** What a workbook would take for a character: the underscore in front of x0041_. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private FormCellText() {}

    /** As much of a text as a cell holds: it has one kind of line end and a greatest length. */
    static String held(String text) {
        String held = text;
        int excess = escaped(held).length() - LONGEST;
        while (excess > 0) {
            held = held.substring(0, held.length() - excess);
            excess = escaped(held).length() - LONGEST;
        }
        return LINE_END.matcher(held).replaceAll("\n");
    }

    /** A text as it is stored, so that it comes back as it is. */
    static String escaped(String text) {
        return ESCAPE.matcher(text).replaceAll("_x005F_");
    }
}
