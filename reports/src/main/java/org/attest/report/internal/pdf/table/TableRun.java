package org.attest.report.internal.pdf.table;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.attest.report.document.Grouping;
import org.attest.report.document.Scale;
import org.attest.report.document.Sign;
import org.attest.report.document.Table;
import org.attest.report.internal.pdf.file.Box;
import org.attest.report.internal.pdf.file.Canvas;
import org.attest.report.internal.pdf.file.PdfFile;
import org.attest.report.internal.pdf.flow.Flow;
import org.attest.report.internal.pdf.tag.Artifact;
import org.attest.report.internal.pdf.tag.Element;
import org.attest.report.internal.pdf.tag.Role;
import org.attest.report.internal.pdf.tag.Tags;
import org.attest.report.internal.pdf.text.Align;
import org.attest.report.internal.pdf.text.Line;
import org.attest.report.style.Theme;

/**
 * One run down the rows of a table. Every page begins with the header, and with the group that goes on there; a row
 * stays whole where a page can hold it, the first two stay together, and so do the last two with the totals below them.
 */
public final class TableRun {
    private static final float HAIRLINE = 0.25f;
    private static final float SUBTOTAL_RULE = 0.5f;
    private static final float TOTAL_RULE = 0.9f;

    /** Beside a highlighted row, where reading begins. */
    private static final float BAR = 2.2f;

    /** The part of a page that a group's name may take, as it stands on each of its pages. */
    private static final float LARGEST_HEADING = 0.25f;

    /** The part of a page that may stay empty so that a row has company. */
    private static final float LARGEST_COMPANION = 0.15f;

    /** As many rows as a table may have that is never parted: its first two stay together, and so do its last two. */
    private static final int TOGETHER = 3;

    private final TableLayout layout;
    private final Table table;
    private final TableHead head;
    private final PdfFile file;
    private final Flow flow;
    private final CellBoxes boxes;
    private final Theme theme;

    private final Element headElement;
    private final Element body;

    /** Of the groups that a row is in, the outermost first. */
    private List<GroupHeading> headings = List.of();

    /** The next group of each level. */
    private final int[] next;

    private boolean begun;
    private long index;

    public TableRun(TableLayout layout, Element element, PdfFile file, Flow flow, CellBoxes boxes) {
        this.layout = layout;
        this.table = layout.table();
        this.next = new int[table.groupings().size()];
        this.head = new TableHead(layout);
        this.file = file;
        this.flow = flow;
        this.headElement = file.tags().add(element, Role.TABLE_HEAD);
        this.body = file.tags().add(element, Role.TABLE_BODY);
        this.boxes = boxes;
        this.theme = layout.typesetter().styles().theme();
    }

    /** Runs down all rows; a legend of this height should stand on the page of the last one. */
    public void draw(RowReader rows, float legend) {
        Optional<PlacedRow> total = table.total().map(layout::total);
        float below = height(total) + legend;
        if (table.grouping().isPresent()) {
            drawGroups(rows, 0, table.rowCount().orElseThrow(), below);
        } else {
            drawRows(rows, layout.printed().rows(), below);
        }
        total.ifPresent(row -> place(row, legend));
        file.tags().close(headElement);
        file.tags().close(body);
    }

    /** @param count the rows of the groups: all of the table, or those of the group that they are in */
    private void drawGroups(RowReader rows, int level, long count, float belowAll) {
        List<Grouping> groupings = table.groupings();
        List<Grouping.Group> groups = groupings.get(level).groups();
        List<GroupHeading> outer = headings;
        for (long drawn = 0; drawn < count; next[level]++) {
            int number = next[level];
            Grouping.Group each = groups.get(number);
            drawn += each.rows();
            Optional<PlacedRow> subtotal = each.subtotal().map(row -> layout.subtotal(row, level, number));
            float below = drawn == count ? belowAll : 0;
            headings = with(new GroupHeading(layout.group(level, number), layout.groupContinued(level, number)));
            float belowRows = height(subtotal) + below;
            if (level + 1 < groupings.size()) {
                drawGroups(rows, level + 1, each.rows(), belowRows);
            } else {
                drawRows(rows, layout.printed().rows() == 0 ? 0 : each.rows(), belowRows);
            }
            subtotal.ifPresent(row -> place(row, below));
            headings = outer;
        }
    }

    /** Comes again on each page of its group, if that leaves enough of the page to rows. */
    private List<GroupHeading> with(GroupHeading heading) {
        if (heading.height() > LARGEST_HEADING * layout.sheet().textHeight()) {
            place(heading.row, 0);
            return headings;
        }
        return Stream.concat(headings.stream(), Stream.of(heading)).toList();
    }

    private void drawRows(RowReader rows, long count, float below) {
        Deque<PlacedRow> ahead = new ArrayDeque<>();
        boolean ended = count == 0;
        for (long read = 0, drawn = 0; !ended || !ahead.isEmpty(); drawn++) {
            while (!ended && ahead.size() < TOGETHER) {
                ahead.add(layout.body(rows.next(), index++));
                ended = ++read == count || rows.atEndOfStream();
            }
            PlacedRow row = ahead.remove();
            boolean atEnd = ended && ahead.size() < (drawn == 0 ? TOGETHER : TOGETHER - 1);
            double beside = ahead.stream()
                    .limit(atEnd ? ahead.size() : drawn == 0 ? 1 : 0)
                    .mapToDouble(this::companion)
                    .sum();
            place(row, (float) beside + (atEnd ? below : 0));
        }
    }

    /** Neither the first row of a table nor its last one stands alone, unless its neighbour is a large one. */
    private float companion(PlacedRow row) {
        return row.height() <= LARGEST_COMPANION * layout.sheet().textHeight() ? row.height() : 0;
    }

    private void place(PlacedRow row, float below) {
        float above = begun ? 0 : flow.kept(layout.sheet());
        float page = layout.sheet().textHeight() - above - head.height() - height(headings.stream());
        if (row.height() + below <= page) {
            ensure(row.height() + below);
        } else if (row.height() <= page) {
            ensure(row.height());
        }
        RowTags tags = new RowTags(file.tags(), body, layout, row);
        int drawn = 0;
        while (drawn < row.lines()) {
            int left = row.lines() - drawn;
            ensure(row.height(Flow.least(left)));
            int count = flow.fitting(left, row.style().leading(), row.height(0));
            draw(row, tags, drawn, count);
            drawn += count;
        }
        tags.close();
    }

    /** Goes on on a new page where this one has no room for so much. */
    private void ensure(float height) {
        float waiting = height(headings.stream().filter(heading -> !heading.shown));
        if (!begun || flow.room() < waiting + height) {
            headings.forEach(heading -> heading.shown = false);
            flow.reserve(head.height() + height(headings.stream()) + height);
            drawHead(flow.take(head.height()));
        }
        headings.stream().filter(heading -> !heading.shown).forEach(this::drawGroup);
    }

    private void drawHead(float top) {
        if (begun) {
            head.repeat(file.canvas(), top);
        } else {
            head.draw(file, headElement, top);
        }
        begun = true;
    }

    /** Where a group goes on on another page, its name is there for the eye only. */
    private void drawGroup(GroupHeading heading) {
        PlacedRow row = heading.row;
        if (heading.named) {
            RowTags none = new RowTags(Tags.NONE, body, layout, row);
            file.canvas().as(Artifact.DECORATION, () -> draw(row, none, 0, row.lines()));
        } else {
            RowTags tags = new RowTags(file.tags(), body, layout, row);
            draw(row, tags, 0, row.lines());
            tags.close();
        }
        heading.drawn();
    }

    private void draw(PlacedRow row, RowTags tags, int from, int count) {
        float height = row.height(count);
        float top = flow.take(height);
        float left = layout.sheet().left();
        float width = layout.sheet().textWidth();
        Canvas canvas = file.canvas();
        if (row.row().kind() == CellBoxes.Kind.GROUP && row.row().level() == 0) {
            canvas.fill(new Box(left, top - height, width, height), theme.groupFill());
        }
        row.tone().ifPresent(tone -> {
            float bar = layout.start() == Align.LEFT ? left - BAR : left + width;
            canvas.fill(new Box(bar, top - height, BAR, height), theme.of(tone).text());
        });
        if (row.row().kind() == CellBoxes.Kind.BODY && from == 0 && layout.band() == 0) {
            file.places().row(table.key(), file.pageNumber(), top);
        }
        if (row.row().kind() == CellBoxes.Kind.BODY) {
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
            layout.slots()
                    .get(i)
                    .bars()
                    .ifPresent(room -> file.canvas()
                            .as(
                                    Artifact.DECORATION,
                                    () -> new BarPainter(layout, room).draw(file.canvas(), bar, top, bottom, middle)));
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
            boxes.cell(row.row(), cell.column(), file.pageNumber(), box);
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

    private static float height(Stream<GroupHeading> headings) {
        return (float) headings.mapToDouble(GroupHeading::height).sum();
    }

    private static float height(Optional<PlacedRow> row) {
        return row.map(PlacedRow::height).orElse(0f);
    }
}
