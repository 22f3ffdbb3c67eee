package org.attest.report.internal.pdf.chart;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.attest.report.internal.pdf.file.Box;
import org.attest.report.internal.pdf.file.Canvas;
import org.attest.report.internal.pdf.file.Label;
import org.attest.report.internal.pdf.text.Align;
import org.attest.report.internal.pdf.text.Style;

/** The rows of bars, each with its name in a column at the left. */
record BarRows(Density density, List<Row> rows, float namesWidth) {
    private static final float WIDEST_NAME = 0.4f;
    private static final float BESIDE_NAMES = 8;
    private static final float AXIS = 0.9f;
    private static final float LEADING = 1.2f;
    private static final float GAP_OF_GROUPS = 0.7f;

    record Row(int category, Label name, float height) {}

    /**
     * How closely rows of bars stand: the height of a bar with what keeps it apart from the next one of its row, the
     * gap between rows, and the height up to which it is chosen.
     */
    record Density(float textSize, float bar, float gap, float most) {}

    /** The more bars, the closer, down to what can still be read. */
    private static final List<Density> DENSITIES = List.of(
            new Density(8.5f, 12, 9, 260),
            new Density(8.5f, 11.5f, 5, 340),
            new Density(8.5f, 11, 2, Space.MOST_HEIGHT),
            new Density(7.5f, 9.5f, 1.5f, Space.MOST_HEIGHT),
            new Density(6.8f, 8.2f, 1, Space.MOST_HEIGHT));

    /** As loosely as possible, with so many bars below each other in a row; empty if they do not fit on a page. */
    static Optional<BarRows> fit(Setting setting, int bars) {
        for (Density density : DENSITIES) {
            BarRows rows = of(setting, bars, density, Integer.MAX_VALUE);
            if (rows.height() <= Math.min(density.most(), setting.mostHeight())) {
                return Optional.of(rows);
            }
        }
        return Optional.empty();
    }

    /** With names cut off where they do not fit otherwise. */
    static BarRows force(Setting setting, int bars) {
        return fit(setting, bars).orElseGet(() -> {
            BarRows twoLines = of(setting, bars, DENSITIES.getLast(), 2);
            return twoLines.height() <= setting.mostHeight() ? twoLines : of(setting, bars, DENSITIES.getLast(), 1);
        });
    }

    private static BarRows of(Setting setting, int bars, Density density, int mostLines) {
        Style style = setting.name(density.textSize());
        Style set = new Style(style.fonts(), style.face(), style.size(), density.textSize() * LEADING, style.colour());
        // Rows of several bars must stay apart by more than their bars do.
        float gap = bars == 1 ? density.gap() : Math.max(density.gap(), density.bar() * GAP_OF_GROUPS);
        List<Row> rows = setting.drawnCategories().stream()
                .map(category -> {
                    String text = setting.chart().categories().get(category);
                    Label name = setting.label(text, set, setting.width() * WIDEST_NAME, mostLines);
                    float height = Math.max(name.height(), bars * density.bar()) + gap;
                    return new Row(category, name, height);
                })
                .toList();
        float widest =
                rows.stream().map(row -> row.name().width()).max(Float::compare).orElse(0f);
        return new BarRows(density, rows, widest + BESIDE_NAMES);
    }

    float height() {
        return rows.stream().map(Row::height).reduce(0f, Float::sum);
    }

    void drawNames(Canvas canvas, float left, float top) {
        float y = top;
        for (Row row : rows) {
            row.name().draw(canvas, Align.RIGHT, left + namesWidth - BESIDE_NAMES, y - row.height() / 2);
            y -= row.height();
        }
    }

    /** @param drawing of the bars of a category around a height */
    void drawBars(float top, BiConsumer<Integer, Float> drawing) {
        float y = top;
        for (Row row : rows) {
            drawing.accept(row.category(), y - row.height() / 2);
            y -= row.height();
        }
    }

    void drawAxis(Canvas canvas, Setting setting, float x, float top) {
        canvas.fill(
                new Box(x - AXIS / 2, top - height(), AXIS, height()),
                setting.theme().ink());
    }
}
