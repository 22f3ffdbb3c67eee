package org.attest.report.internal.pdf.chart;

import java.util.Set;
import org.attest.report.document.Sign;
import org.attest.report.internal.pdf.file.Box;
import org.attest.report.internal.pdf.file.Canvas;
import org.attest.report.internal.pdf.file.Marks;
import org.attest.report.internal.pdf.file.Outline;
import org.attest.report.internal.pdf.file.Stroke;
import org.attest.report.style.Colour;
import org.attest.report.style.Theme;
import org.attest.report.style.Tone;

/** Signs and states at the size of plots, in one colour. */
record SignShapes(Theme theme) {
    static final float RADIUS = 3.6f;

    /** Of a ring around a dot. */
    private static final float AROUND = 5.4f;

    private static final float LINE = 1.3f;

    /** From the middle of two rings to that of each. */
    private static final float APART = 2;

    private Marks marks() {
        return new Marks(theme);
    }

    void dot(Canvas canvas, float x, float y) {
        canvas.fill(Outline.circle(x, y, RADIUS), theme.accent());
    }

    void ring(Canvas canvas, float x, float y, float radius) {
        marks().ring(canvas, x, y, radius, new Stroke(LINE, theme.accent(), 0, 0));
    }

    /** What sources disagree on. */
    void disputed(Canvas canvas, float x, float y) {
        ring(canvas, x - APART, y, RADIUS);
        ring(canvas, x + APART, y, RADIUS);
    }

    /** From one day to another. */
    void period(Canvas canvas, float x, float y, float length) {
        canvas.rule(x, y, length, RADIUS, theme.accent());
        dot(canvas, x, y);
        dot(canvas, x + length, y);
    }

    void of(Set<Sign> signs, Canvas canvas, float x, float y) {
        if (signs.contains(Sign.RING)) {
            ring(canvas, x, y, signs.contains(Sign.DOT) ? AROUND : RADIUS);
        }
        if (signs.contains(Sign.DOT)) {
            dot(canvas, x, y);
        }
    }

    /** What is known in part. */
    void pale(Canvas canvas, Box box) {
        marks().pale(canvas, box, theme.bar(Tone.NEUTRAL), new Stroke(0.5f, theme.accent(), 0, 0));
    }

    /** What is doubted. */
    void about(Canvas canvas, Box box) {
        canvas.fill(box, theme.bar(Tone.NEUTRAL));
        marks().dashed(canvas, box, theme.accent());
    }

    /** What is one of several. */
    void open(Canvas canvas, Box box) {
        marks().pale(canvas, box, Colour.WHITE, new Stroke(LINE, theme.accent(), 0, 0));
    }

    void dashed(Canvas canvas, Box box) {
        marks().dashed(canvas, box, theme.muted());
    }

    /** What is not known. */
    void hatched(Canvas canvas, Box box) {
        marks().hatchedTile(canvas, box);
    }

    void hatched(Canvas canvas, float x, float y) {
        marks().hatched(canvas, x, y, RADIUS);
    }
}
