package org.attest.report.internal.pdf.chart;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.attest.report.internal.pdf.file.Canvas;
import org.attest.report.internal.pdf.file.Label;
import org.attest.report.internal.pdf.file.Outline;
import org.attest.report.internal.pdf.file.Stroke;
import org.attest.report.internal.pdf.text.Align;

/** The names of lines, each where its line ends, with the figure that it ends with. */
final class LineEnds {
    private static final float WIDEST = 0.3f;
    private static final float MARKER = 2.6f;
    private static final float BESIDE_MARKER = 5;
    private static final float PADDING = 2;

    /** A name that stands at least so far from the end of its line is led to it. */
    private static final float NEAR = 4;

    private record End(int series, int category, double value, Label label) {}

    private final Setting setting;
    private final List<End> ends;

    LineEnds(Setting setting) {
        this.setting = setting;
        ends = setting.series()
                .mapToObj(series -> last(series).map(category -> end(series, category)))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Integer> last(int series) {
        return setting.categories()
                .filter(category -> setting.value(series, category).isPresent())
                .boxed()
                .reduce((before, later) -> later);
    }

    private End end(int series, int category) {
        double value = setting.value(series, category).orElseThrow();
        String name = isNamed() ? setting.chart().series().get(series).name() : "";
        return new End(series, category, value, setting.named(name, value, setting.width() * WIDEST));
    }

    /** A single line is what the picture's title says. */
    private boolean isNamed() {
        return setting.seriesCount() > 1;
    }

    private float indent() {
        return isNamed() ? 2 * MARKER + BESIDE_MARKER : 0;
    }

    float width() {
        return indent()
                + ends.stream()
                        .map(end -> end.label().width())
                        .max(Float::compare)
                        .orElse(0f);
    }

    /** What they take when they stand below each other. */
    float height() {
        return heights().stream().reduce(0f, Float::sum);
    }

    private List<Float> heights() {
        return ends.stream().map(end -> end.label().height() + PADDING).toList();
    }

    /** @param places gives the x of a category */
    void draw(Canvas canvas, Scale scale, IntFunction<Float> places, float left, float low, float high) {
        List<Float> wanted = ends.stream().map(end -> scale.at(end.value())).toList();
        float half = setting.styles().cell().leading() / 2 + PADDING;
        float[] middles = Spread.apart(wanted, heights(), low - half, high + half);
        for (int i = 0; i < middles.length; i++) {
            End end = ends.get(i);
            lead(canvas, places.apply(end.category()), wanted.get(i), left, middles[i]);
            if (isNamed()) {
                Outline marker = Marker.of(end.series()).at(left + MARKER, middles[i], MARKER);
                canvas.fill(marker, setting.colour(end.series()));
            }
            end.label().draw(canvas, Align.LEFT, left + indent(), middles[i]);
        }
    }

    private void lead(Canvas canvas, float x, float y, float toX, float toY) {
        boolean far = toX - x > setting.width() / 12 || Math.abs(toY - y) > NEAR;
        if (far) {
            canvas.stroke(
                    Outline.line(x + 2 * MARKER, y, Math.max(x + 2 * MARKER, toX - 9), y, toX - 2, toY),
                    new Stroke(0.5f, setting.theme().muted(), 0, 0));
        }
    }
}
