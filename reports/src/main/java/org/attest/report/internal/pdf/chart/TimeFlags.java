package org.attest.report.internal.pdf.chart;

import java.util.List;
import java.util.stream.IntStream;
import org.attest.report.internal.pdf.file.Canvas;
import org.attest.report.internal.pdf.file.Label;
import org.attest.report.internal.pdf.file.Outline;
import org.attest.report.internal.pdf.file.Stroke;
import org.attest.report.internal.pdf.text.Align;
import org.attest.report.style.Colour;

/**
 * Labels at poles, by turns above a line, where they stand at the right of their poles, and below it, at the left. Each stands
 * further out than all of its side whose poles it would stand over: so no pole runs through a label, and no label stands over another.
 */
final class TimeFlags {
    private static final float BESIDE_POLE = 3;
    private static final float BETWEEN = 8;
    private static final float APART = 4;

    /** A label of lines, or of parts side by side. */
    record Flag(float x, float from, List<Label> labels, boolean flat, boolean dashed) {
        float width() {
            float widths = labels.stream().map(Label::width).reduce(0f, flat ? (a, b) -> a + b : Math::max);
            return widths + (flat ? BESIDE_POLE * (labels.size() - 1) : 0);
        }

        float height() {
            return labels.stream().map(Label::height).reduce(0f, flat ? Math::max : (a, b) -> a + b);
        }

        /** With what keeps it apart from the next level. */
        float depth() {
            return height() + (flat ? 1 : APART);
        }

        private float reach() {
            return BESIDE_POLE + width() + BETWEEN;
        }
    }

    private final List<Flag> flags;
    private final boolean[] up;

    /** How many others stand between each and the line, at most. */
    private final int[] level;

    /** @param flags in the order of their poles, each with room at one side of it */
    TimeFlags(List<Flag> flags, float width) {
        this.flags = flags;
        up = new boolean[flags.size()];
        level = new int[flags.size()];
        for (int i = 0; i < up.length; i++) {
            Flag flag = flags.get(i);
            boolean hasRoom = flag.x() + flag.reach() - BETWEEN <= width;
            boolean hasRoomBelow = flag.x() - flag.reach() + BETWEEN >= 0;
            up[i] = hasRoom && (i == 0 || !up[i - 1] || !hasRoomBelow);
            level[i] = up[i] ? 0 : level(i, 0, i);
        }
        for (int i = up.length - 1; i >= 0; i--) {
            level[i] = up[i] ? level(i, i + 1, up.length) : level[i];
        }
    }

    /** Further out than those of its side that it reaches. */
    private int level(int flag, int from, int to) {
        return IntStream.range(from, to)
                .filter(other -> up[other] == up[flag])
                .filter(other -> Math.abs(flags.get(other).x() - flags.get(flag).x())
                        < flags.get(flag).reach())
                .map(other -> level[other] + 1)
                .max()
                .orElse(0);
    }

    /** What the levels of a side take up to one of them. */
    private float height(boolean side, int before) {
        return (float) IntStream.range(0, before)
                .mapToDouble(at -> IntStream.range(0, up.length)
                        .filter(i -> up[i] == side && level[i] == at)
                        .mapToDouble(i -> flags.get(i).depth())
                        .max()
                        .orElse(0))
                .sum();
    }

    float above() {
        return height(true, flags.size());
    }

    float below() {
        return height(false, flags.size());
    }

    /** Above a height and below another; {@code base} is that of the line. */
    void draw(Canvas canvas, float left, float base, float low, float high, Colour pole) {
        for (int i = 0; i < up.length; i++) {
            Flag flag = flags.get(i);
            float near = up[i] ? high + height(true, level[i]) : low - height(false, level[i]);
            float top = up[i] ? near + flag.height() : near;
            float end = up[i] ? top : near - flag.height();
            float dash = flag.dashed() ? 2.5f : 0;
            // The line through the band itself shows also on its other side.
            float begin = flag.dashed() ? (up[i] ? low : high) : base + flag.from();
            canvas.stroke(
                    Outline.line(left + flag.x(), begin, left + flag.x(), end), new Stroke(0.5f, pole, dash, dash));
            float x = left + flag.x() + (up[i] ? BESIDE_POLE : -BESIDE_POLE - flag.width());
            for (Label label : flag.labels()) {
                boolean ends = !up[i] && !flag.flat();
                label.draw(
                        canvas, ends ? Align.RIGHT : Align.LEFT, ends ? x + flag.width() : x, top - label.height() / 2);
                x += flag.flat() ? label.width() + BESIDE_POLE : 0;
                top -= flag.flat() ? 0 : label.height();
            }
        }
    }
}
