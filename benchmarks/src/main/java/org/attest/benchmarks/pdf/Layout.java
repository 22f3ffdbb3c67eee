package org.attest.benchmarks.pdf;

import java.util.List;

/** What the pages of all peers have in common with Attest's: A4, its margins, type and rows, in points. */
final class Layout {
    static final String TITLE = "Filings";
    static final List<String> LABELS = List.of("Number", "Court", "Matter", "Filed", "Pages", "Amount");

    /** From here on columns stand to the right. */
    static final int FIRST_TO_THE_RIGHT = 3;

    static final float WIDTH = 595;
    static final float HEIGHT = 842;
    static final float SIDE = 62;
    static final float TOP = 62;
    static final float BOTTOM = 57;

    /** Together as wide as the page without its margins. */
    static final float[] COLUMNS = {56, 98, 112, 103, 44, 58};

    static final float TYPE = 8.5f;
    static final float TITLE_TYPE = 14;
    static final float ROW = 18.5f;
    static final float PADDING = 4;
    static final float HAIRLINE = 0.25f;

    /** From the lower edge of a row to the baseline of its text. */
    static final float BASELINE = 6;

    /** From the lower edge of the page to the page number. */
    static final float FOOT = 31;

    private Layout() {}

    static String pageNumber(long page, long pages) {
        return "Page " + page + " of " + pages;
    }
}
