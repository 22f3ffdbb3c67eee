package org.attest.report.internal.pdf.chart;

import java.util.ArrayList;
import java.util.List;
import org.attest.report.internal.pdf.file.Box;
import org.attest.report.internal.pdf.file.Canvas;
import org.attest.report.internal.pdf.file.Label;
import org.attest.report.style.Colour;

/** Says which colour is which series, where names cannot stand at the data. */
final class SeriesKey implements Picture {
    private static final float SQUARE = 7;
    private static final float BESIDE_SQUARE = 4;
    private static final float BETWEEN = 16;
    private static final float BELOW = 5;

    private record Entry(Label name, Colour colour, float x, float down) {}

    private final List<Entry> entries = new ArrayList<>();
    private final float height;

    SeriesKey(Setting setting) {
        float x = 0;
        float down = 0;
        float deepest = 0;
        for (int i = 0; i < setting.seriesCount(); i++) {
            String text = setting.chart().series().get(i).name();
            Label name = setting.label(text, setting.styles().cell(), setting.width() - SQUARE - BESIDE_SQUARE, 3);
            float width = SQUARE + BESIDE_SQUARE + name.width();
            if (x > 0 && x + width > setting.width()) {
                x = 0;
                down = deepest;
            }
            entries.add(new Entry(name, setting.colour(i), x, down));
            x += width + BETWEEN;
            deepest = Math.max(deepest, down + name.height());
        }
        height = deepest + BELOW;
    }

    @Override
    public float height() {
        return height;
    }

    @Override
    public void draw(Canvas canvas, float left, float top) {
        for (Entry entry : entries) {
            float x = left + entry.x();
            float y = top - entry.down();
            float middle = y - entry.name().style().leading() / 2;
            canvas.fill(new Box(x, middle - SQUARE / 2, SQUARE, SQUARE), entry.colour());
            entry.name().drawBelow(canvas, x + SQUARE + BESIDE_SQUARE, y);
        }
    }
}
