package org.attest.audit.pdf;

import org.attest.audit.Item;

/**
 * The checklist for PDFs, in its order: what ISO 14289-1:2014 (PDF/UA-1), ISO 19005-2:2011 (PDF/A-2) and WCAG 2.2 ask for
 * and a program can tell. Essential is that without which some people cannot read the file at all.
 */
public enum PdfItem implements Item {
    TAGGED(
            "Tagged: marked as such, with a structure tree of known types",
            true,
            "ISO 14289-1, 7.1; ISO 19005-2, 6.7.2 and 6.7.3; WCAG 2.2, 1.3.1"),
    CONTENT("All content is in the structure tree or marked as an artifact", true, "ISO 14289-1, 7.1; WCAG 2.2, 1.3.1"),
    LINE_ENDS("Words stay apart where a line ends", false, "ISO 32000-1, 14.8.2.5; WCAG 2.2, 1.3.1"),
    LANGUAGE("The language of the document", true, "ISO 14289-1, 7.2; ISO 19005-2, 6.7.4; WCAG 2.2, 3.1.1 and 3.1.2"),
    TITLE(
            "A title, the same in the information dictionary and in the metadata",
            true,
            "ISO 14289-1, 7.1; ISO 19005-2, 6.6.3; WCAG 2.2, 2.4.2"),
    TITLE_SHOWN("The title is shown instead of the file name", true, "ISO 14289-1, 7.1; WCAG 2.2, 2.4.2"),
    ALT_TEXT("Figures and formulas have alternative text", true, "ISO 14289-1, 7.3 and 7.7; WCAG 2.2, 1.1.1"),
    FIGURE_BOXES("Figures have a bounding box", false, "ISO 32000-1, 14.8.5.4.3"),
    HEADINGS("Headings begin with H1 and skip no level", true, "ISO 14289-1, 7.4; WCAG 2.2, 1.3.1 and 2.4.6"),
    TABLE_HEADERS("Tables have header cells with a scope", true, "ISO 14289-1, 7.5; WCAG 2.2, 1.3.1"),
    TABLE_ORDER(
            "The head of a table stands before its body, the foot behind it",
            false,
            "ISO 32000-1, 14.8.4.3.4; WCAG 2.2, 1.3.2"),
    TABLE_ROWS("Rows of a table have the same number of cells", true, "ISO 14289-1, 7.2 and 7.5; WCAG 2.2, 1.3.1"),
    LISTS("Lists are made of items, items of label and body", true, "ISO 14289-1, 7.2 and 7.6; WCAG 2.2, 1.3.1"),
    LINKS("Links have a description and are tagged", true, "ISO 14289-1, 7.18.1 and 7.18.5; WCAG 2.2, 2.4.4"),
    TAB_ORDER("The tab key follows the structure", true, "ISO 14289-1, 7.18.3; WCAG 2.2, 2.4.3"),
    FONTS_EMBEDDED("All fonts are embedded", true, "ISO 14289-1, 7.21.4.1; ISO 19005-2, 6.2.11.4.1"),
    FONTS_UNICODE("All letters can be read as text", true, "ISO 14289-1, 7.21.7; ISO 19005-2, 6.2.11.7.2"),
    NOT_LOCKED("Not locked for assistive technology", true, "ISO 14289-1, 7.16; ISO 19005-2, 6.1.3"),
    BOOKMARKS(
            "Bookmarks when there are more than 20 pages", false, "ISO 14289-1, 7.17; WCAG 2.2, 2.4.5, technique PDF2"),
    PDF_UA("Claims PDF/UA, in a way that PDF/A allows", false, "ISO 14289-1, 5; ISO 19005-2, 6.6.2.3"),
    PDF_A("Claims PDF/A", false, "ISO 19005-2, 6.6.4"),
    OUTPUT_INTENT("An output intent, so that colours stay the same", false, "ISO 19005-2, 6.2.3"),
    NO_SCRIPTS("No JavaScript", false, "ISO 19005-2, 6.5.1 and 6.5.2"),
    ATTACHMENTS("Embedded files say how they relate to the document", false, "ISO 19005-3, 6.8; ISO 14289-1, 7.11"),
    RULES(
            "Keeps the other rules of PDF/UA-1, and of the PDF/A that it claims",
            false,
            "ISO 14289-1, 7; ISO 19005-2, 6");

    private final String words;
    private final boolean essential;
    private final String source;

    PdfItem(String words, boolean essential, String source) {
        this.words = words;
        this.essential = essential;
        this.source = source;
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public String source() {
        return source;
    }

    @Override
    public boolean isEssential() {
        return essential;
    }
}
