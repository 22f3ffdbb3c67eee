package org.attest.report.internal.pdf.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attest.report.document.Plot.Multiples;
import org.attest.report.document.Plot.Panel;
import org.attest.report.document.Plot.Point;
import org.attest.report.internal.pdf.file.Canvas;
import org.attest.report.internal.pdf.file.Label;
import org.attest.report.internal.pdf.file.Outline;
import org.attest.report.internal.pdf.file.Stroke;
import org.attest.report.internal.pdf.table.Ticks;
import org.attest.report.internal.pdf.text.Align;
import org.attest.report.internal.pdf.text.Style;
import org.attest.report.style.Colour;

/** Panels of lines, three beside each other where there is room, each below its name. */
final class MultiplesPicture {
    private static final float WIDEST = 145;
    private static final float LEAST = 120;
    private static final int MOST_BESIDE = 3;
    private static final float BETWEEN = 17;
    private static final float PLOT = 52;
    private static final float BELOW_NAME = 6;
    private static final float BESIDE = 4;
    private static final float WIDEST_FIGURE = 0.3f;
    private static final float GRID = 0.4f;
    private static final float LINE = 1.2f;
    private static final float MARKER = 1.7f;

    private final Space space;
    private final Multiples form;
    private final int beside;
    private final float width;
    private final Style ticks;
    private final Style ends;
    private final float ticksWidth;
    private final PeriodAxis axis;

    MultiplesPicture(Space space, Multiples form) {
        this.space = space;
        this.form = form;
        beside = Math.clamp((int) ((space.width() + BETWEEN) / (LEAST + BETWEEN)), 1, MOST_BESIDE);
        width = Math.min(WIDEST, (space.width() + BETWEEN) / beside - BETWEEN);
        float most = width * WIDEST_FIGURE;
        ticks = space.fitted(
                form.panels().stream()
                        .map(this::ticks)
                        .flatMap(of -> Stream.of(of.lowest(), of.highest()))
                        .map(this::print),
                space.name(6.5f).in(space.theme().muted()),
                most);
        ends = space.fitted(form.panels().stream().flatMap(this::figures).map(this::print), space.figure(7), most);
        ticksWidth = BESIDE
                + widest(
                        ticks,
                        form.panels().stream().map(this::ticks).flatMap(of -> Stream.of(of.lowest(), of.highest())));
        float endsWidth = BESIDE + widest(ends, form.panels().stream().flatMap(this::figures));
        axis = new PeriodAxis(space, form.axis(), width - ticksWidth - endsWidth);
    }

    private float widest(Style style, Stream<Double> numbers) {
        return numbers.map(number -> style.width(print(number)))
                .max(Float::compare)
                .orElse(0f);
    }

    private String print(double number) {
        return space.typesetter().notation().print(number, form.format());
    }

    private Ticks ticks(Panel panel) {
        Stream<Panel> scaled = form.ownScales() ? Stream.of(panel) : form.panels().stream();
        return Ticks.of(
                scaled.flatMap(this::figures).mapToDouble(Double::doubleValue).toArray(), form.format());
    }

    private Stream<Double> figures(Panel panel) {
        return panel.points().stream()
                .flatMap(point -> point.values().stream())
                .flatMapToDouble(OptionalDouble::stream)
                .boxed();
    }

    /** Rows of panels, to stand below each other. */
    List<Picture> rows() {
        return IntStream.iterate(0, from -> from < form.panels().size(), from -> from + beside)
                .mapToObj(from -> new Row(form.panels()
                        .subList(from, Math.min(from + beside, form.panels().size()))))
                .map(Picture.class::cast)
                .toList();
    }

    /** Panels beside each other. */
    private final class Row implements Picture {
        private final List<Panel> panels;
        private final List<Label> names;

        private Row(List<Panel> panels) {
            this.panels = panels;
            names = panels.stream()
                    .map(panel -> space.label(panel.name(), space.figure(7.5f), width, 4))
                    .toList();
        }

        private float namesHeight() {
            return names.stream().map(Label::height).max(Float::compare).orElse(0f);
        }

        @Override
        public float height() {
            return namesHeight() + BELOW_NAME + PLOT + axis.below();
        }

        @Override
        public void draw(Canvas canvas, float left, float top) {
            float high = top - namesHeight() - BELOW_NAME;
            for (int i = 0; i < panels.size(); i++) {
                float x = left + i * (width + BETWEEN);
                Label name = names.get(i);
                name.drawBelow(canvas, x, top - namesHeight() + name.height());
                MultiplesPicture.this.draw(canvas, panels.get(i), x + ticksWidth, high);
            }
        }
    }

    private void draw(Canvas canvas, Panel panel, float x, float high) {
        float low = high - PLOT;
        Ticks marks = ticks(panel);
        Scale scale = new Scale(marks.lowest(), marks.highest(), low, high);
        DoubleStream.of(marks.lowest(), 0, marks.highest()).distinct().forEach(tick -> {
            if (tick > marks.lowest() && tick <= marks.highest()) {
                Colour colour = tick == 0 ? space.theme().ink() : space.theme().hairline();
                canvas.rule(x, scale.at(tick), axis.width(), GRID, colour);
            }
            if (tick == marks.lowest() || tick == marks.highest()) {
                Label label = space.label(print(tick), ticks, Float.MAX_VALUE, 1);
                label.draw(canvas, Align.RIGHT, x - BESIDE, scale.at(tick));
            }
        });
        axis.draw(canvas, x, low, high);
        List<Float> middles = new ArrayList<>();
        List<Label> labels = new ArrayList<>();
        List<Float> lefts = new ArrayList<>();
        for (int series = 0; series < form.series().size(); series++) {
            int at = series;
            draw(canvas, panel, series, x, scale);
            panel.points().reversed().stream()
                    .filter(point -> point.values().get(at).isPresent())
                    .findFirst()
                    .ifPresent(last -> {
                        double value = last.values().get(at).orElseThrow();
                        middles.add(scale.at(value));
                        labels.add(space.label(print(value), ends, Float.MAX_VALUE, 1));
                        lefts.add(x + axis.x(last.period()) + BESIDE);
                    });
        }
        float half = ends.leading() / 2;
        float[] placed =
                Spread.apart(middles, labels.stream().map(label -> ends.size()).toList(), low + 1, high + half);
        for (int i = 0; i < placed.length; i++) {
            labels.get(i).draw(canvas, Align.LEFT, lefts.get(i), placed[i]);
        }
    }

    /** A line breaks where there is no figure, and where time lies between two periods. */
    private void draw(Canvas canvas, Panel panel, int series, float x, Scale scale) {
        Colour colour = space.theme().series(series);
        float dash = Marker.isDashed(series) ? 3 : 0;
        List<Float> stretch = new ArrayList<>();
        for (int i = 0; i < panel.points().size(); i++) {
            Point point = panel.points().get(i);
            OptionalDouble value = point.values().get(series);
            if (value.isEmpty()
                    || (i > 0
                            && !point.period().follows(panel.points().get(i - 1).period()))) {
                stroke(canvas, stretch, new Stroke(LINE, colour, dash, dash));
                stretch.clear();
            }
            if (value.isPresent()) {
                float at = x + axis.x(point.period());
                stretch.add(at);
                stretch.add(scale.at(value.getAsDouble()));
                float radius = Math.min(MARKER, Math.max(axis.slot() / 3, MARKER / 3));
                canvas.fill(Marker.of(series).at(at, scale.at(value.getAsDouble()), radius), colour);
            }
        }
        stroke(canvas, stretch, new Stroke(LINE, colour, dash, dash));
    }

    private static void stroke(Canvas canvas, List<Float> points, Stroke stroke) {
        if (points.size() > 2) {
            canvas.stroke(Outline.line(points), stroke);
        }
    }

    /** As in the key. */
    static void mark(Space space, int series, Canvas canvas, float x, float y) {
        Colour colour = space.theme().series(series);
        float dash = Marker.isDashed(series) ? 3 : 0;
        canvas.stroke(Outline.line(x - 6, y, x + 6, y), new Stroke(LINE, colour, dash, dash));
        canvas.fill(Marker.of(series).at(x, y, MARKER + 0.5f), colour);
    }
}
