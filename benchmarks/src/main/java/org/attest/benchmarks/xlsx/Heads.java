package org.attest.benchmarks.xlsx;

import java.util.List;

/** The words above the rows, and what all workbooks have in common. */
final class Heads {
    static final String TITLE = "Filings";
    static final List<String> LABELS =
            List.of("Region", "Court", "Party", "Reference", "Amount", "Rate", "Score", "Pages", "Filed", "Still open");
    static final String DAY_FORMAT = "yyyy-mm-dd";
    static final int WIDTH = 16;

    /** The rows of the sheet in which title and labels stand, counted from 0; the data follows. */
    static final int TITLE_ROW = 0;

    static final int LABEL_ROW = 1;
    static final int FIRST_ROW = 2;

    private Heads() {}
}
