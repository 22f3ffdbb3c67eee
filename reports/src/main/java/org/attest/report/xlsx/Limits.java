package org.attest.report.xlsx;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.attest.report.document.Column;
import org.attest.report.problem.Path;
import org.attest.report.problem.RenderException;

/** What a sheet can hold ("Excel specifications and limits"). What is beyond is refused, never cut. */
final class Limits {
    static final int MOST_ROWS = 1_048_576;
    static final int MOST_COLUMNS = 16_384;
    /** In UTF-16 units, as Excel counts. */
    static final int LONGEST_TEXT = 32_767;

    static final int LONGEST_HEADER = 255;
    static final int MOST_LINKS = 65_530;
    static final int LONGEST_ADDRESS = 2_079;
    static final double HIGHEST_ROW_IN_POINTS = 409;
    static final int WIDEST_COLUMN_IN_CHARS = 255;

    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private Limits() {}

    static void check(Page page, Path where) {
        long rows = page.end() + 1;
        if (rows > MOST_ROWS) {
            throw new RenderException(where, "needs " + rows + " rows of a sheet, must be at most " + MOST_ROWS);
        }
        page.table().ifPresent(table -> checkColumns(table.columns(), where));
    }

    /** A native table names its columns by their headers. */
    private static void checkColumns(List<Column> columns, Path where) {
        if (columns.size() > MOST_COLUMNS) {
            throw new RenderException(where, "has " + columns.size() + " columns, must be at most " + MOST_COLUMNS);
        }
        Set<String> headers = new HashSet<>();
        for (Column column : columns) {
            String header = column.header();
            Path at = where.then("column", header);
            if (header.isBlank() || header.length() > LONGEST_HEADER) {
                throw new RenderException(
                        at,
                        "header has " + header.length() + " characters, must be words of at most " + LONGEST_HEADER);
            }
            if (CONTROL.matcher(header).find() || !XmlText.escape(header).equals(header)) {
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

    static void checkText(String text, Supplier<Path> where) {
        if (text.length() > LONGEST_TEXT) {
            throw new RenderException(
                    where.get(), "text has " + text.length() + " characters, a cell holds at most " + LONGEST_TEXT);
        }
        if (XmlText.hasHalfPair(text)) {
            throw new RenderException(
                    where.get(), "text holds half a surrogate pair, must be whole Unicode characters");
        }
    }

    static void checkNumber(double value, Supplier<Path> where) {
        if (!Double.isFinite(value)) {
            throw new RenderException(where.get(), "number is " + value + ", must be finite");
        }
    }

    static void checkLink(int links, Supplier<Path> where) {
        if (links > MOST_LINKS) {
            throw new RenderException(
                    where.get(), "is link " + links + " of its sheet, which holds at most " + MOST_LINKS);
        }
    }

    static void checkAddress(String address, Supplier<Path> where) {
        if (address.length() > LONGEST_ADDRESS) {
            throw new RenderException(
                    where.get(),
                    "link's address has " + address.length() + " characters, must be at most " + LONGEST_ADDRESS);
        }
    }
}
