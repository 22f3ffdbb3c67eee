package org.attest.report.internal.xlsx.skeleton;

/** Sheets as formulas name them. */
public final class SheetNames {
    private SheetNames() {}

    /** Always between ticks: the rules for doing without are many. */
    public static String quoted(String sheet) {
        return "'" + sheet.replace("'", "''") + "'";
    }
}
