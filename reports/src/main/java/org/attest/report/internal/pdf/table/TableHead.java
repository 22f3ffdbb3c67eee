package org.attest.report.internal.pdf.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.attest.report.document.Column;
import org.attest.report.internal.pdf.file.Canvas;
import org.attest.report.internal.pdf.file.PdfFile;
import org.attest.report.internal.pdf.tag.Artifact;
import org.attest.report.internal.pdf.tag.Element;
import org.attest.report.internal.pdf.tag.Role;
import org.attest.report.internal.pdf.tag.Tags;
import org.attest.report.internal.pdf.text.Align;
import org.attest.report.internal.pdf.text.Line;
import org.attest.report.problem.RenderException;
import org.attest.report.style.Theme;

/** The header of a table, drawn anew on each of its pages: spanners over labels over a rule. */
public final class TableHead {
    private static final float PADDING = 3;
    private static final float RULE = 0.9f;
    private static final float SPANNER_RULE = 0.25f;

    /** A longer header would leave too little of a page to the rows. */
    private static final float LARGEST_SHARE = 0.5f;

    /** A heading over neighbouring columns, from one to before another. */
    public record Spanner(String label, int from, int to) {
        public static List<Spanner> of(List<Column> columns) {
            List<Spanner> spanners = new ArrayList<>();
            int from = 0;
            for (int i = 1; i <= columns.size(); i++) {
                Optional<String> label = columns.get(from).spanner();
                if (i == columns.size() || !columns.get(i).spanner().equals(label)) {
                    int start = from;
                    int end = i;
                    label.ifPresent(text -> spanners.add(new Spanner(text, start, end)));
                    from = i;
                }
            }
            return spanners;
        }
    }

    private record Label(TableLayout.Slot slot, List<Line> lines) {}

    private record Span(Spanner over, TableLayout.Slot slot, List<Line> lines) {}

    private final TableLayout layout;
    private final Theme theme;
    private final List<Label> labels;
    private final List<Span> spanners;
    private final List<BarAxis> axes;
    private final int labelLines;
    private final int spannerLines;

    public TableHead(TableLayout layout) {
        this.layout = layout;
        this.theme = layout.typesetter().styles().theme();
        this.labels = layout.slots().stream().map(this::label).toList();
        this.spanners = Spanner.of(
                        layout.slots().stream().map(TableLayout.Slot::column).toList())
                .stream()
                .map(this::span)
                .toList();
        this.axes = layout.slots().stream()
                .filter(slot -> !slot.column().bars())
                .flatMap(slot -> BarPainter.of(layout, slot).stream())
                .map(BarAxis::new)
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

    public float height() {
        float axis = axes.stream().map(BarAxis::height).max(Float::compare).orElse(0f);
        return spannersHeight() + Math.max(labelLines * leading(), axis) + 2 * PADDING;
    }

    /** On the first of its pages it is a part of the table. */
    public void draw(PdfFile file, Element head, float top) {
        Tags tags = file.tags();
        Element upper = tags.add(head, Role.TABLE_ROW);
        Element lower = spanners.isEmpty() ? upper : tags.add(head, Role.TABLE_ROW);
        int column = 0;
        for (Span span : spanners) {
            Spanner over = span.over();
            labels(file, top, column, over.from(), label -> cell(tags, upper).spans(1, 2));
            Element cell = cell(tags, upper).spans(over.to() - over.from(), 1);
            file.canvas().as(cell, () -> draw(file.canvas(), span, top));
            tags.close(cell);
            labels(file, top, over.from(), over.to(), label -> cell(tags, lower));
            column = over.to();
        }
        labels(file, top, column, labels.size(), label -> cell(tags, upper).spans(1, spanners.isEmpty() ? 1 : 2));
        rules(file.canvas(), top);
        if (!spanners.isEmpty()) {
            tags.close(lower);
        }
        tags.close(upper);
    }

    /** On all others it is there for the eye only. */
    public void repeat(Canvas canvas, float top) {
        canvas.as(Artifact.DECORATION, () -> {
            spanners.forEach(span -> draw(canvas, span, top));
            labels.forEach(label -> draw(canvas, label, top));
        });
        rules(canvas, top);
    }

    private void labels(PdfFile file, float top, int from, int to, Function<Label, Element> cell) {
        for (Label label : labels.subList(from, to)) {
            Element element = cell.apply(label);
            file.canvas().as(element, () -> draw(file.canvas(), label, top));
            file.tags().close(element);
        }
    }

    private static Element cell(Tags tags, Element row) {
        return tags.add(row, Role.HEADER_CELL).headsColumn();
    }

    private void draw(Canvas canvas, Span span, float top) {
        float rise = span.lines().size() * leading() + PADDING;
        float middle = layout.sheet().left() + span.slot().x() + span.slot().width() / 2;
        canvas.lines(span.lines(), layout.bold(), Align.MIDDLE, middle, top - spannersHeight() + rise);
    }

    private void draw(Canvas canvas, Label label, float top) {
        TableLayout.Slot slot = label.slot();
        // Labels of fewer lines stand at the rule, where their column begins.
        float labelTop = top - height() + PADDING + label.lines().size() * leading();
        float left = layout.sheet().left() + slot.x();
        canvas.lines(label.lines(), layout.bold(), slot.align(), left, slot.width(), labelTop);
    }

    private void rules(Canvas canvas, float top) {
        float left = layout.sheet().left();
        for (Span span : spanners) {
            TableLayout.Slot over = span.slot();
            canvas.rule(left + over.x(), top - spannersHeight(), over.width(), SPANNER_RULE, theme.ink());
        }
        canvas.ruleAbove(left, top - height(), layout.sheet().textWidth(), RULE, theme.ink());
        axes.forEach(axis -> canvas.as(Artifact.DECORATION, () -> axis.draw(canvas, top - height() + RULE)));
    }

    private Label label(TableLayout.Slot slot) {
        return new Label(slot, layout.typesetter().balanced(slot.column().label(), layout.bold(), slot.width()));
    }

    private Span span(Spanner spanner) {
        TableLayout.Slot slot =
                layout.slots().get(spanner.from()).to(layout.slots().get(spanner.to() - 1));
        return new Span(spanner, slot, layout.typesetter().lines(spanner.label(), layout.bold(), slot.width()));
    }

    private float spannersHeight() {
        return spanners.isEmpty() ? 0 : spannerLines * leading() + 2 * PADDING;
    }

    private float leading() {
        return layout.style().leading();
    }
}
