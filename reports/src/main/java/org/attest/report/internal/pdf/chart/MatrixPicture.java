package org.attest.report.internal.pdf.chart;

import java.util.ArrayList;
import java.util.List;
import org.attest.report.document.Plot.Line;
import org.attest.report.document.Plot.Mark;
import org.attest.report.document.Plot.Matrix;
import org.attest.report.internal.pdf.file.Canvas;
import org.attest.report.internal.pdf.file.Label;
import org.attest.report.internal.pdf.text.Align;
import org.attest.report.internal.pdf.text.LineBreaker;
import org.attest.report.internal.pdf.text.Span;
import org.attest.report.internal.pdf.text.Style;

/** Signs in lines and columns, as many lines at a time as a page has room for, each time below the heads. */
final class MatrixPicture {
    private static final float WIDEST_NAMES = 0.5f;
    private static final float BESIDE_NAMES = 8;
    private static final float WIDEST_COLUMN = 80;
    private static final float BESIDE_HEAD = 4;
    private static final float BELOW_HEADS = 4;
    private static final float LONGEST_HEAD = 96;
    private static final int MOST_LINES_OF_HEAD = 3;
    private static final float ROW = 13.5f;

    /** From one sign to another that stands in the same place. */
    private static final float SIDE_BY_SIDE = 13;

    private static final float RULE = 0.9f;
    private static final float HAIRLINE = 0.4f;

    /** Fewer lines are not worth to be begun on a page. */
    private static final int LEAST = 6;

    private static final int LEAST_BEHIND = 2;

    /** The part of a page that may stay empty so that the picture stays whole. */
    private static final float LARGEST_GAP = 0.25f;

    private final Space space;
    private final Matrix matrix;
    private final SignShapes shapes;
    private final List<Label> names;
    private final List<Label> heads;
    private final float namesWidth;
    private final float column;

    /** Whether heads run upwards, where columns are too narrow for their words. */
    private final boolean turned;

    MatrixPicture(Space space, Matrix matrix) {
        this.space = space;
        this.matrix = matrix;
        shapes = new SignShapes(space.theme());
        names = matrix.lines().stream()
                .map(line ->
                        space.label(line.name(), space.styles().cell(), space.width() * WIDEST_NAMES - BESIDE_NAMES, 2))
                .toList();
        namesWidth = BESIDE_NAMES
                + names.stream().map(Label::width).max(Float::compare).orElse(0f);
        column = Math.min(
                WIDEST_COLUMN, (space.width() - namesWidth) / matrix.columns().size());
        Style style = space.figure(7.5f);
        float most = column - BESIDE_HEAD;
        turned = matrix.columns().stream()
                .anyMatch(head -> LineBreaker.widthOfLongestWord(List.of(Span.of(head, style))) > most
                        || space.typesetter().lines(head, style, most).size() > MOST_LINES_OF_HEAD);
        int lines = !turned ? MOST_LINES_OF_HEAD : column < 2 * style.leading() ? 1 : 2;
        heads = matrix.columns().stream()
                .map(head -> space.label(head, style, turned ? LONGEST_HEAD : most, lines))
                .toList();
    }

    /** Without end where heads would stand over each other. */
    private float headHeight() {
        if (column < space.figure(7.5f).leading()) {
            return Float.MAX_VALUE;
        }
        return BELOW_HEADS
                + heads.stream()
                        .map(head -> turned ? head.width() : head.height())
                        .max(Float::compare)
                        .orElse(0f);
    }

    private float height(int line) {
        return Math.max(ROW, names.get(line).height() + 2);
    }

    /**
     * Parts that each have room on a page.
     *
     * @param room what the first page has
     * @param page what others have
     */
    List<Picture> parts(float room, float page) {
        List<Picture> parts = new ArrayList<>();
        float all = new Part(0, names.size()).height();
        int from = 0;
        boolean whole = all <= page && room <= LARGEST_GAP * page;
        float most = whole || headHeight() + LEAST * 2 * ROW > room ? page : room;
        while (from < names.size()) {
            int to = from + 1;
            while (to < names.size() && new Part(from, to + 1).height() <= most) {
                to++;
            }
            boolean last = to == names.size();
            to = last || names.size() - to >= LEAST_BEHIND ? to : Math.max(from + 1, names.size() - LEAST_BEHIND);
            parts.add(new Part(from, to));
            from = to;
            most = page;
        }
        return parts;
    }

    /** Some of the lines. */
    private final class Part implements Picture {
        private final int from;
        private final int to;

        private Part(int from, int to) {
            this.from = from;
            this.to = to;
        }

        @Override
        public float height() {
            float height = headHeight();
            for (int line = from; line < to; line++) {
                height += MatrixPicture.this.height(line);
            }
            return height;
        }

        @Override
        public void draw(Canvas canvas, float left, float top) {
            float y = top - headHeight();
            for (int i = 0; i < heads.size(); i++) {
                head(canvas, heads.get(i), middle(left, i), y + BELOW_HEADS);
            }
            float width = namesWidth + column * heads.size();
            canvas.rule(left, y, width, RULE, space.theme().ink());
            for (int line = from; line < to; line++) {
                float height = MatrixPicture.this.height(line);
                line(canvas, line, left, y - height / 2);
                y -= height;
                canvas.rule(left, y, width, HAIRLINE, space.theme().hairline());
            }
        }
    }

    private float middle(float left, int at) {
        return left + namesWidth + column * (at + 0.5f);
    }

    private void head(Canvas canvas, Label head, float middle, float bottom) {
        if (turned) {
            canvas.turned(middle, bottom, Math.PI / 2, () -> head.draw(canvas, Align.LEFT, 0, 0));
        } else {
            head.draw(canvas, Align.MIDDLE, middle, bottom + head.height() / 2);
        }
    }

    private void line(Canvas canvas, int at, float left, float middle) {
        Line line = matrix.lines().get(at);
        Label name = names.get(at);
        canvas.lines(
                name.lines(), name.style(), Align.LEFT, left, namesWidth - BESIDE_NAMES, middle + name.height() / 2);
        for (Mark mark : line.marks()) {
            float x = middle(left, mark.column());
            List<PictureKey.Mark> shown = new ArrayList<>();
            if (!mark.signs().isEmpty()) {
                shown.add((on, across, y) -> shapes.of(mark.signs(), on, across, y));
            }
            if (mark.missing()) {
                shown.add(shapes::hatched);
            }
            if (mark.disputed()) {
                shown.add(shapes::disputed);
            }
            float apart = Math.min(SIDE_BY_SIDE, column / shown.size());
            for (int i = 0; i < shown.size(); i++) {
                shown.get(i).draw(canvas, x + apart * (i - (shown.size() - 1) / 2f), middle);
            }
        }
    }
}
