package org.attest.report.internal.pdf.chart;

import java.util.List;
import org.attest.report.document.Plot.Level;
import org.attest.report.document.Plot.Stair;
import org.attest.report.document.Plot.Step;
import org.attest.report.document.Plot.Steps;
import org.attest.report.internal.pdf.file.Box;
import org.attest.report.internal.pdf.file.Canvas;
import org.attest.report.internal.pdf.file.Label;
import org.attest.report.internal.pdf.file.Outline;
import org.attest.report.internal.pdf.file.Stroke;
import org.attest.report.internal.pdf.text.Align;
import org.attest.report.style.Colour;

/** Levels as steps of a line, the best level on top, below the name of what reached them. */
final class StairPicture implements Picture {
    private static final float WIDEST_NAMES = 0.3f;
    private static final float BESIDE_NAMES = 8;
    private static final float BELOW_NAME = 3;
    private static final float ROW = 15;
    private static final float RUN = 2.6f;
    private static final float RISER = 1.2f;
    private static final float BAR = 6;
    private static final float GRID = 0.4f;

    private final Space space;
    private final Stair stair;
    private final Label name;
    private final List<Label> levels;
    private final float namesWidth;
    private final PeriodAxis axis;
    private final SignShapes shapes;

    private StairPicture(Space space, Steps steps, Stair stair, float namesWidth) {
        this.space = space;
        this.stair = stair;
        this.namesWidth = namesWidth;
        name = space.label(stair.name(), space.figure(7.5f), space.width(), 2);
        levels = levels(space, stair);
        axis = new PeriodAxis(space, steps.axis(), space.width() - namesWidth);
        shapes = new SignShapes(space.theme());
    }

    /** One for each panel, their lines of time below each other. */
    static List<Picture> all(Space space, Steps steps) {
        float widest = steps.stairs().stream()
                .flatMap(stair -> levels(space, stair).stream())
                .map(Label::width)
                .max(Float::compare)
                .orElse(0f);
        return steps.stairs().stream()
                .<Picture>map(stair -> new StairPicture(space, steps, stair, widest + BESIDE_NAMES))
                .toList();
    }

    private static List<Label> levels(Space space, Stair stair) {
        return stair.levels().stream()
                .map(level -> space.label(level.name(), space.name(7.5f), space.width() * WIDEST_NAMES, 1))
                .toList();
    }

    private float nameHeight() {
        return name.width() > 0 ? name.height() + BELOW_NAME : 0;
    }

    @Override
    public float height() {
        return nameHeight() + ROW * levels.size() + axis.below();
    }

    @Override
    public void draw(Canvas canvas, float left, float top) {
        name.drawBelow(canvas, left, top);
        float high = top - nameHeight();
        float x = left + namesWidth;
        for (int i = 0; i < levels.size(); i++) {
            levels.get(i).draw(canvas, Align.LEFT, left, middle(high, i));
            canvas.rule(x, middle(high, i), axis.width(), GRID, space.theme().hairline());
        }
        axis.draw(canvas, x, high - ROW * levels.size(), high);
        for (int i = 0; i < stair.steps().size(); i++) {
            Step step = stair.steps().get(i);
            if (i > 0
                    && isKnown(step)
                    && isKnown(stair.steps().get(i - 1))
                    && step.period().follows(stair.steps().get(i - 1).period())) {
                float at = x + axis.x(step.period().from());
                int before = stair.steps().get(i - 1).levels().getFirst();
                canvas.stroke(
                        Outline.line(
                                at,
                                middle(high, before),
                                at,
                                middle(high, step.levels().getFirst())),
                        new Stroke(RISER, space.theme().muted(), 0, 0));
            }
        }
        stair.steps().forEach(step -> draw(canvas, step, x, high));
    }

    private static float middle(float high, int level) {
        return high - ROW * (level + 0.5f);
    }

    private static boolean isKnown(Step step) {
        return step.levels().size() == 1;
    }

    private void draw(Canvas canvas, Step step, float left, float high) {
        float x = left + axis.x(step.period().from());
        float width = left + axis.x(step.period().to()) - x;
        for (int level : step.levels()) {
            float y = middle(high, level);
            if (!isKnown(step)) {
                float wide = Math.max(width, BAR);
                shapes.pale(canvas, new Box(x + (width - wide) / 2, y - BAR / 2, wide, BAR));
            } else if (width > 0) {
                canvas.rule(x, y, width, RUN, colour(level));
            } else {
                canvas.fill(Marker.CIRCLE.at(x, y, RUN), colour(level));
            }
        }
        if (step.levels().isEmpty()) {
            float wide = Math.max(width, BAR);
            Box box = new Box(
                    x + (width - wide) / 2 + 1,
                    middle(high, levels.size() - 1) - BAR,
                    wide - 2,
                    ROW * levels.size() - ROW + 2 * BAR);
            shapes.dashed(canvas, box);
            Label instead = space.label(step.instead(), space.styles().note(), Float.MAX_VALUE, 1);
            // Where it is wider than the box, it runs upwards.
            double angle = instead.width() > box.width() ? Math.PI / 2 : 0;
            canvas.turned(x + width / 2, box.y() + box.height() / 2, angle, () -> {
                float half = instead.width() / 2;
                canvas.fill(new Box(-half, -instead.height() / 2, 2 * half, instead.height()), Colour.WHITE);
                instead.draw(canvas, Align.MIDDLE, 0, 0);
            });
        }
    }

    private Colour colour(int level) {
        Level of = stair.levels().get(level);
        return space.theme().of(of.tone()).text();
    }
}
