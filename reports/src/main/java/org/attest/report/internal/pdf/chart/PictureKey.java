package org.attest.report.internal.pdf.chart;

import java.util.ArrayList;
import java.util.List;
import org.attest.report.internal.pdf.file.Box;
import org.attest.report.internal.pdf.file.Canvas;
import org.attest.report.internal.pdf.file.Label;

/** Says which colour or sign is which, where names cannot stand at the data. */
final class PictureKey implements Picture {
    private static final float SQUARE = 7;
    private static final float BESIDE_MARK = 4;
    private static final float BETWEEN = 16;
    private static final float APART = 5;

    /** Draws a sign around a point. */
    interface Mark {
        void draw(Canvas canvas, float x, float middle);
    }

    record Entry(String words, Mark mark) {}

    private record Placed(Label name, Mark mark, float x, float down) {}

    private final List<Placed> entries = new ArrayList<>();
    private final float slot;
    private final float above;
    private final float height;

    private PictureKey(Space space, float slot, float above, float below, List<Entry> all) {
        this.slot = slot;
        this.above = above;
        float x = 0;
        float down = 0;
        float deepest = 0;
        for (Entry entry : all) {
            Label name = space.label(entry.words(), space.styles().cell(), space.width() - slot - BESIDE_MARK, 3);
            float width = slot + BESIDE_MARK + name.width();
            if (x > 0 && x + width > space.width()) {
                x = 0;
                down = deepest;
            }
            entries.add(new Placed(name, entry.mark(), x, down));
            x += width + BETWEEN;
            deepest = Math.max(deepest, down + name.height());
        }
        height = above + deepest + below;
    }

    /** Of the colours of a chart, above it. */
    static PictureKey of(Setting setting) {
        return new PictureKey(
                setting,
                SQUARE,
                0,
                APART,
                setting.series()
                        .mapToObj(series -> new Entry(
                                setting.chart().series().get(series).name(),
                                (canvas, x, middle) -> canvas.fill(
                                        new Box(x - SQUARE / 2, middle - SQUARE / 2, SQUARE, SQUARE),
                                        setting.colour(series))))
                        .toList());
    }

    /** Of signs that are so wide, below a picture. */
    static PictureKey below(Space space, float slot, List<Entry> signs) {
        return new PictureKey(space, slot, APART, 0, signs);
    }

    @Override
    public float height() {
        return height;
    }

    @Override
    public void draw(Canvas canvas, float left, float top) {
        for (Placed entry : entries) {
            float x = left + entry.x();
            float y = top - above - entry.down();
            entry.mark().draw(canvas, x + slot / 2, y - entry.name().style().leading() / 2);
            entry.name().drawBelow(canvas, x + slot + BESIDE_MARK, y);
        }
    }
}
