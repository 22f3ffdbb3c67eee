package org.attest.report.internal.pdf.file;

import java.util.List;

/** A shape of straight and curved lines. */
public interface Outline {
    /** Runs along the shape. */
    interface Pen {
        void move(float x, float y);

        void line(float x, float y);

        /** A cubic Bezier curve with two control points. */
        void curve(float x1, float y1, float x2, float y2, float x, float y);

        /** Straight back to where the pen was set down. */
        void close();
    }

    void trace(Pen pen);

    /** From point to point, each an x and a y. */
    static Outline line(float... points) {
        return pen -> {
            pen.move(points[0], points[1]);
            for (int i = 2; i < points.length; i += 2) {
                pen.line(points[i], points[i + 1]);
            }
        };
    }

    static Outline line(List<Float> points) {
        float[] numbers = new float[points.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = points.get(i);
        }
        return line(numbers);
    }

    static Outline polygon(float... corners) {
        return pen -> {
            line(corners).trace(pen);
            pen.close();
        };
    }
}
