package org.attest.report.internal.pdf.file;

import org.attest.report.document.Sign;
import org.attest.report.style.Colour;
import org.attest.report.style.Theme;

/**
 * Signs and states, the same in tables and figures: told apart by their shapes, in colours that stand out from paper as the theme
 * promises.
 */
public record Marks(Theme theme) {
    private static final float EDGE = 0.7f;
    private static final float DASH = 2.5f;
    private static final float HATCH = 4;
    private static final double PALE = 0.7;

    /** Circles stand in the middle of the box. */
    public void sign(Canvas canvas, Sign sign, Box box, float radius, Stroke line) {
        float x = box.x() + box.width() / 2;
        float y = box.y() + box.height() / 2;
        switch (sign) {
            case DOT -> canvas.fill(Outline.circle(x, y, radius), line.colour());
            case RING -> ring(canvas, x, y, radius, line);
            case BOX -> canvas.fill(box, line.colour());
            case PALE_BOX -> pale(canvas, box, line.colour().towards(Colour.WHITE, PALE), line);
            case EMPTY_BOX -> canvas.stroke(Outline.of(box), line);
        }
    }

    /** What is behind it does not shine through. */
    public void ring(Canvas canvas, float x, float y, float radius, Stroke line) {
        canvas.fill(Outline.circle(x, y, radius), Colour.WHITE);
        canvas.stroke(Outline.circle(x, y, radius), line);
    }

    /** Its edge tells it apart where its fill is faint. */
    public void pale(Canvas canvas, Box box, Colour fill, Stroke edge) {
        canvas.fill(box, fill);
        canvas.stroke(Outline.of(box), edge);
    }

    /** What is open or has no place. */
    public void dashed(Canvas canvas, Box box, Colour colour) {
        canvas.stroke(Outline.of(box), new Stroke(EDGE, colour, DASH, DASH));
    }

    /** What is not known, in lines of 45 degrees without an edge: where it ends says nothing. */
    public void hatched(Canvas canvas, Box box) {
        float width = box.width();
        float height = box.height();
        for (float along = HATCH; along < width + height; along += HATCH) {
            line(
                    canvas,
                    box.x() + Math.max(0, along - height),
                    box.y() + Math.min(along, height),
                    box.x() + Math.min(along, width),
                    box.y() + Math.max(0, along - width));
        }
    }

    /** The same with an edge. */
    public void hatchedTile(Canvas canvas, Box box) {
        hatched(canvas, box);
        canvas.stroke(Outline.of(box), edge());
    }

    /** The same in a circle. */
    public void hatched(Canvas canvas, float x, float y, float radius) {
        for (float off : new float[] {-radius / 2, 0, radius / 2}) {
            float half = (float) Math.sqrt((radius * radius - off * off) / 2);
            float shift = off / (float) Math.sqrt(2);
            line(canvas, x + shift - half, y + shift + half, x + shift + half, y + shift - half);
        }
        canvas.stroke(Outline.circle(x, y, radius), edge());
    }

    private void line(Canvas canvas, float... points) {
        canvas.stroke(Outline.line(points), new Stroke(EDGE, theme.muted(), 0, 0));
    }

    private Stroke edge() {
        return new Stroke(EDGE, theme.muted(), 0, 0);
    }
}
