package org.attest.report.internal.pdf.tag;

/** What an element of the structure is: standard structure types of ISO 32000-1, 14.8.4. */
public enum Role {
    DOCUMENT("Document"),
    SECTION("Sect"),
    GROUP("Div"),
    CONTENTS("TOC"),
    CONTENTS_ITEM("TOCI"),
    H1("H1"),
    H2("H2"),
    H3("H3"),
    PARAGRAPH("P"),
    LIST("L"),
    LIST_ITEM("LI"),
    LABEL("Lbl"),
    LIST_BODY("LBody"),
    TABLE("Table"),
    CAPTION("Caption"),
    TABLE_HEAD("THead"),
    TABLE_BODY("TBody"),
    TABLE_ROW("TR"),
    HEADER_CELL("TH"),
    CELL("TD"),
    FIGURE("Figure"),
    REFERENCE("Reference"),
    LINK("Link"),
    SPAN("Span"),
    FORM("Form");

    private final String type;

    Role(String type) {
        this.type = type;
    }

    String type() {
        return type;
    }
}
