package org.attest.report.xlsx;

/** For whom a workbook is made. */
public enum Profile {
    /** For everyone: meets the public sector's checklist for accessible spreadsheets. */
    PUBLICATION,
    /** For the analyst's own use: frozen and coloured headers, filters. */
    WORKING
}
