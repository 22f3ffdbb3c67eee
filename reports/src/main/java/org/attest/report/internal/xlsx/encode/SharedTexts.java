package org.attest.report.internal.xlsx.encode;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.attest.report.internal.words.RecentTexts;
import org.attest.report.internal.xlsx.zip.EntryOutput;

/**
 * The texts that cells of a workbook share (ECMA-376 part 1, 18.4.9): the first ones, as many as are kept in memory without
 * harm, and of a column only as long as its texts come again. What is not shared stands in its cell. One thread.
 */
public final class SharedTexts {
    public static final String PART = "xl/sharedStrings.xml";

    /** Stands for the number of a text that is not shared. */
    static final int NOT_SHARED = -1;

    private static final int MOST_TEXTS = 1 << 14;
    private static final int MOST_LETTERS = 1 << 20;
    private static final int LONGEST_TEXT = 255;

    /** So many texts of a column are taken before it is asked whether they come again. */
    private static final int TRIAL = 1 << 12;

    private static final MarkupWords ITEM = MarkupWords.of("<si><t>");
    private static final MarkupWords SPACED_ITEM = MarkupWords.of("<si><t xml:space=\"preserve\">");
    private static final MarkupWords ITEM_END = MarkupWords.of("</t></si>");

    /** How often the texts of a column were new, and how often they were not. */
    static final class Column {
        private long fresh;
        private long again;
    }

    /** In the order in which they came. */
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    private final RecentTexts recent = new RecentTexts(this::find);
    private long letters;
    private long uses;

    /** The number of a text, or {@link #NOT_SHARED}; half a surrogate pair is an IllegalArgumentException. */
    int number(String text, Column column) {
        if (column.fresh >= TRIAL && column.again < column.fresh) {
            return NOT_SHARED;
        }
        int before = numbers.size();
        int number = (int) recent.of(text);
        if (number == NOT_SHARED || numbers.size() > before) {
            column.fresh++;
        } else {
            column.again++;
        }
        uses += number == NOT_SHARED ? 0 : 1;
        return number;
    }

    /** Once it is not shared, it never will be: there is no room any more. */
    private long find(String text) {
        Integer known = numbers.get(text);
        if (known != null) {
            return known;
        }
        int length = text.length();
        if (numbers.size() == MOST_TEXTS || letters > MOST_LETTERS || length > LONGEST_TEXT) {
            return NOT_SHARED;
        }
        EscapedText.check(text);
        letters += length;
        int number = numbers.size();
        numbers.put(text, number);
        return number;
    }

    /** Whether a reader would drop some of it, were it not told to keep it. */
    static boolean isSpaced(String text) {
        return text.charAt(0) <= ' ' || text.charAt(text.length() - 1) <= ' ';
    }

    /** Writes the part that holds them. */
    public void write(EntryOutput entry) {
        MarkupOutput out = new MarkupOutput(entry);
        out.put(("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                        + "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" count=\"" + uses
                        + "\" uniqueCount=\"" + numbers.size() + "\">")
                .getBytes(StandardCharsets.US_ASCII));
        for (String text : numbers.keySet()) {
            out.item(isSpaced(text) ? SPACED_ITEM : ITEM, text, ITEM_END);
        }
        out.put("</sst>".getBytes(StandardCharsets.US_ASCII));
        out.close();
    }
}
