package org.attest.report.internal.pdf.table;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.attest.report.document.Scale;
import org.attest.report.internal.pdf.file.Box;
import org.attest.report.internal.pdf.file.Canvas;
import org.attest.report.internal.pdf.file.Label;
import org.attest.report.internal.pdf.file.Outline;
import org.attest.report.internal.pdf.file.Stroke;
import org.attest.report.internal.pdf.text.Align;
import org.attest.report.internal.pdf.text.Style;
import org.attest.report.internal.pdf.text.Typesetter;
import org.attest.report.style.Colour;
import org.attest.report.style.Format;
import org.attest.report.style.Theme;
import org.attest.report.style.Tone;

/**
 * Draws bars beside the values of a column, all on one scale: solid where both ends are known, dashed from the edge where only the last
 * is, hatched where nothing is known. They are decoration: the values stand in their cells.
 */
final class BarPainter {
    /** In ems, with the blank before them. */
    private static final double WIDTH = 7;

    private static final double WIDTH_OF_RANGES = 8.5;
    private static final float STOP = 2.9f;

    /** From the end of the numbers to the first stop, by the width of a stop. */
    private static final float BEFORE_STOPS = 0.75f;

    private static final float THICKNESS = 0.8f;
    private static final float MARK = 0.36f;
    private static final float DASH = 2;
    private static final float HATCHED = 0.45f;
    private static final float BETWEEN_HATCHES = 4;
    private static final float LINE = 0.7f;
    private static final float ABOVE_RULE = 2;

    private final TableLayout layout;
    private final TableLayout.Room room;
    private final Scale scale;
    private final float left;
    private final float numbers;

    /** For a column whose room begins so far from the left edge of its sheet. */
    BarPainter(TableLayout layout, TableLayout.Room room) {
        this.layout = layout;
        this.room = room;
        this.scale = room.scale();
        this.left = layout.sheet().left() + room.x();
        float stops = scale.stops().isEmpty() ? 0 : scale.stops().size() - 0.5f + BEFORE_STOPS;
        this.numbers = room.width() - stops * STOP * em();
    }

    /** The width that bars on a scale ask for, in ems. */
    static double width(Scale scale, boolean ofNumbers) {
        return ofNumbers ? WIDTH : WIDTH_OF_RANGES + scale.stops().size() * STOP;
    }

    private float em() {
        return layout.style().size();
    }

    private Theme theme() {
        return layout.typesetter().styles().theme();
    }

    /** In a row whose first line has this middle. */
    void draw(Canvas canvas, Optional<Scale.Bar> bar, float top, float bottom, float middle) {
        scale.threshold().ifPresent(threshold -> {
            float x = at(threshold.at());
            Stroke dashed = new Stroke(LINE, theme().of(Tone.CAUTION).text(), DASH, DASH);
            canvas.stroke(Outline.line(x, top, x, bottom), dashed);
        });
        bar.ifPresent(each -> {
            if (each.equals(Scale.Bar.UNKNOWN)) {
                hatch(canvas, middle);
            } else {
                draw(canvas, each, middle);
            }
        });
    }

    private void draw(Canvas canvas, Scale.Bar bar, float middle) {
        Colour colour = theme().series(0);
        OptionalDouble end = end(bar);
        if (end.isPresent() && !bar.from().equals(bar.to())) {
            float to = (float) end.getAsDouble();
            if (bar.from().isPresent()) {
                float from = at(bar.from().getAsDouble());
                float height = THICKNESS * em();
                canvas.fill(new Box(Math.min(from, to), middle - height / 2, Math.abs(to - from), height), colour);
            } else {
                Outline line = Outline.line(at(scale.least()), middle, to, middle);
                canvas.stroke(line, new Stroke(2 * LINE, colour, DASH, DASH));
            }
        }
        for (String name : bar.stops()) {
            int stop = place(name);
            Colour own = scale.stops()
                    .get(stop)
                    .tone()
                    .map(tone -> theme().of(tone).text())
                    .orElse(colour);
            canvas.fill(mark(stop, middle), own);
        }
    }

    /** A dot at the first stop, squares at the others, so that their shapes tell them apart too. */
    private Outline mark(int stop, float middle) {
        float x = at(stop);
        float radius = MARK * em();
        return stop == 0
                ? pen -> pen.circle(x, middle, radius)
                : Outline.polygon(
                        x - radius,
                        middle - radius,
                        x + radius,
                        middle - radius,
                        x + radius,
                        middle + radius,
                        x - radius,
                        middle + radius);
    }

    private OptionalDouble end(Scale.Bar bar) {
        if (bar.to().isPresent()) {
            return OptionalDouble.of(at(bar.to().getAsDouble()));
        }
        return bar.stops().isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(at(place(bar.stops().getFirst())));
    }

    /** As long as any other: it says nothing of how much there is. */
    private void hatch(Canvas canvas, float middle) {
        float height = THICKNESS * em();
        float from = Math.min(at(0), at(Math.min(scale.most(), 0)));
        float width = numbers * HATCHED;
        float begin = isMirrored() ? from - width : from;
        Stroke thin = new Stroke(LINE, theme().muted().towards(Colour.WHITE, 0.4), 0, 0);
        for (float x = begin; x + height <= begin + width; x += BETWEEN_HATCHES) {
            canvas.stroke(Outline.line(x, middle - height / 2, x + height, middle + height / 2), thin);
        }
    }

    /** Numbers and stops above the rule of the header, which ends at this height. */
    void axis(Canvas canvas, float rule) {
        Typesetter typesetter = layout.typesetter();
        Style style = typesetter.styles().note();
        Ticks ticks = Ticks.of(new double[] {scale.least(), scale.most()}, Format.whole());
        for (double tick : ticks.values()) {
            if (tick >= scale.least() && tick <= scale.most()) {
                label(canvas, typesetter.notation().print(tick, Format.whole()), style, at(tick), rule);
            }
        }
        for (int i = 0; i < scale.stops().size(); i++) {
            label(canvas, scale.stops().get(i).name(), style, at(i), rule);
        }
    }

    private void label(Canvas canvas, String words, Style style, float x, float rule) {
        Label label = new Label(layout.typesetter().lines(words, style, STOP * em()), style);
        label.draw(canvas, Align.MIDDLE, x, rule + ABOVE_RULE + label.height() / 2);
    }

    private boolean isMirrored() {
        return layout.start() == Align.RIGHT;
    }

    private float at(double value) {
        return place((float) ((value - scale.least()) / (scale.most() - scale.least())) * numbers);
    }

    private float at(int stop) {
        return place(numbers + (stop + BEFORE_STOPS) * STOP * em());
    }

    private float place(float along) {
        return isMirrored() ? left + room.width() - along : left + along;
    }

    private int place(String stop) {
        List<String> names = scale.stops().stream().map(Scale.Stop::name).toList();
        return names.indexOf(stop);
    }
}
