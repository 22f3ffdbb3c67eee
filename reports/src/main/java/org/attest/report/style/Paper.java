package org.attest.report.style;

/**
 * The size of an upright page, in millimetres; pages are turned where a table needs it. A workbook knows numbered sizes
 * only: see guide page 18.
 */
public record Paper(double width, double height) {
    private static final double SMALLEST = 100;
    private static final double LARGEST = 1200;
    private static final double INCH = 25.4;

    public static final Paper A3 = new Paper(297, 420);
    public static final Paper A4 = new Paper(210, 297);
    public static final Paper A5 = new Paper(148, 210);
    /** 8.5 by 11 inches. */
    public static final Paper LETTER = new Paper(8.5 * INCH, 11 * INCH);
    /** 8.5 by 14 inches. */
    public static final Paper LEGAL = new Paper(8.5 * INCH, 14 * INCH);

    public Paper {
        if (!(width >= SMALLEST && width <= height && height <= LARGEST)) {
            throw new IllegalArgumentException("paper is " + plain(width) + " x " + plain(height)
                    + " mm, must be " + plain(SMALLEST) + " to " + plain(LARGEST)
                    + " mm wide and high, and no wider than high: pages are turned where a table needs it");
        }
    }

    private static String plain(double millimetres) {
        return millimetres == Math.rint(millimetres) ? Long.toString((long) millimetres) : Double.toString(millimetres);
    }

    /** Whether a page of this size can be printed on such paper without loss. */
    public boolean fitsOn(Paper other) {
        return width <= other.width && height <= other.height;
    }
}
