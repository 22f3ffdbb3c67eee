package org.attest.report.internal.xlsx.look;

import java.util.OptionalDouble;

/** What part of a sheet a cell is. */
public enum CellRole {
    TITLE(16, true, true),
    HEADING(14, true, true),
    LINE(CellRole.TEXT, false, false),
    HEADER(CellRole.TEXT, true, true),
    BODY(CellRole.TEXT, false, false),
    TOTAL(CellRole.TEXT, true, false);

    /** Size of the text by whose digits column widths are counted. */
    public static final int TEXT = 12;

    /** Excel's own limit. */
    public static final double HIGHEST_ROW_IN_POINTS = 409;

    /**
     * What Excel adds to a line of Arial, whose height it rounds up to pixels: its own rows are 15, 18 and 20.25 points high
     * for type of 12, 14 and 16 points, the font's lines 13.8, 16.1 and 18.4.
     */
    private static final double LEADING_IN_POINTS = 2;

    private static final double AIR_IN_POINTS = 8;

    private final int points;
    private final boolean bold;
    private final boolean heads;

    /** @param heads whether it stands at the foot of its row, with air above */
    CellRole(int points, boolean bold, boolean heads) {
        this.points = points;
        this.bold = bold;
        this.heads = heads;
    }

    public int points() {
        return points;
    }

    public boolean isBold() {
        return bold;
    }

    public FontMetrics metrics() {
        return bold ? FontMetrics.BOLD : FontMetrics.REGULAR;
    }

    boolean heads() {
        return heads;
    }

    /** What a row with so many lines of it takes; empty where the viewer's own measure will do. */
    public OptionalDouble heightInPoints(int lines) {
        return lines > 1 || heads
                ? OptionalDouble.of(Math.ceil(lines * lineInPoints() + (heads ? AIR_IN_POINTS : 0)))
                : OptionalDouble.empty();
    }

    private double lineInPoints() {
        return (double) points * FontMetrics.LINE / FontMetrics.EM + LEADING_IN_POINTS;
    }
}
