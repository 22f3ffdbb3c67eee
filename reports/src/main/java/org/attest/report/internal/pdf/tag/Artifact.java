package org.attest.report.internal.pdf.tag;

/** Something drawn that is no part of the document: ISO 32000-1, 14.8.2.2. */
public enum Artifact implements Content {
    /** Rules, fills, and a table's head where it is repeated. */
    DECORATION("/Artifact BMC\n"),
    PAGE_HEAD("/Artifact<</Type/Pagination/Subtype/Header>>BDC\n"),
    PAGE_FOOT("/Artifact<</Type/Pagination/Subtype/Footer>>BDC\n"),
    WATERMARK("/Artifact<</Type/Pagination/Subtype/Watermark>>BDC\n");

    private final String operator;

    Artifact(String operator) {
        this.operator = operator;
    }

    String operator() {
        return operator;
    }
}
