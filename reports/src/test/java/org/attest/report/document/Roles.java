package org.attest.report.document;

import org.attest.report.document.Table.Role;

/** What the tables of hand-made documents are, by their usual keys. */
public final class Roles {
    private Roles() {}

    /** What is said where there are no rows. */
    public static String empty(String key) {
        return switch (of(key)) {
            case NOTES -> "This report has no notes.";
            case SOURCES -> "This report cites no sources.";
            case CHECKS -> "This report has no checks.";
            case DATA, SUBTOTALS, SUMMARY -> "This table has no rows.";
        };
    }

    public static Role of(String key) {
        return switch (key) {
            case Document.SUMMARY -> Role.SUMMARY;
            case Document.NOTES -> Role.NOTES;
            case Document.SOURCES -> Role.SOURCES;
            case Document.CHECKS -> Role.CHECKS;
            default -> Role.DATA;
        };
    }
}
