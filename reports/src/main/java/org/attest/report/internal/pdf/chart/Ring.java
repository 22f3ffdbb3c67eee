package org.attest.report.internal.pdf.chart;

import org.attest.report.internal.pdf.file.Outline;
import org.openpdf.text.pdf.PdfContentByte;

/**
 * Arcs around a middle; angles run clockwise from the top, in radians.
 *
 * @param inner radius of the hole
 */
record Ring(float x, float y, float inner, float outer) {
    static Outline disc(float x, float y, float radius) {
        Ring circle = new Ring(x, y, 0, radius);
        return pen -> {
            pen.moveTo(circle.x(radius, 0), circle.y(radius, 0));
            circle.arc(pen, radius, 0, 2 * Math.PI);
            pen.closePath();
        };
    }

    /** The part between two angles. */
    Outline part(double from, double to) {
        return pen -> {
            pen.moveTo(x(outer, from), y(outer, from));
            arc(pen, outer, from, to);
            pen.lineTo(x(inner, to), y(inner, to));
            arc(pen, inner, to, from);
            pen.closePath();
        };
    }

    /** Across the ring. */
    Outline spoke(double angle) {
        return Outline.line(x(inner, angle), y(inner, angle), x(outer, angle), y(outer, angle));
    }

    float x(float radius, double angle) {
        return (float) (x + radius * Math.sin(angle));
    }

    float y(float radius, double angle) {
        return (float) (y + radius * Math.cos(angle));
    }

    /** In pieces of a quarter at most: a cubic curve is as good as a circle there. */
    private void arc(PdfContentByte pen, float radius, double from, double to) {
        int pieces = (int) Math.max(1, Math.ceil(Math.abs(to - from) / (Math.PI / 2) - 1e-9));
        double sweep = (to - from) / pieces;
        float reach = (float) (4 / 3.0 * Math.tan(sweep / 4) * radius);
        for (int i = 0; i < pieces; i++) {
            double a = from + i * sweep;
            double b = a + sweep;
            pen.curveTo(
                    x(radius, a) + reach * (float) Math.cos(a),
                    y(radius, a) - reach * (float) Math.sin(a),
                    x(radius, b) - reach * (float) Math.cos(b),
                    y(radius, b) + reach * (float) Math.sin(b),
                    x(radius, b),
                    y(radius, b));
        }
    }
}
