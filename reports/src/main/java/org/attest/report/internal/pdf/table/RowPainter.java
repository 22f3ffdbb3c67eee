package org.attest.report.internal.pdf.table;

import java.util.List;
import java.util.Optional;
import org.attest.report.document.Scale;
import org.attest.report.document.Sign;
import org.attest.report.internal.pdf.file.Box;
import org.attest.report.internal.pdf.file.Canvas;
import org.attest.report.internal.pdf.file.PdfFile;
import org.attest.report.internal.pdf.tag.Artifact;
import org.attest.report.internal.pdf.tag.Element;
import org.attest.report.internal.pdf.text.Line;
import org.attest.report.style.Theme;

/** Draws a placed row: what is behind its words, the words or signs of its cells, bars beside them, and the rule below. */
final class RowPainter {
    private static final float HAIRLINE = 0.25f;
    private static final float SUBTOTAL_RULE = 0.5f;
    private static final float TOTAL_RULE = 0.9f;

    /** Beside a highlighted row, where reading begins. */
    private static final float BAR = 2.2f;

    private final TableLayout layout;
    private final PdfFile file;
    private final CellBoxes boxes;
    private final Theme theme;

    /** Of each slot. */
    private final List<Optional<BarPainter>> bars;

    private final boolean hasBars;

    RowPainter(TableLayout layout, PdfFile file, CellBoxes boxes) {
        this.layout = layout;
        this.file = file;
        this.boxes = boxes;
        this.theme = layout.typesetter().styles().theme();
        this.bars =
                layout.slots().stream().map(slot -> BarPainter.of(layout, slot)).toList();
        this.hasBars = bars.stream().anyMatch(Optional::isPresent);
    }

    /** So many of its lines from one on, below a height. */
    void draw(PlacedRow row, RowTags tags, int from, int count, float top) {
        float height = row.height(count);
        float left = layout.sheet().left();
        float width = layout.sheet().textWidth();
        Canvas canvas = file.canvas();
        if (row.row().kind() == CellBoxes.Kind.GROUP && row.row().level() == 0) {
            canvas.fill(new Box(left, top - height, width, height), theme.groupFill());
        }
        row.tone().ifPresent(tone -> {
            canvas.fill(
                    new Box(left - BAR, top - height, BAR, height),
                    theme.of(tone).text());
        });
        if (row.row().kind() == CellBoxes.Kind.BODY && from == 0 && layout.band() == 0) {
            file.places().row(layout.table().key(), file.pageNumber(), top);
        }
        if (hasBars && row.row().kind() == CellBoxes.Kind.BODY) {
            bars(row, from, top, top - height);
        }
        for (int i = 0; i < row.cells().size(); i++) {
            PlacedRow.Cell cell = row.cells().get(i);
            int end = Math.min(from + count, cell.lines().size());
            if (from < end) {
                Box box = new Box(left + cell.x(), top - height, cell.width(), height);
                draw(cell, tags.of(i), cell.lines().subList(from, end), row, box);
            } else if (layout.isStub(cell.column())) {
                List<Line> name = layout.continued(cell, row.row(), count);
                Runnable text = () -> canvas.lines(
                        name, row.style(), cell.align(), left + cell.x(), cell.width(), top - row.padding());
                canvas.as(Artifact.DECORATION, text);
            }
        }
        rules(row.row().kind(), left, top, width, height);
    }

    /** Beside the first line of a row. */
    private void bars(PlacedRow row, int from, float top, float bottom) {
        float middle = top - row.padding() - row.style().leading() / 2;
        for (int i = 0; i < row.cells().size(); i++) {
            Optional<Scale.Bar> bar = from == 0 ? row.cells().get(i).printed().bar() : Optional.empty();
            bars.get(i)
                    .ifPresent(painter -> file.canvas()
                            .as(Artifact.DECORATION, () -> painter.draw(file.canvas(), bar, top, bottom, middle)));
        }
    }

    private void draw(PlacedRow.Cell cell, Element element, List<Line> lines, PlacedRow row, Box box) {
        cell.tone().filter(tone -> !row.isHighlighted()).ifPresent(tone -> {
            Box whole = new Box(box.x() - layout.padding(), box.y(), box.width() + 2 * layout.padding(), box.height());
            file.canvas().fill(whole, theme.of(tone).fill());
        });
        float top = box.y() + box.height() - row.padding();
        Optional<Sign> sign = layout.printed().sign(cell.column(), cell.printed());
        Runnable text = sign.isPresent()
                ? () -> new SignPainter(layout).draw(file.canvas(), sign.get(), cell, box, top)
                : () -> file.canvas().lines(lines, row.style(), cell.align(), box.x(), box.width(), top);
        if (element.equals(Element.NONE)) {
            text.run();
        } else {
            file.canvas().as(element, text);
        }
        if (layout.band() == 0 || !layout.isRepeated(cell.column())) {
            boxes.cell(
                    row.row(), cell.column(), file.pageNumber(), file.canvas().placed(box));
        }
    }

    /** Within the row above: what the next one is filled with covers none of it. */
    private void rules(CellBoxes.Kind kind, float left, float top, float width, float height) {
        Canvas canvas = file.canvas();
        switch (kind) {
            case BODY, GROUP, NO_ROWS -> canvas.ruleAbove(left, top - height, width, HAIRLINE, theme.hairline());
            case SUBTOTAL -> {
                canvas.rule(left, top, width, SUBTOTAL_RULE, theme.ink());
                canvas.ruleAbove(left, top - height, width, HAIRLINE, theme.hairline());
            }
            case TOTAL -> canvas.rule(left, top, width, TOTAL_RULE, theme.ink());
        }
    }
}
