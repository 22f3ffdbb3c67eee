package org.attest.report.internal.pdf.table;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.attest.report.document.Scale;
import org.attest.report.internal.pdf.file.Box;
import org.attest.report.internal.pdf.file.Canvas;
import org.attest.report.internal.pdf.file.Marks;
import org.attest.report.internal.pdf.file.Outline;
import org.attest.report.internal.pdf.file.Stroke;
import org.attest.report.internal.pdf.text.LineBreaker;
import org.attest.report.internal.pdf.text.Span;
import org.attest.report.internal.pdf.text.Styles;
import org.attest.report.style.Colour;
import org.attest.report.style.Theme;
import org.attest.report.style.Tone;

/**
 * Draws bars beside the values of a column, all on one scale: solid where both ends are known, a mark where they are one, dashed where
 * only one is, hatched where nothing is known. They are decoration: the values stand in their cells.
 */
final class BarPainter {
    /** In ems, with the blank before them. */
    private static final double WIDTH = 7;

    private static final double WIDTH_OF_RANGES = 8.5;

    /** The room of a stop in ems: this, or as its longest word needs up to the other. */
    private static final float STOP = 2.9f;

    private static final float WIDEST_STOP = 9;

    /** From the end of the numbers to the first stop, by the width of a stop. */
    private static final float BEFORE_STOPS = 0.75f;

    private static final float THICKNESS = 0.8f;
    private static final float MARK = 0.36f;
    private static final float DASH = 2;
    private static final float HATCHED = 0.45f;
    private static final float LINE = 0.7f;

    private final TableLayout layout;
    private final TableLayout.Room room;
    private final Scale scale;
    private final boolean ofNumbers;
    private final float left;
    private final float stop;
    private final float numbers;

    private BarPainter(TableLayout layout, TableLayout.Room room, boolean ofNumbers) {
        this.layout = layout;
        this.room = room;
        this.scale = room.scale();
        this.ofNumbers = ofNumbers;
        this.left = layout.sheet().left() + room.x();
        this.stop = stop(scale, layout.typesetter().styles()) * em();
        float stops = scale.stops().isEmpty() ? 0 : scale.stops().size() - 0.5f + BEFORE_STOPS;
        this.numbers = room.width() - stops * stop;
    }

    /** For a column that has room for bars. */
    static Optional<BarPainter> of(TableLayout layout, TableLayout.Slot slot) {
        return slot.bars()
                .map(room -> new BarPainter(layout, room, slot.column().bars()));
    }

    /** The width that bars on a scale ask for, in ems. */
    static double width(Scale scale, boolean ofNumbers, Styles styles) {
        return ofNumbers ? WIDTH : WIDTH_OF_RANGES + scale.stops().size() * stop(scale, styles);
    }

    private static float stop(Scale scale, Styles styles) {
        float longest = scale.stops().stream()
                .map(each -> LineBreaker.widthOfLongestWord(List.of(Span.of(each.name(), styles.note()))))
                .max(Float::compare)
                .orElse(0f);
        return Math.clamp((longest + BarAxis.APART) / ColumnFitter.SMALLEST_TYPE, STOP, WIDEST_STOP);
    }

    private float em() {
        return layout.style().size();
    }

    private Theme theme() {
        return layout.typesetter().styles().theme();
    }

    TableLayout layout() {
        return layout;
    }

    Scale scale() {
        return scale;
    }

    /** Between these are bars, stops and the words of both. */
    float left() {
        return left;
    }

    float right() {
        return left + room.width();
    }

    /** What the name of a stop has. */
    float stopWidth() {
        return stop;
    }

    /** In a row whose first line has this middle. */
    void draw(Canvas canvas, Optional<Scale.Bar> bar, float top, float bottom, float middle) {
        scale.threshold().ifPresent(threshold -> {
            float x = atNumber(threshold.at());
            Stroke dashed = new Stroke(LINE, theme().of(Tone.CAUTION).text(), DASH, DASH);
            canvas.stroke(Outline.line(x, top, x, bottom), dashed);
        });
        bar.ifPresent(each -> {
            if (each.equals(Scale.Bar.UNKNOWN)) {
                new Marks(theme()).hatched(canvas, hatch(middle));
            } else {
                draw(canvas, each, middle);
            }
        });
    }

    private void draw(Canvas canvas, Scale.Bar bar, float middle) {
        Colour colour = theme().series(0);
        OptionalDouble end = end(bar);
        if (bar.isOpen()) {
            float from = atNumber(bar.from().orElse(start()));
            float to = atNumber(bar.to().orElse(scale.most()));
            new Marks(theme()).dashed(canvas, between(from, to, middle), colour);
        } else if (bar.from().isPresent()
                && end.isPresent()
                && !(ofNumbers && bar.from().equals(bar.to()))) {
            float from = atNumber(bar.from().getAsDouble());
            canvas.fill(between(from, (float) end.getAsDouble(), middle), colour);
        }
        for (String name : bar.stops()) {
            int at = place(name);
            Colour own = scale.stops()
                    .get(at)
                    .tone()
                    .map(tone -> theme().of(tone).text())
                    .orElse(colour);
            canvas.fill(mark(at, middle), own);
        }
    }

    /** Where a bar begins that has no beginning. */
    private double start() {
        return Math.clamp(0.0, scale.least(), scale.most());
    }

    /** What is one number is a mark that can be seen. */
    private Box between(float from, float to, float middle) {
        float height = THICKNESS * em();
        float width = ofNumbers ? Math.abs(to - from) : Math.max(Math.abs(to - from), height / 2);
        return new Box((from + to - width) / 2, middle - height / 2, width, height);
    }

    /** A dot at the first stop, squares at the others, so that their shapes tell them apart too. */
    private Outline mark(int at, float middle) {
        float x = atStop(at);
        float radius = MARK * em();
        return at == 0
                ? Outline.circle(x, middle, radius)
                : Outline.of(new Box(x - radius, middle - radius, 2 * radius, 2 * radius));
    }

    private OptionalDouble end(Scale.Bar bar) {
        if (bar.to().isPresent()) {
            return OptionalDouble.of(atNumber(bar.to().getAsDouble()));
        }
        return bar.stops().isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(atStop(place(bar.stops().getFirst())));
    }

    /** As long as any other, from where bars begin, within their room: it says nothing of how much there is. */
    private Box hatch(float middle) {
        float height = THICKNESS * em();
        float width = numbers * HATCHED;
        float within = Math.clamp(atNumber(start()), left, left + room.width() - width);
        return new Box(within, middle - height / 2, width, height);
    }

    float atNumber(double value) {
        return left + (float) ((value - scale.least()) / (scale.most() - scale.least())) * numbers;
    }

    float atStop(int place) {
        return left + numbers + (place + BEFORE_STOPS) * stop;
    }

    private int place(String name) {
        return scale.stops().stream().map(Scale.Stop::name).toList().indexOf(name);
    }
}
