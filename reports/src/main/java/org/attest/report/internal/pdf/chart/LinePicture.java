package org.attest.report.internal.pdf.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.attest.report.internal.pdf.file.Canvas;
import org.attest.report.internal.pdf.file.Outline;
import org.attest.report.internal.pdf.file.Stroke;
import org.attest.report.internal.pdf.table.Ticks;
import org.attest.report.internal.pdf.text.Align;
import org.attest.report.internal.pdf.text.Style;
import org.attest.report.style.Colour;

/** Lines over categories that follow one another, on a light grid, each with its name and last figure at its end. */
final class LinePicture implements Picture {
    private static final float PLOT_HEIGHT = 170;
    private static final float ABOVE = 6;
    private static final float BESIDE_TICKS = 6;
    private static final float BESIDE_PLOT = 12;
    private static final float WIDEST_TICK = 0.25f;
    private static final float GRID = 0.4f;
    private static final float AXIS = 0.9f;
    private static final float LINE = 1.5f;
    private static final float MARKER = 2.3f;

    /** Markers that stand closer would hide the line; then only some of them are drawn, far from each other. */
    private static final float CLOSEST_MARKERS = 9;

    private static final float BETWEEN_FEW_MARKERS = 30;

    private final Setting setting;
    private final Ticks ticks;
    private final Style tickStyle;
    private final float ticksWidth;
    private final LineEnds ends;
    private final CategoryAxis axis;
    private final float plotHeight;
    private final float plotWidth;

    LinePicture(Setting setting) {
        this.setting = setting;
        ticks = Ticks.of(setting.values(), setting.chart().format());
        double[] printed =
                ticks.values().stream().mapToDouble(Double::doubleValue).toArray();
        tickStyle = setting.fitted(printed, setting.styles().note(), setting.width() * WIDEST_TICK);
        ticksWidth = setting.widest(printed, tickStyle) + BESIDE_TICKS;
        ends = new LineEnds(setting);
        plotWidth = setting.width() - ticksWidth - ends.width() - BESIDE_PLOT;
        plotHeight = Math.max(PLOT_HEIGHT, ends.height());
        axis = new CategoryAxis(setting, plotWidth);
    }

    @Override
    public float height() {
        return ABOVE + plotHeight + axis.height();
    }

    @Override
    public void draw(Canvas canvas, float left, float top) {
        float x = left + ticksWidth;
        float high = top - ABOVE;
        float low = high - plotHeight;
        Scale scale = new Scale(ticks.lowest(), ticks.highest(), low, high);
        drawGrid(canvas, x, scale);
        axis.draw(canvas, x, low, left, left + setting.width());
        for (int series = 0; series < setting.seriesCount(); series++) {
            drawLine(canvas, series, x, scale);
        }
        ends.draw(canvas, scale, category -> x + axis.middle(category), x + plotWidth + BESIDE_PLOT, low, high);
    }

    private void drawGrid(Canvas canvas, float x, Scale scale) {
        for (double tick : ticks.values()) {
            float y = scale.at(tick);
            Colour colour = tick == 0 ? setting.theme().ink() : setting.theme().hairline();
            canvas.rule(x, y, plotWidth, tick == 0 ? AXIS : GRID, colour);
            setting.value(tick, tickStyle).draw(canvas, Align.RIGHT, x - BESIDE_TICKS, y);
        }
    }

    private void drawLine(Canvas canvas, int series, float x, Scale scale) {
        Marker look = Marker.of(series);
        float dash = Marker.isDashed(series) ? 4 : 0;
        for (List<Float> points : stretches(series, x, scale)) {
            if (points.size() > 2) {
                canvas.stroke(Outline.line(points), new Stroke(LINE, setting.colour(series), dash, dash));
            }
        }
        int every = axis.slot() >= CLOSEST_MARKERS ? 1 : (int) Math.ceil(BETWEEN_FEW_MARKERS / axis.slot());
        for (int category : setting.categories().toArray()) {
            OptionalDouble value = value(series, category);
            boolean alone = value(series, category - 1).isEmpty()
                    && value(series, category + 1).isEmpty();
            if (value.isPresent() && (alone || category % every == 0)) {
                Outline marker = look.at(x + axis.middle(category), scale.at(value.getAsDouble()), MARKER);
                canvas.fill(marker, setting.colour(series));
            }
        }
    }

    /** The points of each stretch of a line: it breaks where there is no figure. */
    private List<List<Float>> stretches(int series, float x, Scale scale) {
        List<List<Float>> stretches = new ArrayList<>(List.of(new ArrayList<>()));
        for (int category : setting.categories().toArray()) {
            OptionalDouble value = value(series, category);
            if (value.isEmpty()) {
                stretches.add(new ArrayList<>());
            } else {
                stretches.getLast().add(x + axis.middle(category));
                stretches.getLast().add(scale.at(value.getAsDouble()));
            }
        }
        return stretches;
    }

    private OptionalDouble value(int series, int category) {
        return category < 0 || category >= setting.chart().categories().size()
                ? OptionalDouble.empty()
                : setting.value(series, category);
    }
}
