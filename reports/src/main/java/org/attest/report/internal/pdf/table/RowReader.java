package org.attest.report.internal.pdf.table;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.attest.report.document.RowCursor;
import org.attest.report.document.Table;
import org.attest.report.problem.RenderException;
import org.attest.report.problem.Where;
import org.attest.report.wording.Notation;

/** Pulls the rows of a table once. The first ones are read ahead, to fit the columns to real text; no other row is kept. */
public final class RowReader implements AutoCloseable {
    /** Enough to measure most tables whole. */
    private static final int SAMPLE = 200;

    private final Where where;
    private final Table table;
    private final Notation notation;
    private final RowCursor cursor;
    private final Deque<RowCells> ahead = new ArrayDeque<>();
    private long read;
    private boolean ended;

    public RowReader(Where where, Table table, Notation notation) {
        this.where = where;
        this.table = table;
        this.notation = notation;
        this.cursor = table.rows().open();
    }

    /** The first rows, at most so many. */
    public List<RowCells> sample(long most) {
        boolean more = true;
        while (more && ahead.size() < Math.min(SAMPLE, most)) {
            more = pull();
        }
        return List.copyOf(ahead);
    }

    public RowCells next() {
        if (!hasNext()) {
            throw new RenderException(where, "has " + read + " rows, must have " + counted());
        }
        return ahead.remove();
    }

    /** Whether no row is left of a stream that was not counted. */
    public boolean atEndOfStream() {
        return table.rowCount().isEmpty() && !hasNext();
    }

    /** Groups and totals were counted beforehand, so other rows than those counted must not be printed under them. */
    public void end() {
        if (hasNext()) {
            throw new RenderException(
                    where, "has more rows than the " + table.rowCount().orElseThrow() + " that were counted");
        }
    }

    private String counted() {
        return table.rowCount().isEmpty()
                ? "at least one"
                : "the " + table.rowCount().getAsLong() + " that were counted";
    }

    private boolean hasNext() {
        return !ahead.isEmpty() || pull();
    }

    /** Reads one more row ahead, if there is one. */
    private boolean pull() {
        RowCells row = new RowCells(where.then("row", read + 1), table.columns(), notation);
        ended = ended || !cursor.next(row);
        if (ended) {
            return false;
        }
        row.checkComplete();
        read++;
        ahead.add(row);
        return true;
    }

    @Override
    public void close() {
        cursor.close();
    }
}
