package org.attest.report.internal.pdf.chart;

import java.util.Set;
import org.attest.report.document.Sign;
import org.attest.report.internal.pdf.file.Box;
import org.attest.report.internal.pdf.file.Canvas;
import org.attest.report.internal.pdf.file.Outline;
import org.attest.report.internal.pdf.file.Stroke;
import org.attest.report.style.Colour;
import org.attest.report.style.Theme;
import org.attest.report.style.Tone;

/** Signs of plots, which are told apart by their shapes: colours say nothing that these do not. */
record SignShapes(Theme theme) {
    static final float RADIUS = 3.6f;

    /** Of a ring around a dot. */
    private static final float AROUND = 5.4f;

    private static final float LINE = 1.3f;
    private static final float DASH = 2.5f;
    private static final float HATCH = 5;

    void dot(Canvas canvas, float x, float y) {
        canvas.fill(Marker.CIRCLE.at(x, y, RADIUS), theme.accent());
    }

    /** What is behind it does not shine through. */
    void ring(Canvas canvas, float x, float y, float radius) {
        Outline circle = Marker.CIRCLE.at(x, y, radius);
        canvas.fill(circle, Colour.WHITE);
        canvas.stroke(circle, new Stroke(LINE, theme.accent(), 0, 0));
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

    /** What is known in part; its edge tells it apart where its fill is faint. */
    void pale(Canvas canvas, Box box) {
        canvas.fill(box, theme.bar(Tone.NEUTRAL));
        frame(canvas, box, new Stroke(0.5f, theme.accent(), 0, 0));
    }

    void dashed(Canvas canvas, Box box) {
        frame(canvas, box, new Stroke(0.7f, theme.muted(), DASH, DASH));
    }

    /** What is not known, in lines of 45 degrees. */
    void hatched(Canvas canvas, Box box) {
        float width = box.width();
        float height = box.height();
        for (float along = HATCH; along < width + height; along += HATCH) {
            canvas.stroke(
                    Outline.line(
                            box.x() + Math.max(0, along - height),
                            box.y() + Math.min(along, height),
                            box.x() + Math.min(along, width),
                            box.y() + Math.max(0, along - width)),
                    new Stroke(0.5f, theme.muted().towards(Colour.WHITE, 0.35), 0, 0));
        }
        frame(canvas, box, new Stroke(0.7f, theme.muted(), 0, 0));
    }

    private static void frame(Canvas canvas, Box box, Stroke stroke) {
        float right = box.x() + box.width();
        float top = box.y() + box.height();
        canvas.stroke(Outline.polygon(box.x(), box.y(), right, box.y(), right, top, box.x(), top), stroke);
    }
}
