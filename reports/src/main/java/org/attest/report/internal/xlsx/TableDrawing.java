package org.attest.report.internal.xlsx;

import org.attest.report.document.CellRow;
import org.attest.report.document.RowCursor;
import org.attest.report.document.Table;
import org.attest.report.document.TotalRow;
import org.attest.report.internal.xlsx.look.CellRole;
import org.attest.report.internal.xlsx.plan.SheetPlan;
import org.attest.report.problem.RenderException;

/** Draws the rows of one table on as many sheets as they take. */
final class TableDrawing {
    private final WorkbookDrawing book;
    private final Table table;
    private SheetDrawing sheet;
    private RowCells cells;
    private long onSheet;

    /** @param first the table's first sheet, begun down to its header */
    TableDrawing(WorkbookDrawing book, SheetDrawing first) {
        this.book = book;
        this.table = first.page().table().orElseThrow();
        this.sheet = first;
        this.cells = new RowCells(first);
    }

    /** Draws all rows and the total, and hands back the last sheet, which is still open. */
    SheetDrawing draw() {
        try (RowCursor cursor = table.rows().open()) {
            while (drawNext(cursor)) {
                onSheet++;
            }
        }
        long drawn = sheet.page().before() + onSheet;
        if (table.rowCount().isPresent() && table.rowCount().getAsLong() != drawn) {
            long counted = table.rowCount().getAsLong();
            throw new RenderException(
                    book.layout().where(sheet.page()),
                    "rows changed between passes: counted " + counted + ", drew " + (drawn > counted ? "more" : drawn)
                            + ", must be the same");
        }
        sheet.page().drawn(onSheet);
        table.total().filter(total -> sheet.page().isTotalled()).ifPresent(this::draw);
        return sheet;
    }

    private boolean drawNext(RowCursor cursor) {
        if (onSheet == sheet.page().mostRows()) {
            return drawOnNextSheet(cursor);
        }
        boolean drawn = cursor.next(cells.at(sheet.page().firstRow() + onSheet, CellRole.BODY));
        if (drawn) {
            cells.end();
        }
        return drawn;
    }

    /** Only a row that comes makes another sheet. */
    private boolean drawOnNextSheet(RowCursor cursor) {
        CellRow row = new CellRow();
        boolean drawn = cursor.next(row);
        if (drawn) {
            turn();
            row.pushTo(cells.at(sheet.page().firstRow(), CellRole.BODY));
            cells.end();
        }
        return drawn;
    }

    private void turn() {
        SheetPlan full = sheet.page();
        if (full.endsTable()) {
            throw new RenderException(
                    book.layout().where(full),
                    "rows changed between passes: counted " + table.rowCount().orElseThrow()
                            + ", drew more, must be the same");
        }
        full.drawn(onSheet);
        SheetPlan next = book.layout().next(full);
        sheet.close();
        sheet = book.open(next);
        cells = new RowCells(sheet);
        onSheet = 0;
    }

    private void draw(TotalRow total) {
        cells.at(sheet.page().totalRow(), CellRole.TOTAL);
        cells.text(0, total.label());
        for (int column = 1; column < table.columns().size(); column++) {
            int at = column;
            total.at(column).ifPresentOrElse(cell -> cell.pushTo(cells, at), () -> cells.blank(at));
        }
        cells.end();
    }
}
