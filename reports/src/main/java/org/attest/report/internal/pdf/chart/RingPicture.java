package org.attest.report.internal.pdf.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.attest.report.internal.pdf.file.Canvas;
import org.attest.report.internal.pdf.file.Outline;
import org.attest.report.internal.pdf.file.Stroke;
import org.attest.report.internal.pdf.text.Align;
import org.attest.report.internal.pdf.text.Style;
import org.attest.report.style.Colour;

/** Parts of one whole as a ring, clockwise from the top, each with its name and figure beside it; their sum in the middle. */
final class RingPicture implements Picture {
    private static final float OUTER = 72;
    private static final float INNER = 40;
    private static final float PADDING = 10;
    private static final float WHITE = 1.2f;
    private static final float BESIDE_RING = 1.5f;
    private static final float LEADER = 8;
    private static final float ELBOW = 14;
    private static final float BESIDE_LEADER = 3;
    private static final float BETWEEN_LABELS = 3;
    private static final float TOTAL_SIZE = 14;

    /** A narrower part would be lost between white gaps. */
    private static final float LEAST_PART = 3;

    private record Part(int category, double from, double to, Label label) {
        double middle() {
            return (from + to) / 2;
        }

        boolean onTheRight() {
            return Math.sin(middle()) >= 0;
        }

        boolean isWide() {
            return (to - from) * (OUTER + INNER) / 2 >= LEAST_PART;
        }
    }

    /** @param middle the height of the label's middle above the ring's */
    private record Beside(Part part, float middle) {}

    private final Setting setting;
    private final double sum;
    private final List<Part> parts = new ArrayList<>();
    private final List<Beside> labels;
    private final float above;
    private final float below;

    RingPicture(Setting setting) {
        this.setting = setting;
        double[] values = setting.values();
        sum = Arrays.stream(values).sum();
        double before = 0;
        for (int category : setting.drawnCategories()) {
            double value = setting.value(0, category).orElseThrow();
            double after = before + value;
            parts.add(
                    new Part(category, 2 * Math.PI * before / sum, 2 * Math.PI * after / sum, label(category, value)));
            before = after;
        }
        labels = Stream.concat(beside(true).stream(), beside(false).stream()).toList();
        float highest = OUTER + PADDING;
        float lowest = OUTER + PADDING;
        for (Beside each : labels) {
            float half = each.part().label().height() / 2;
            highest = Math.max(highest, each.middle() + half);
            lowest = Math.max(lowest, half - each.middle());
        }
        above = highest;
        below = lowest;
    }

    private Label label(int category, double value) {
        float most = setting.width() / 2 - OUTER - LEADER - ELBOW - BESIDE_LEADER;
        return setting.named(setting.chart().categories().get(category), value, most);
    }

    /** Labels of one side stand apart, and as near to their parts as they can. */
    private List<Beside> beside(boolean right) {
        List<Part> side =
                parts.stream().filter(part -> part.onTheRight() == right).toList();
        float[] wanted = new float[side.size()];
        float[] heights = new float[side.size()];
        for (int i = 0; i < wanted.length; i++) {
            wanted[i] = (float) (Math.cos(side.get(i).middle()) * (OUTER + LEADER));
            heights[i] = side.get(i).label().height() + BETWEEN_LABELS;
        }
        float[] middles = Spread.apart(wanted, heights, -Setting.MOST_HEIGHT, Setting.MOST_HEIGHT);
        List<Beside> placed = new ArrayList<>();
        for (int i = 0; i < middles.length; i++) {
            placed.add(new Beside(side.get(i), middles[i]));
        }
        return placed;
    }

    @Override
    public float height() {
        return above + below;
    }

    @Override
    public void draw(Canvas canvas, float left, float top) {
        Ring ring = new Ring(left + setting.width() / 2, top - above, INNER, OUTER);
        for (Part part : parts) {
            if (part.to() > part.from()) {
                canvas.fill(ring.part(part.from(), part.to()), setting.colour(part.category()));
            }
        }
        drawGaps(canvas, ring);
        labels.forEach(label -> drawLabel(canvas, ring, label));
        drawSum(canvas, ring);
    }

    private void drawGaps(Canvas canvas, Ring ring) {
        List<Part> drawn =
                parts.stream().filter(part -> part.to() > part.from()).toList();
        for (int i = 0; i < drawn.size() && drawn.size() > 1; i++) {
            Part before = drawn.get((i + drawn.size() - 1) % drawn.size());
            if (before.isWide() && drawn.get(i).isWide()) {
                canvas.stroke(ring.spoke(drawn.get(i).from()), Stroke.of(WHITE, Colour.WHITE));
            }
        }
    }

    private void drawLabel(Canvas canvas, Ring ring, Beside beside) {
        Part part = beside.part();
        double angle = part.middle();
        float toTheRight = part.onTheRight() ? 1 : -1;
        float end = ring.x() + toTheRight * (OUTER + LEADER + ELBOW);
        float y = ring.y() + beside.middle();
        Outline leader = Outline.line(
                ring.x(OUTER + BESIDE_RING, angle),
                ring.y(OUTER + BESIDE_RING, angle),
                ring.x(OUTER + LEADER, angle),
                ring.y(OUTER + LEADER, angle),
                end,
                y);
        canvas.stroke(leader, LinePicture.leader(setting));
        Align align = part.onTheRight() ? Align.LEFT : Align.RIGHT;
        part.label().draw(canvas, align, end + toTheRight * BESIDE_LEADER, y);
    }

    /** A whole that lacks a part has none. */
    private void drawSum(Canvas canvas, Ring ring) {
        if (parts.size() == setting.chart().categories().size()) {
            Style style = setting.fitted(new double[] {sum}, setting.figure(TOTAL_SIZE), 2 * INNER - PADDING);
            setting.value(sum, style).draw(canvas, Align.MIDDLE, ring.x(), ring.y());
        }
    }
}
