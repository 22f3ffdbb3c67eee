package org.attest.report.resolve;

import java.util.Iterator;
import java.util.stream.Stream;
import org.attest.report.definition.Table;
import org.attest.report.document.CellSink;
import org.attest.report.document.RowCursor;
import org.attest.report.document.Rows;
import org.attest.report.problem.Path;
import org.attest.report.problem.RenderException;
import org.attest.report.style.Notation;

/** Hands out the rows once more and holds them against what the fold has seen. */
record VerifiedRows<R>(
        Table<R> table,
        Path path,
        Feed<R> feed,
        Notation notation,
        Notebook notebook,
        Shape shape,
        long rowCount,
        long digest)
        implements Rows {
    @Override
    public RowCursor open() {
        Stream<R> stream = feed.rows().get();
        Iterator<R> rows = stream.iterator();
        RowWriter<R> writer = new RowWriter<>(table, path, notation, notebook, shape);
        return new RowCursor() {
            private long number;
            private long seen;

            @Override
            public boolean next(CellSink sink) {
                if (!rows.hasNext()) {
                    verify(number == rowCount && seen == digest);
                    return false;
                }
                number++;
                verify(number <= rowCount);
                RowDigest data = new RowDigest(sink, seen);
                writer.write(rows.next(), number, data, sink, Watch.NOTHING);
                seen = data.digest();
                return true;
            }

            @Override
            public void close() {
                stream.close();
            }
        };
    }

    private void verify(boolean same) {
        if (!same) {
            throw new RenderException(
                    path,
                    "rows changed between passes, must be the same " + rowCount + " rows each time they are read");
        }
    }
}
