package org.attest.report.internal.pdf.tag;

/** Which cells a header cell stands for: ISO 32000-1, 14.8.5.7, table 349. */
public enum Scope {
    COLUMN("Column"),
    ROW("Row");

    private final String name;

    Scope(String name) {
        this.name = name;
    }

    String pdfName() {
        return name;
    }
}
