package org.attest.report.internal.pdf.chart;

import java.util.Arrays;
import java.util.Optional;
import org.attest.report.internal.pdf.file.Box;
import org.attest.report.internal.pdf.file.Canvas;
import org.attest.report.internal.pdf.file.Label;
import org.attest.report.internal.pdf.text.Align;
import org.attest.report.internal.pdf.text.Style;
import org.attest.report.style.Colour;

/** Bars that are made of parts, the figure in each part that has room for it, and their sum at the end. */
final class StackPicture implements Picture {
    private static final float BESIDE_BAR = 4;
    private static final float WITHIN_PART = 2.5f;
    private static final float WHITE = 1;
    private static final float WIDEST_FIGURE = 0.5f;

    /** A narrower part would be lost between white gaps. */
    private static final float LEAST_PART = 3;

    private final Setting setting;
    private final BarRows rows;
    private final Style totals;
    private final Style figures;
    private final Scale scale;

    StackPicture(Setting setting) {
        this.setting = setting;
        rows = BarRows.force(setting, 1);
        double[] sums =
                setting.drawnCategories().stream().mapToDouble(this::drawnSum).toArray();
        float width = setting.width() - rows.namesWidth();
        float size = rows.density().textSize();
        totals = setting.fitted(sums, setting.figure(size), width * WIDEST_FIGURE);
        figures = setting.name(Math.min(size, totals.size()));
        float behind = setting.widest(sums, totals) + BESIDE_BAR;
        scale = new Scale(0, Arrays.stream(sums).max().orElse(0), 0, width - behind);
    }

    private double drawnSum(int category) {
        return setting.series()
                .mapToDouble(series -> setting.value(series, category).orElse(0))
                .sum();
    }

    /** What lacks a part has no sum. */
    private Optional<Double> sum(int category) {
        return setting.series()
                        .allMatch(series -> setting.value(series, category).isPresent())
                ? Optional.of(drawnSum(category))
                : Optional.empty();
    }

    @Override
    public float height() {
        return rows.height();
    }

    @Override
    public void draw(Canvas canvas, float left, float top) {
        rows.drawNames(canvas, left, top);
        float x = left + rows.namesWidth();
        rows.drawBars(top, (category, middle) -> {
            drawParts(canvas, category, x, middle);
            sum(category)
                    .ifPresent(sum -> setting.value(sum, totals)
                            .draw(canvas, Align.LEFT, x + scale.at(sum) + BESIDE_BAR, middle));
        });
        rows.drawAxis(canvas, setting, x, top);
    }

    private void drawParts(Canvas canvas, int category, float x, float middle) {
        float thickness = rows.density().bar();
        double before = 0;
        float widthBefore = 0;
        for (int series = 0; series < setting.seriesCount(); series++) {
            double value = setting.value(series, category).orElse(0);
            if (value > 0) {
                float start = x + scale.at(before);
                float width = x + scale.at(before + value) - start;
                canvas.fill(new Box(start, middle - thickness / 2, width, thickness), setting.colour(series));
                if (Math.min(widthBefore, width) >= LEAST_PART) {
                    canvas.fill(new Box(start - WHITE / 2, middle - thickness / 2, WHITE, thickness), Colour.WHITE);
                }
                drawFigure(canvas, value, setting.colour(series), start, width, middle);
                before += value;
                widthBefore = width;
            }
        }
    }

    private void drawFigure(Canvas canvas, double value, Colour ground, float start, float width, float middle) {
        Label figure = setting.value(value, figures.in(setting.theme().on(ground)));
        if (figure.width() + 2 * WITHIN_PART <= width) {
            figure.draw(canvas, Align.MIDDLE, start + width / 2, middle);
        }
    }
}
