package org.attest.report.internal.pdf.chart;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.attest.report.internal.pdf.file.Box;
import org.attest.report.internal.pdf.file.Canvas;
import org.attest.report.internal.pdf.file.Label;
import org.attest.report.internal.pdf.text.Align;
import org.attest.report.internal.pdf.text.Style;

/** Lying bars with their figures at the ends; series side by side, or each in a column where a page is too short. */
final class BarPicture implements Picture {
    private static final float BESIDE_BAR = 4;
    private static final float BETWEEN_COLUMNS = 12;
    private static final float BELOW_TITLES = 3;

    /** A bar is worth more than its figure. */
    private static final float WIDEST_FIGURE = 0.55f;

    /** Of the height that a bar has for itself. */
    private static final float THICKNESS = 0.92f;

    private final Setting setting;
    private final BarRows rows;
    private final List<List<Integer>> columns;
    private final List<Label> titles;
    private final float columnWidth;
    private final Style figures;
    private final Scale scale;

    BarPicture(Setting setting) {
        this.setting = setting;
        Optional<BarRows> together = BarRows.fit(setting, setting.seriesCount());
        boolean apart = together.isEmpty() && setting.seriesCount() > 1;
        rows = together.orElseGet(() -> BarRows.force(setting, 1));
        columns = apart
                ? setting.series().mapToObj(List::of).toList()
                : List.of(setting.series().boxed().toList());
        columnWidth = (setting.width() - rows.namesWidth() - (columns.size() - 1) * BETWEEN_COLUMNS) / columns.size();
        float textSize = rows.density().textSize();
        titles = apart
                ? setting.chart().series().stream()
                        .map(series -> setting.label(series.name(), setting.figure(textSize), columnWidth, 3))
                        .toList()
                : List.of();
        double[] values = setting.values();
        double[] below = Arrays.stream(values).filter(value -> value < 0).toArray();
        double[] notBelow = Arrays.stream(values).filter(value -> value >= 0).toArray();
        int sides = below.length > 0 && notBelow.length > 0 ? 2 : 1;
        figures = setting.fitted(values, setting.figure(textSize), columnWidth * WIDEST_FIGURE / sides);
        // From the lowest value to the highest and always with zero, between the figures at the ends.
        double low = Arrays.stream(below).min().orElse(0);
        double high = Arrays.stream(notBelow).max().orElse(0);
        scale = new Scale(low, high, room(below), columnWidth - room(notBelow));
    }

    private float room(double[] values) {
        return values.length == 0 ? 0 : setting.widest(values, figures) + BESIDE_BAR;
    }

    /** Whether its colours need a key. */
    boolean needsKey() {
        return setting.seriesCount() > 1 && titles.isEmpty();
    }

    @Override
    public float height() {
        return titlesHeight() + rows.height();
    }

    private float titlesHeight() {
        return titles.stream()
                .map(title -> title.height() + BELOW_TITLES)
                .max(Float::compare)
                .orElse(0f);
    }

    @Override
    public void draw(Canvas canvas, float left, float top) {
        float below = top - titlesHeight();
        rows.drawNames(canvas, left, below);
        float x = left + rows.namesWidth();
        for (int i = 0; i < columns.size(); i++) {
            if (!titles.isEmpty()) {
                Label title = titles.get(i);
                title.drawBelow(canvas, x + scale.at(0), below + title.height() + BELOW_TITLES);
            }
            drawColumn(canvas, columns.get(i), x, below);
            x += columnWidth + BETWEEN_COLUMNS;
        }
    }

    private void drawColumn(Canvas canvas, List<Integer> series, float x, float top) {
        float bar = rows.density().bar();
        rows.drawBars(top, (category, middle) -> {
            float y = middle + series.size() * bar / 2 - bar / 2;
            for (int each : series) {
                OptionalDouble value = setting.value(each, category);
                if (value.isPresent()) {
                    drawBar(canvas, each, value.getAsDouble(), x, y);
                }
                y -= bar;
            }
        });
        rows.drawAxis(canvas, setting, x + scale.at(0), top);
    }

    private void drawBar(Canvas canvas, int series, double value, float x, float middle) {
        float zero = x + scale.at(0);
        float end = x + scale.at(value);
        float thickness = rows.density().bar() * THICKNESS;
        if (value != 0) {
            canvas.fill(
                    new Box(Math.min(zero, end), middle - thickness / 2, Math.abs(end - zero), thickness),
                    setting.colour(series));
        }
        Label figure = setting.value(value, figures);
        float beside = value < 0 ? -BESIDE_BAR : BESIDE_BAR;
        figure.draw(canvas, value < 0 ? Align.RIGHT : Align.LEFT, end + beside, middle);
    }
}
