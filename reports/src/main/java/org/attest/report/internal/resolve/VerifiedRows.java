package org.attest.report.internal.resolve;

import java.util.Iterator;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.attest.report.definition.Table;
import org.attest.report.document.CellSink;
import org.attest.report.document.RowCursor;
import org.attest.report.document.Rows;
import org.attest.report.problem.RenderException;
import org.attest.report.problem.Where;
import org.attest.report.wording.Notation;

/**
 * Hands out the rows once more and holds them against what was read before. Where that were not all rows, the first pass that
 * reaches the end says how many they are and what they read like. Passes may run in several threads.
 */
final class VerifiedRows<R> implements Rows {
    /** How many rows a pass has read, and their digest. */
    record Seen(long rows, long digest) {}

    private final Table<R> table;
    private final Where path;
    private final Feed<R> feed;
    private final Notation notation;
    private final Notebook notebook;
    private final Shape shape;
    private final Seen first;
    private volatile Optional<Seen> whole;

    /** @param complete whether the first rows are all */
    VerifiedRows(
            Table<R> table,
            Where path,
            Feed<R> feed,
            Notation notation,
            Notebook notebook,
            Shape shape,
            Seen first,
            boolean complete) {
        this.table = table;
        this.path = path;
        this.feed = feed;
        this.notation = notation;
        this.notebook = notebook;
        this.shape = shape;
        this.first = first;
        this.whole = complete ? Optional.of(first) : Optional.empty();
    }

    @Override
    public RowCursor open() {
        Stream<R> stream = feed.rows().get();
        Iterator<R> rows = stream.iterator();
        RowWriter<R> writer = new RowWriter<>(table, path, notation, notebook, shape, Watch.NOTHING);
        long most = whole.map(Seen::rows).orElse(Long.MAX_VALUE);
        return new RowCursor() {
            private long number;
            private long seen;

            @Override
            public boolean next(CellSink sink) {
                if (number == first.rows()) {
                    verify(seen == first.digest());
                }
                if (!rows.hasNext()) {
                    end(new Seen(number, seen));
                    return false;
                }
                number++;
                verify(number <= most);
                RowDigest data = new RowDigest(sink, seen);
                writer.write(rows.next(), number, data, sink);
                seen = data.digest();
                return true;
            }

            @Override
            public void close() {
                stream.close();
            }
        };
    }

    @Override
    public OptionalLong counted() {
        return whole.map(known -> OptionalLong.of(known.rows())).orElse(OptionalLong.empty());
    }

    private void end(Seen seen) {
        verify(seen.rows() >= first.rows() && seen.equals(settle(seen)));
    }

    private synchronized Seen settle(Seen seen) {
        Seen settled = whole.orElse(seen);
        whole = Optional.of(settled);
        return settled;
    }

    private void verify(boolean same) {
        if (!same) {
            String count =
                    whole.map(known -> "the same " + known.rows() + " rows").orElse("the same");
            throw new RenderException(
                    path, "rows changed between passes, must be " + count + " each time they are read");
        }
    }
}
