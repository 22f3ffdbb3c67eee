package org.attest.report.internal.resolve.row;

import org.attest.report.document.CellSink;

/** Writes one column's cell of a row. */
@FunctionalInterface
interface CellWriter<R> {
    void write(R row, CellSink sink);
}
