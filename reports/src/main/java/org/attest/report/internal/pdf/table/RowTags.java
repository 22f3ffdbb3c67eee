package org.attest.report.internal.pdf.table;

import java.util.ArrayList;
import java.util.List;
import org.attest.report.internal.pdf.tag.Element;
import org.attest.report.internal.pdf.tag.Role;
import org.attest.report.internal.pdf.tag.Tags;

/**
 * The elements of one row while it is drawn, over one page or several. All columns get a cell, also those that print
 * nothing: ISO 14289-1, 7.5, asks for tables whose rows are equally long.
 */
final class RowTags {
    private final Tags tags;
    private final List<Element> drawn = new ArrayList<>();
    private final List<Element> all = new ArrayList<>();

    RowTags(Tags tags, Element body, TableLayout layout, PlacedRow row) {
        this.tags = tags;
        switch (row.row().kind()) {
            case BODY -> body(body, layout, row);
            case GROUP -> header(row(body), layout.slots().size());
            case NO_ROWS ->
                drawn.add(add(row(body), Role.CELL).spans(layout.slots().size(), 1));
            case SUBTOTAL, TOTAL -> totals(body, layout, row);
        }
    }

    /** The element of a placed cell. */
    Element of(int cell) {
        return drawn.get(cell);
    }

    void close() {
        all.forEach(tags::close);
    }

    private void body(Element body, TableLayout layout, PlacedRow row) {
        Element line = row(body);
        for (PlacedRow.Cell cell : row.cells()) {
            if (layout.isStub(cell.column())) {
                header(line, 1);
            } else {
                drawn.add(add(line, Role.CELL));
            }
        }
    }

    /** The label takes the columns before the first total; where there are none, a line of its own. */
    private void totals(Element body, TableLayout layout, PlacedRow row) {
        List<Integer> totalled =
                row.cells().stream().skip(1).map(PlacedRow.Cell::column).toList();
        List<Integer> columns =
                layout.slots().stream().map(TableLayout.Slot::index).toList();
        int free = totalled.isEmpty() ? columns.size() : columns.indexOf(totalled.getFirst());
        Element line = row(body);
        header(line, free == 0 ? columns.size() : free);
        if (free == 0) {
            line = row(body);
        }
        for (int column : columns.subList(free, columns.size())) {
            Element cell = add(line, Role.CELL);
            if (totalled.contains(column)) {
                drawn.add(cell);
            }
        }
    }

    private void header(Element line, int columns) {
        drawn.add(add(line, Role.HEADER_CELL).headsRow().spans(columns, 1));
    }

    private Element row(Element body) {
        return add(body, Role.TABLE_ROW);
    }

    private Element add(Element parent, Role role) {
        Element element = tags.add(parent, role);
        all.add(element);
        return element;
    }
}
