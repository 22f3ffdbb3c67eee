package org.attest.report.internal.xlsx.encode;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The texts that cells of a workbook share (ECMA-376 part 1, 18.4.9): the first ones, as many as are kept in memory without
 * harm, and of a column only as long as its texts come again. What is not shared stands in its cell. One thread.
 */
public final class SharedTexts {
    public static final String PART = "xl/sharedStrings.xml";

    /** Stands for the number of a text that is not shared. */
    static final int NOT_SHARED = -1;

    private static final int MOST_TEXTS = 1 << 14;
    private static final int MOST_BYTES = 1 << 20;
    private static final int LONGEST_TEXT = 255;

    /** So many texts of a column are taken before it is asked whether they come again. */
    private static final int TRIAL = 1 << 12;

    /** How often the texts of a column were new, and how often they were not. */
    static final class Column {
        private long fresh;
        private long again;
    }

    private final Map<String, Integer> numbers = new HashMap<>();
    private byte[] items = new byte[1 << 10];
    private int end;
    private long uses;

    /**
     * The number of a text, or {@link #NOT_SHARED}.
     *
     * @throws IllegalArgumentException when it holds half a surrogate pair
     */
    int number(String text, Column column) {
        if (column.fresh >= TRIAL && column.again < column.fresh) {
            return NOT_SHARED;
        }
        Integer known = numbers.get(text);
        if (known != null) {
            column.again++;
            uses++;
            return known;
        }
        column.fresh++;
        if (numbers.size() == MOST_TEXTS || end > MOST_BYTES || text.length() > LONGEST_TEXT) {
            return NOT_SHARED;
        }
        put(text);
        uses++;
        numbers.put(text, numbers.size());
        return numbers.size() - 1;
    }

    private void put(String text) {
        int most = end + text.length() * EscapedText.MOST_BYTES_PER_UNIT + 64;
        if (items.length < most) {
            items = Arrays.copyOf(items, 2 * most);
        }
        int at = put(isSpaced(text) ? "<si><t xml:space=\"preserve\">" : "<si><t>", end);
        at = EscapedText.put(text, 0, text.length(), items, at);
        end = put("</t></si>", at);
    }

    private int put(String markup, int at) {
        byte[] bytes = markup.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(bytes, 0, items, at, bytes.length);
        return at + bytes.length;
    }

    /** Whether a reader would drop some of it, were it not told to keep it. */
    static boolean isSpaced(String text) {
        return text.charAt(0) <= ' ' || text.charAt(text.length() - 1) <= ' ';
    }

    /** The part that holds them. */
    public byte[] part() {
        byte[] head = ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                        + "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" count=\"" + uses
                        + "\" uniqueCount=\"" + numbers.size() + "\">")
                .getBytes(StandardCharsets.US_ASCII);
        byte[] tail = "</sst>".getBytes(StandardCharsets.US_ASCII);
        byte[] part = Arrays.copyOf(head, head.length + end + tail.length);
        System.arraycopy(items, 0, part, head.length, end);
        System.arraycopy(tail, 0, part, head.length + end, tail.length);
        return part;
    }
}
