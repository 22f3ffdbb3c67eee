package org.attest.report.internal.xlsx.encode;

/** How a row or a cell begins, and where it was last; together with what ended before it, it is mostly the same again. */
final class Beginning {
    final Words words;

    /** What ended before it when it was last written. */
    Words behind = MarkupOutput.NOTHING;

    /** The place where that began. */
    long place = Echoes.NEVER;

    Beginning(Words words) {
        this.words = words;
    }
}
