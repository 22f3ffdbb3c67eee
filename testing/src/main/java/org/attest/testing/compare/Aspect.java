package org.attest.testing.compare;

/** What workbooks are compared in. */
public enum Aspect {
    /** What was entered into cells, and of which type it is. */
    VALUES,
    /** The results that were saved with formulas. */
    CACHED_VALUES,
    FORMULAS,
    /** How cells look, part by part. */
    STYLES,
    LINKS,
    COMMENTS,
    TABLES,
    MERGED_CELLS,
    VALIDATIONS,
    /** Which sheets are hidden, and in which order all of them stand. */
    SHEET_ORDER,
    NAMES,
    /** The kind of each chart, its title, what its series refer to, and its alternative text. */
    CHARTS,
    /** The file of each picture, and its alternative text. */
    IMAGES,
    /** Orientation, scale, print area, repeated rows and columns. */
    PRINT_SETUP,
    /** What the document says of itself: title, author, dates and so on. */
    PROPERTIES
}
