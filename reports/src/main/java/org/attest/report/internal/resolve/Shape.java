package org.attest.report.internal.resolve;

import java.util.Arrays;

/** What the rows of a table decide about its columns; settled by the fold, used by every later pass. */
final class Shape {
    /** Columns that hold words throughout, because of a partial date or a second currency. */
    final boolean[] inWords;

    /** Whether any row is highlighted, so that there is a column that says why. */
    final boolean remarks;

    /** Whether rows differ in their sources, so that there is a column that names them. */
    final boolean sources;

    Shape(boolean[] inWords, boolean remarks, boolean sources) {
        this.inWords = inWords;
        this.remarks = remarks;
        this.sources = sources;
    }

    static Shape unknown(int columns) {
        return new Shape(new boolean[columns], false, false);
    }

    boolean sameWords(Shape other) {
        return Arrays.equals(inWords, other.inWords);
    }
}
