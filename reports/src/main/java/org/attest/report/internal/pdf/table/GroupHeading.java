package org.attest.report.internal.pdf.table;

/** The name of a group above its rows, which comes again on each page on which they go on. */
final class GroupHeading {
    /** As it is drawn next. */
    PlacedRow row;

    private final PlacedRow again;
    boolean shown;
    boolean named;

    GroupHeading(PlacedRow row, PlacedRow again) {
        this.row = row;
        this.again = again;
    }

    float height() {
        return row.height();
    }

    void drawn() {
        row = again;
        shown = true;
        named = true;
    }
}
