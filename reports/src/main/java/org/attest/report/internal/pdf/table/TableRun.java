package org.attest.report.internal.pdf.table;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.attest.report.document.Grouping;
import org.attest.report.document.Table;
import org.attest.report.internal.pdf.file.PdfFile;
import org.attest.report.internal.pdf.flow.Flow;
import org.attest.report.internal.pdf.tag.Artifact;
import org.attest.report.internal.pdf.tag.Element;
import org.attest.report.internal.pdf.tag.Role;
import org.attest.report.internal.pdf.tag.Tags;

/**
 * One run down the rows of a table. Every page begins with the header, and with the group that goes on there; a row
 * stays whole where a page can hold it, the first two stay together, and so do the last two with the totals below them.
 */
public final class TableRun {

    /** The part of a page that a group's name may take, as it stands on each of its pages. */
    private static final float LARGEST_HEADING = 0.25f;

    /** The part of a page that may stay empty so that a row has company. */
    private static final float LARGEST_COMPANION = 0.1f;

    /** As many rows as a table may have that is never parted: its first two stay together, and so do its last two. */
    private static final int TOGETHER = 3;

    private final TableLayout layout;
    private final Table table;
    private final TableHead head;
    private final PdfFile file;
    private final Flow flow;
    private final RowPainter painter;

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
        this.painter = new RowPainter(layout, file, boxes);
    }

    /** Runs down all rows; a legend of this height should stand on the page of the last one. */
    public void draw(RowReader rows, float legend) {
        Optional<PlacedRow> total = layout.printed().total().map(layout::total);
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
            if (atEnd) {
                place(row, (float) ahead.stream().mapToDouble(this::companion).sum() + below);
            } else {
                place(row, drawn == 0 ? companion(ahead.element()) : 0);
            }
        }
    }

    /** Neither the first row of a table nor its last one stands alone, unless its neighbour is a large one. */
    private float companion(PlacedRow row) {
        return row.height() <= LARGEST_COMPANION * layout.sheet().textHeight() ? row.height() : 0;
    }

    private void place(PlacedRow row, float below) {
        float above = begun ? 0 : flow.kept(layout.sheet());
        float page = layout.sheet().textHeight() - above - head.height() - height(headings, false);
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
        float waiting = height(headings, true);
        if (!begun || flow.room() < waiting + height) {
            headings.forEach(heading -> heading.shown = false);
            flow.reserve(head.height() + height(headings, false) + height);
            drawHead(flow.take(head.height()));
        }
        for (GroupHeading heading : headings) {
            if (!heading.shown) {
                drawGroup(heading);
            }
        }
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
        painter.draw(row, tags, from, count, flow.take(row.height(count)));
    }

    /** A loop, no stream: it runs for each row. */
    private static float height(List<GroupHeading> headings, boolean onlyWaiting) {
        float height = 0;
        for (GroupHeading heading : headings) {
            height += onlyWaiting && heading.shown ? 0 : heading.height();
        }
        return height;
    }

    private static float height(Optional<PlacedRow> row) {
        return row.map(PlacedRow::height).orElse(0f);
    }
}
