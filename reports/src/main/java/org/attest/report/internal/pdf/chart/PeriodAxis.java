package org.attest.report.internal.pdf.chart;

import java.util.List;
import java.util.stream.IntStream;
import org.attest.report.document.Plot.Axis;
import org.attest.report.document.Plot.Period;
import org.attest.report.internal.pdf.file.Box;
import org.attest.report.internal.pdf.file.Canvas;
import org.attest.report.internal.pdf.file.Label;
import org.attest.report.internal.pdf.file.Outline;
import org.attest.report.internal.pdf.file.Stroke;
import org.attest.report.internal.pdf.text.Align;
import org.attest.report.internal.pdf.text.Style;

/** What is named along a line over days, numbers or words: as much as has room, below it. */
record PeriodAxis(Space space, Axis axis, float width) {
    static final float LINE = 0.7f;
    private static final float SIZE = 6.5f;
    private static final float TICK = 3;
    private static final float BETWEEN = 5;

    /** A name may be cut off to this. */
    private static final float LEAST = 36;

    private List<Period> names() {
        return axis.names();
    }

    float x(double at) {
        return new Scale(names().getFirst().from(), names().getLast().to(), 0, width).at(at);
    }

    /** The middle of a period. */
    float x(Period period) {
        return x((period.from() + period.to()) / 2);
    }

    /** What one of so many takes. */
    float slot() {
        return width / names().size();
    }

    private Style style() {
        return space.name(SIZE).in(space.theme().muted());
    }

    float below() {
        return TICK + style().leading();
    }

    /** The line at this height, and up to another one the day of the report. */
    void draw(Canvas canvas, float left, float y, float high) {
        axis.asOf().ifPresent(day -> asOf(space, canvas, left + x(day.toEpochDay() + 1.0), y, high));
        canvas.rule(left, y, width, LINE, space.theme().ink());
        List<Label> labels = names().stream()
                .map(name -> space.label(name.name(), style(), Math.max(LEAST, slot() - BETWEEN), 1))
                .toList();
        float widest = labels.stream().map(Label::width).max(Float::compare).orElse(0f);
        int every = IntStream.of(1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)
                .filter(apart -> apart * slot() >= widest + BETWEEN)
                .findFirst()
                .orElse(names().size());
        float taken = -Float.MAX_VALUE;
        for (int i = 0; i < names().size(); i += every) {
            float half = labels.get(i).width() / 2;
            float middle = Math.clamp(x(names().get(i)), Math.min(half, width / 2), Math.max(width - half, width / 2));
            if (middle - half > taken) {
                canvas.fill(
                        new Box(left + x(names().get(i).from()) - LINE / 2, y - TICK, LINE, TICK),
                        space.theme().ink());
                labels.get(i).draw(canvas, Align.MIDDLE, left + middle, y - TICK - style().leading() / 2);
                taken = middle + half + 1;
            }
        }
    }

    /** As in the key. */
    static void asOf(Space space, Canvas canvas, float x, float low, float high) {
        canvas.stroke(
                Outline.line(x, low, x, high), new Stroke(0.6f, space.theme().muted(), 2, 2.5f));
    }
}
