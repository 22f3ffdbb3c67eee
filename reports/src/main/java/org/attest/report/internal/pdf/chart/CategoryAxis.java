package org.attest.report.internal.pdf.chart;

import java.util.List;
import org.attest.report.internal.pdf.file.Canvas;
import org.attest.report.internal.pdf.file.Label;
import org.attest.report.internal.pdf.text.Align;
import org.attest.report.internal.pdf.text.Style;

/** The names of categories below the points of lines; of many, as many as have room. */
final class CategoryAxis {
    private static final float ABOVE = 6;
    private static final float INSET = 6;
    private static final float BETWEEN = 8;
    private static final int MOST_LINES = 3;

    /** A name takes no more of the width than this; further ones are left out for its sake. */
    private static final float WIDEST = 84;

    private final List<Label> names;
    private final float slot;
    private final int every;

    CategoryAxis(Setting setting, float width) {
        List<String> categories = setting.chart().categories();
        slot = categories.size() > 1 ? (width - 2 * INSET) / (categories.size() - 1) : width;
        Style style = setting.styles().note();
        float most = Math.max(slot - BETWEEN, Math.min(WIDEST, width));
        names = categories.stream()
                .map(name -> setting.label(name, style, most, MOST_LINES))
                .toList();
        float widest = names.stream().map(Label::width).max(Float::compare).orElse(0f);
        every = (int) Math.max(1, Math.ceil((widest + BETWEEN) / slot));
    }

    /** From one category to the next. */
    float slot() {
        return slot;
    }

    float middle(int category) {
        return names.size() > 1 ? INSET + category * slot : slot / 2;
    }

    float height() {
        return ABOVE + names.stream().map(Label::height).max(Float::compare).orElse(0f);
    }

    /** The names at the ends stay between these. */
    void draw(Canvas canvas, float x, float top, float from, float to) {
        float taken = -Float.MAX_VALUE;
        for (int i = 0; i < names.size(); i += every) {
            Label name = names.get(i);
            float half = name.width() / 2;
            float middle = Math.min(to - half, Math.max(from + half, x + middle(i)));
            if (middle - half > taken) {
                name.draw(canvas, Align.MIDDLE, middle, top - ABOVE - name.height() / 2);
                taken = middle + half;
            }
        }
    }
}
