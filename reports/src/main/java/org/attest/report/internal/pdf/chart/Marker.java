package org.attest.report.internal.pdf.chart;

import org.attest.report.internal.pdf.file.Outline;

/** The mark of a line's points, which tells lines apart without their colours. */
enum Marker {
    CIRCLE,
    SQUARE,
    DIAMOND,
    TRIANGLE;

    static Marker of(int series) {
        return values()[series % values().length];
    }

    /** So that lines are told apart that have one mark. */
    static boolean isDashed(int series) {
        return series / values().length % 2 == 1;
    }

    Outline at(float x, float y, float radius) {
        return switch (this) {
            case CIRCLE -> Outline.circle(x, y, radius);
            case SQUARE -> {
                float half = radius * 0.9f;
                yield Outline.polygon(x - half, y - half, x + half, y - half, x + half, y + half, x - half, y + half);
            }
            case DIAMOND -> {
                float half = radius * 1.25f;
                yield Outline.polygon(x - half, y, x, y - half, x + half, y, x, y + half);
            }
            case TRIANGLE -> {
                float half = radius * 1.2f;
                yield Outline.polygon(x - half, y - half * 0.8f, x + half, y - half * 0.8f, x, y + half);
            }
        };
    }
}
