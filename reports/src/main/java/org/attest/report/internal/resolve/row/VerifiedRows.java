package org.attest.report.internal.resolve.row;

import java.util.Optional;
import java.util.OptionalLong;
import org.attest.report.document.CellSink;
import org.attest.report.document.RowCursor;
import org.attest.report.document.Rows;
import org.attest.report.internal.resolve.row.RowPass.Seen;
import org.attest.report.problem.RenderException;

/**
 * Hands out the rows once more and holds them against what was read before. Where that were not all rows, the first pass that
 * reaches the end says how many they are and what they read like. Passes may run in several threads.
 */
public final class VerifiedRows<R> implements Rows {
    private final BoundTable<R> bound;
    private final Shape shape;
    private final Seen first;
    private volatile Optional<Seen> whole;

    /** Holds rows against what an earlier pass has read of them. */
    public VerifiedRows(BoundTable<R> bound, Shape shape, Seen first) {
        this.bound = bound;
        this.shape = shape;
        this.first = first;
        this.whole = first.complete() ? Optional.of(first) : Optional.empty();
    }

    @Override
    public RowCursor open() {
        RowPass<R> pass = new RowPass<>(bound, shape);
        long most = whole.map(Seen::rows).orElse(Long.MAX_VALUE);
        return new RowCursor() {
            @Override
            public boolean next(CellSink sink) {
                if (pass.rows() == first.rows()) {
                    verify(pass.digest() == first.digest());
                }
                if (!pass.hasNext()) {
                    Seen seen = pass.seen();
                    verify(seen.rows() >= first.rows() && seen.equals(settle(seen)));
                    return false;
                }
                verify(pass.rows() < most);
                pass.next(sink);
                return true;
            }

            @Override
            public void close() {
                pass.close();
            }
        };
    }

    @Override
    public OptionalLong counted() {
        return whole.map(known -> OptionalLong.of(known.rows())).orElse(OptionalLong.empty());
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
                    bound.path(), "rows changed between passes, must be " + count + " each time they are read");
        }
    }
}
