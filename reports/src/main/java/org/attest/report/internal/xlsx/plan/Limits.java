package org.attest.report.internal.xlsx.plan;

import java.util.function.Supplier;
import org.attest.report.internal.words.SheetWords;
import org.attest.report.problem.RenderException;
import org.attest.report.problem.Where;

/** What a sheet can hold ("Excel specifications and limits"). What is beyond is refused, or told where the PDF still has it. */
public final class Limits {
    public static final int MOST_ROWS = 1_048_576;
    /** In UTF-16 units, as Excel counts. */
    public static final int LONGEST_TEXT = 32_767;

    private static final String CUT = " [...]";

    public static final int LONGEST_FORMULA = 8_192;
    public static final int MOST_LINKS = 65_530;
    public static final int LONGEST_ADDRESS = 2_079;
    static final int WIDEST_COLUMN_IN_CHARS = 255;

    private Limits() {}

    static void check(SheetPlan page, Where where) {
        checkHalves(page.title(), () -> where);
        page.table().stream()
                .flatMap(table -> table.columns().stream())
                .forEach(column -> checkHeader(column.header(), where));
    }

    public static void checkHalves(String text, Supplier<Where> where) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                int whole = text.codePointAt(i);
                if (!Character.isSupplementaryCodePoint(whole)) {
                    throw halfPair(where.get());
                }
                i++;
            }
        }
    }

    /** Of a header, which names a column of a table too. */
    private static void checkHeader(String header, Where where) {
        checkOutsideCells(header, () -> where.then("column", header));
        if (!SheetWords.canName(header)) {
            throw new RenderException(
                    where.then("column", header), "holds an escape like _x0041_, must be plain words in a header");
        }
    }

    /** Of a property of the file or a text of a chart. */
    public static void checkOutsideCells(String text, Supplier<Where> where) {
        checkHalves(text, where);
        if (!SheetWords.arePlain(text)) {
            throw new RenderException(
                    where.get(), "text holds a control character, must be plain words outside of cells");
        }
    }

    /** As much of a text as a cell holds, with a mark where it is cut. */
    public static String cut(String text) {
        int end = LONGEST_TEXT - CUT.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
    }

    public static String tooLong(String text) {
        return "text has " + text.length() + " characters and is cut here: a cell holds at most " + LONGEST_TEXT;
    }

    public static RenderException halfPair(Where where) {
        return new RenderException(where, "text holds half a surrogate pair, must be whole Unicode characters");
    }

    public static RenderException notFinite(double value, Where where) {
        return new RenderException(where, "number is " + value + ", must be finite");
    }
}
