package org.attest.audit.spreadsheet;

import org.attest.audit.Item;

/**
 * The checklist for spreadsheets, in its order: "Releasing statistics in spreadsheets" and "Making spreadsheets
 * accessible: checklist of the basics", UK Government Analysis Function; then one of our own, as these do not speak of paper.
 */
public enum SpreadsheetItem implements Item {
    NATIVE_TABLES("Tables marked up as native tables, with meaningful names", true),
    NO_MERGED_CELLS("No merged or split cells, no nested tables", true),
    NO_BLANK_LINES("No blank rows or columns inside a table", true),
    HEADER_ROW("One tagged header row, unique names", true),
    WRAPPED_TEXT("Wrap text", true),
    NO_FILTERS("Avoid filters and freeze panes", false),
    EMPTY_CELLS("A cell is empty only for a reason that is explained", true),
    NOTHING_HIDDEN("Nothing hidden", false),
    COLUMN_WIDTHS("Sensible column widths", false),
    NOTES("Notes as [note 1], never symbols or superscript; note texts on a notes sheet", true),
    LINKS("Links have descriptive text", true),
    TITLES("Every sheet has a descriptive title in A1, tagged as a heading style", true),
    NO_HEADERS_OR_FOOTERS("No headers, footers, text boxes", true),
    COLOUR("Colour is never the only message; contrast at least 4.5:1 where colour is used", true),
    ALT_TEXT("No images without alt text; charts with alt text and their data in a table", false),
    NO_MACROS("No macros", false),
    SHEETS("Unique sheet names; no blank sheets", true),
    ORDER("Content starts in column A; nothing below a table; one table a sheet", true),
    PROPERTIES("Document properties: title, author or organisation, language", true),
    CURSOR("Cursor in A1 of the first sheet on opening", true),
    PRINTED_SIZE("Nothing prints smaller than 8 points", false);

    private static final String SOURCE = "UK Government Analysis Function, \"Releasing statistics in spreadsheets\" and"
            + " \"Making spreadsheets accessible: checklist of the basics\"";

    private final String words;
    private final boolean essential;

    SpreadsheetItem(String words, boolean essential) {
        this.words = words;
        this.essential = essential;
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public String source() {
        return this == PRINTED_SIZE ? "Attest, guide page 13" : SOURCE;
    }

    @Override
    public boolean isEssential() {
        return essential;
    }
}
