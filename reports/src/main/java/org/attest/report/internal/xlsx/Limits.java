package org.attest.report.internal.xlsx;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.attest.report.document.Column;
import org.attest.report.problem.RenderException;
import org.attest.report.problem.Where;

/** What a sheet can hold ("Excel specifications and limits"). What is beyond is refused, never cut. */
final class Limits {
    static final int MOST_ROWS = 1_048_576;
    static final int MOST_COLUMNS = 16_384;
    /** In UTF-16 units, as Excel counts. */
    static final int LONGEST_TEXT = 32_767;

    static final int LONGEST_HEADER = 255;
    static final int LONGEST_FORMULA = 8_192;
    static final int MOST_LINKS = 65_530;
    static final int LONGEST_ADDRESS = 2_079;
    static final int WIDEST_COLUMN_IN_CHARS = 255;

    private static final Pattern NO_PLAIN_WORDS = Pattern.compile("[\\p{Cntrl}\\uFFFE\\uFFFF]|_x[0-9A-Fa-f]{4}_");

    /** What neither XML holds nor every program unescapes alike where a text stands in no cell. */
    private static final Pattern NOT_OUTSIDE_CELLS =
            Pattern.compile("[\\p{Cntrl}\\uFFFE\\uFFFF&&[^\\t\\n\\r]]|_x[0-9A-Fa-f]{4}_");

    // A pattern reads by code point: it meets only surrogates without their other half.
    private static final Pattern HALF_PAIR = Pattern.compile("\\p{Cs}");

    private Limits() {}

    static void check(SheetPlan page, Where where) {
        checkText(page.title(), () -> where);
        page.table().ifPresent(table -> checkColumns(table.columns(), where));
    }

    /** A native table names its columns by their headers. */
    private static void checkColumns(List<Column> columns, Where where) {
        if (columns.size() > MOST_COLUMNS) {
            throw new RenderException(where, "has " + columns.size() + " columns, must be at most " + MOST_COLUMNS);
        }
        Set<String> headers = new HashSet<>();
        for (Column column : columns) {
            String header = column.header();
            Where at = where.then("column", header);
            if (header.isBlank() || header.length() > LONGEST_HEADER) {
                throw new RenderException(
                        at,
                        "header has " + header.length() + " characters, must be words of at most " + LONGEST_HEADER);
            }
            if (NO_PLAIN_WORDS.matcher(header).find()) {
                throw new RenderException(
                        at,
                        "header holds a line break, a control character or an escape like _x0041_, must be plain words");
            }
            checkText(header, () -> at);
            if (!headers.add(header.toLowerCase(Locale.ROOT))) {
                throw new RenderException(at, "header stands twice, must be unique in its table whatever its case");
            }
        }
    }

    /** Of a text above a table, or a header. */
    static void checkText(String text, Supplier<Where> where) {
        checkLength(text, where);
        if (HALF_PAIR.matcher(text).find()) {
            throw halfPair(where.get());
        }
    }

    /** Of a property of the file, or a text of a chart. */
    static void checkOutsideCells(String text, Supplier<Where> where) {
        checkText(text, where);
        if (NOT_OUTSIDE_CELLS.matcher(text).find()) {
            throw new RenderException(
                    where.get(),
                    "text holds a control character or an escape like _x0041_, must be plain words outside of cells");
        }
    }

    static void checkLength(String text, Supplier<Where> where) {
        if (text.length() > LONGEST_TEXT) {
            throw new RenderException(
                    where.get(), "text has " + text.length() + " characters, a cell holds at most " + LONGEST_TEXT);
        }
    }

    static RenderException halfPair(Where where) {
        return new RenderException(where, "text holds half a surrogate pair, must be whole Unicode characters");
    }

    static RenderException notFinite(double value, Where where) {
        return new RenderException(where, "number is " + value + ", must be finite");
    }

    static void checkAddress(String address, Supplier<Where> where) {
        if (address.length() > LONGEST_ADDRESS) {
            throw new RenderException(
                    where.get(),
                    "link's address has " + address.length() + " characters, must be at most " + LONGEST_ADDRESS);
        }
    }
}
