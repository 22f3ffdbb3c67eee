package org.attest.report.pdf;

import java.util.List;
import java.util.Optional;
import org.attest.report.document.Grouping;
import org.attest.report.document.Table;
import org.attest.report.problem.RenderException;
import org.attest.report.style.Theme;

/**
 * One run down the rows of a table. Every page begins with the header, and with the group that goes on there; a row
 * stays whole where a page can hold it, and the last one stays with the totals below it.
 */
final class TableRun {
    private static final float HAIRLINE = 0.25f;
    private static final float SUBTOTAL_RULE = 0.5f;
    private static final float TOTAL_RULE = 0.9f;

    /** The part of a page that a group's name may take, as it stands on each of its pages. */
    private static final float LARGEST_HEADING = 0.25f;

    private final TableLayout layout;
    private final Table table;
    private final TableHead head;
    private final PdfFile file;
    private final Flow flow;
    private final CellBoxes boxes;
    private final Theme theme;

    private Optional<PlacedRow> group = Optional.empty();
    private boolean begun;
    private boolean groupShown;

    TableRun(TableLayout layout, PdfFile file, Flow flow, CellBoxes boxes) {
        this.layout = layout;
        this.table = layout.table();
        this.head = new TableHead(layout);
        this.file = file;
        this.flow = flow;
        this.boxes = boxes;
        this.theme = layout.typesetter().styles().theme();
    }

    /**
     * @param legend the height of what should stand on the page of the last row
     */
    void draw(RowReader rows, float legend) {
        Optional<PlacedRow> total = table.total().map(layout::total);
        float below = height(total) + legend;
        if (!table.hasRows()) {
            place(layout.noRows(), below);
        } else if (table.grouping().isPresent()) {
            drawGroups(rows, table.grouping().get(), below);
        } else {
            drawRows(rows, 0, table.rowCount().orElse(Long.MAX_VALUE), below);
        }
        total.ifPresent(row -> place(row, legend));
    }

    private void drawGroups(RowReader rows, Grouping grouping, float belowAll) {
        long index = 0;
        int last = grouping.groups().size() - 1;
        for (int i = 0; i <= last; i++) {
            int number = i;
            Grouping.Group each = grouping.groups().get(i);
            Optional<PlacedRow> subtotal = each.subtotal().map(row -> layout.subtotal(row, number));
            float below = i == last ? belowAll : 0;
            group = Optional.of(heading(grouping, i));
            groupShown = false;
            drawRows(rows, index, each.rows(), height(subtotal) + below);
            subtotal.ifPresent(row -> place(row, below));
            index += each.rows();
        }
        group = Optional.empty();
    }

    private PlacedRow heading(Grouping grouping, int index) {
        PlacedRow heading = layout.group(grouping, index);
        if (heading.height() > LARGEST_HEADING * layout.sheet().textHeight()) {
            throw new RenderException(
                    layout.where().then("group", index + 1L),
                    "has a name of " + heading.lines() + " lines, must leave three quarters of the page to rows");
        }
        return heading;
    }

    private void drawRows(RowReader rows, long first, long count, float below) {
        boolean last = count == 0;
        for (long i = 0; !last; i++) {
            PlacedRow row = layout.body(rows.next(), first + i);
            last = i == count - 1 || rows.atEndOfStream();
            place(row, last ? below : 0);
        }
    }

    private void place(PlacedRow row, float below) {
        float page = layout.sheet().textHeight() - head.height() - height(group);
        if (row.height() + below <= page) {
            ensure(row.height() + below);
        } else if (row.height() <= page) {
            ensure(row.height());
        }
        int drawn = 0;
        while (drawn < row.lines()) {
            int left = row.lines() - drawn;
            ensure(row.height(Flow.least(left)));
            int count = flow.fitting(left, row.style().leading(), row.height(0));
            draw(row, drawn, count);
            drawn += count;
        }
    }

    /** Goes on on a new page where this one has no room for so much. */
    private void ensure(float height) {
        float waiting = groupShown ? 0 : height(group);
        if (!begun || flow.room() < waiting + height) {
            flow.reserve(head.height() + height(group) + height);
            head.draw(file.canvas(), flow.take(head.height()));
            begun = true;
            groupShown = false;
        }
        if (!groupShown) {
            group.ifPresent(row -> draw(row, 0, row.lines()));
            groupShown = true;
        }
    }

    private void draw(PlacedRow row, int from, int count) {
        float height = row.height(count);
        float top = flow.take(height);
        float left = layout.sheet().left();
        float width = layout.sheet().textWidth();
        Canvas canvas = file.canvas();
        if (row.row().kind() == CellBoxes.Kind.GROUP) {
            canvas.fill(new Box(left, top - height, width, height), theme.groupFill());
        }
        if (row.row().kind() == CellBoxes.Kind.BODY && from == 0) {
            file.places().row(table.key(), file.pageNumber(), top);
        }
        for (PlacedRow.Cell cell : row.cells()) {
            int end = Math.min(from + count, cell.lines().size());
            if (from < end) {
                Box box = new Box(left + cell.x(), top - height, cell.width(), height);
                draw(cell, cell.lines().subList(from, end), row, box);
            }
        }
        rules(row.row().kind(), left, top, width, height);
    }

    private void draw(PlacedRow.Cell cell, List<Line> lines, PlacedRow row, Box box) {
        cell.tone().ifPresent(tone -> {
            Box whole = new Box(box.x() - layout.padding(), box.y(), box.width() + 2 * layout.padding(), box.height());
            file.canvas().fill(whole, theme.of(tone).fill());
        });
        float x = cell.align().at(box.x(), box.width());
        file.canvas().lines(lines, row.style(), cell.align(), x, box.y() + box.height() - row.padding());
        boxes.cell(row.row(), cell.column(), file.pageNumber(), box);
    }

    private void rules(CellBoxes.Kind kind, float left, float top, float width, float height) {
        Canvas canvas = file.canvas();
        switch (kind) {
            case BODY, GROUP, NO_ROWS -> canvas.rule(left, top - height, width, HAIRLINE, theme.hairline());
            case SUBTOTAL -> {
                canvas.rule(left, top, width, SUBTOTAL_RULE, theme.ink());
                canvas.rule(left, top - height, width, HAIRLINE, theme.hairline());
            }
            case TOTAL -> canvas.rule(left, top, width, TOTAL_RULE, theme.ink());
        }
    }

    private static float height(Optional<PlacedRow> row) {
        return row.map(PlacedRow::height).orElse(0f);
    }
}
