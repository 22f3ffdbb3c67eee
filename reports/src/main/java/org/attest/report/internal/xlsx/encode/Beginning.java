package org.attest.report.internal.xlsx.encode;

/** How a row or a cell begins, and where it was last; together with what ended before it, it is mostly the same again. */
final class Beginning {
    final MarkupWords words;

    /** What ended before it when it was last written. */
    MarkupWords behind = MarkupOutput.NOTHING;

    /** The place where that began. */
    long place = MatchHints.NEVER;

    Beginning(MarkupWords words) {
        this.words = words;
    }
}
