package org.attest.report.pdf;

import java.util.List;
import org.attest.report.problem.RenderException;
import org.attest.report.style.Theme;

/** The header of a table, drawn anew on each of its pages: spanners over labels over a rule. */
final class TableHead {
    private static final float PADDING = 3;
    private static final float RULE = 0.9f;
    private static final float SPANNER_RULE = 0.25f;

    /** A longer header would leave too little of a page to the rows. */
    private static final float LARGEST_SHARE = 0.5f;

    private record Label(TableLayout.Slot slot, List<Line> lines) {}

    private record Span(float x, float width, List<Line> lines) {}

    private final TableLayout layout;
    private final Theme theme;
    private final List<Label> labels;
    private final List<Span> spanners;
    private final int labelLines;
    private final int spannerLines;

    TableHead(TableLayout layout) {
        this.layout = layout;
        this.theme = layout.typesetter().styles().theme();
        this.labels = layout.slots().stream().map(this::label).toList();
        this.spanners = Spanner.of(
                        layout.slots().stream().map(TableLayout.Slot::column).toList())
                .stream()
                .map(this::span)
                .toList();
        this.labelLines =
                labels.stream().mapToInt(label -> label.lines().size()).max().orElse(0);
        this.spannerLines =
                spanners.stream().mapToInt(span -> span.lines().size()).max().orElse(0);
        if (height() > LARGEST_SHARE * layout.sheet().textHeight()) {
            throw new RenderException(
                    layout.where(),
                    "has a header of " + (labelLines + spannerLines)
                            + " lines, must leave at least half of the page to rows");
        }
    }

    float height() {
        return spannersHeight() + labelLines * leading() + 2 * PADDING;
    }

    void draw(Canvas canvas, float top) {
        float left = layout.sheet().left();
        float spannersBottom = top - spannersHeight();
        for (Span span : spanners) {
            float rise = span.lines().size() * leading() + PADDING;
            canvas.lines(
                    span.lines(),
                    layout.bold(),
                    Align.MIDDLE,
                    left + span.x() + span.width() / 2,
                    spannersBottom + rise);
            canvas.rule(left + span.x(), spannersBottom, span.width(), SPANNER_RULE, theme.ink());
        }
        float bottom = top - height();
        for (Label label : labels) {
            TableLayout.Slot slot = label.slot();
            // Labels of fewer lines stand at the rule, where their column begins.
            float labelTop = bottom + PADDING + label.lines().size() * leading();
            float x = slot.align().at(left + slot.x(), slot.width());
            canvas.lines(label.lines(), layout.bold(), slot.align(), x, labelTop);
        }
        canvas.rule(left, bottom, layout.sheet().textWidth(), RULE, theme.ink());
    }

    private Label label(TableLayout.Slot slot) {
        return new Label(slot, layout.typesetter().balanced(slot.column().label(), layout.bold(), slot.width()));
    }

    private Span span(Spanner spanner) {
        TableLayout.Slot first = layout.slots().get(spanner.from());
        TableLayout.Slot last = layout.slots().get(spanner.to() - 1);
        float width = last.x() + last.width() - first.x();
        return new Span(first.x(), width, layout.typesetter().lines(spanner.label(), layout.bold(), width));
    }

    private float spannersHeight() {
        return spanners.isEmpty() ? 0 : spannerLines * leading() + 2 * PADDING;
    }

    private float leading() {
        return layout.style().leading();
    }
}
