package org.attest.report.internal.pdf.chart;

import org.attest.report.internal.pdf.file.Outline;

/** The mark of a line's points, which tells lines apart without their colours. */
enum Marker {
    CIRCLE {
        @Override
        Outline at(float x, float y, float radius) {
            return pen -> pen.circle(x, y, radius);
        }
    },
    SQUARE {
        @Override
        Outline at(float x, float y, float radius) {
            float half = radius * 0.9f;
            return Outline.polygon(x - half, y - half, x + half, y - half, x + half, y + half, x - half, y + half);
        }
    },
    DIAMOND {
        @Override
        Outline at(float x, float y, float radius) {
            float half = radius * 1.25f;
            return Outline.polygon(x - half, y, x, y - half, x + half, y, x, y + half);
        }
    },
    TRIANGLE {
        @Override
        Outline at(float x, float y, float radius) {
            float half = radius * 1.2f;
            return Outline.polygon(x - half, y - half * 0.8f, x + half, y - half * 0.8f, x, y + half);
        }
    };

    abstract Outline at(float x, float y, float radius);
}
