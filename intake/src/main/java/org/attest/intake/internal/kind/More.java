package org.attest.intake.internal.kind;

/** The columns that tell more of one column; of the column {@code ""} those that tell it of a whole row. Made once: rows are many. */
record More(
        String source,
        String locator,
        String excerpt,
        String basis,
        String confidence,
        String comment,
        String from,
        String to) {
    static final More OF_ROW = of("");

    static More of(String column) {
        return new More(
                Header.of(column, Header.SOURCE),
                Header.of(column, Header.LOCATOR),
                Header.of(column, Header.EXCERPT),
                Header.of(column, Header.BASIS),
                Header.of(column, Header.CONFIDENCE),
                Header.of(column, Header.COMMENT),
                Header.of(column, "from"),
                Header.of(column, "to"));
    }

    /** That of the citation which is called so. */
    String citing(String part) {
        return switch (part) {
            case Header.SOURCE -> source;
            case Header.LOCATOR -> locator;
            default -> excerpt;
        };
    }
}
