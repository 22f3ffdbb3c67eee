package org.attest.report.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.attest.report.document.RowCursor;
import org.attest.report.document.Table;
import org.attest.report.problem.Path;
import org.attest.report.problem.RenderException;
import org.attest.report.style.Notation;

/** Pulls the rows of a table once. The first ones are read ahead, to fit the columns to real text; no other row is kept. */
final class RowReader implements AutoCloseable {
    /** Enough to measure most tables whole. */
    private static final int SAMPLE = 200;

    private final Path where;
    private final Table table;
    private final Notation notation;
    private final RowCursor cursor;
    private final Deque<RowCells> ahead = new ArrayDeque<>();
    private long read;

    RowReader(Path where, Table table, Notation notation) {
        this.where = where;
        this.table = table;
        this.notation = notation;
        this.cursor = table.rows().open();
    }

    List<RowCells> sample() {
        while (ahead.size() < Math.min(SAMPLE, table.rowCount().orElseThrow())) {
            ahead.add(pull());
        }
        return List.copyOf(ahead);
    }

    RowCells next() {
        return ahead.isEmpty() ? pull() : ahead.remove();
    }

    /** Groups and totals were counted beforehand, so other rows than those counted must not be printed under them. */
    void end() {
        if (!ahead.isEmpty() || cursor.next(new RowCells(where, table.columns(), notation))) {
            throw new RenderException(
                    where, "has more rows than the " + table.rowCount().orElseThrow() + " that were counted");
        }
    }

    private RowCells pull() {
        RowCells row = new RowCells(where.then("row", read + 1), table.columns(), notation);
        if (!cursor.next(row)) {
            throw new RenderException(
                    where,
                    "has " + read + " rows, must have the " + table.rowCount().orElseThrow() + " that were counted");
        }
        row.checkComplete();
        read++;
        return row;
    }

    @Override
    public void close() {
        cursor.close();
    }
}
