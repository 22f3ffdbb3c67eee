package org.attest.report.internal.pdf.file;

import java.util.List;
import org.openpdf.text.pdf.PdfContentByte;

/** A shape of straight and curved lines. */
public interface Outline {
    void trace(PdfContentByte pen);

    /** From point to point, each an x and a y. */
    static Outline line(float... points) {
        return pen -> {
            pen.moveTo(points[0], points[1]);
            for (int i = 2; i < points.length; i += 2) {
                pen.lineTo(points[i], points[i + 1]);
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

    static Outline circle(float x, float y, float radius) {
        return pen -> pen.circle(x, y, radius);
    }

    static Outline of(Box box) {
        float right = box.x() + box.width();
        float top = box.y() + box.height();
        return polygon(box.x(), box.y(), right, box.y(), right, top, box.x(), top);
    }

    static Outline polygon(float... corners) {
        return pen -> {
            line(corners).trace(pen);
            pen.closePath();
        };
    }
}
