package org.attest.report.internal.resolve.row;

import java.util.BitSet;

/**
 * What the rows of a table decide about its columns; settled by the fold, used by every later pass.
 *
 * @param words columns that hold words throughout, because of a partial date or a second currency
 * @param remarks whether any row is highlighted, so that there is a column that says why
 * @param citing what the table says of its sources; if a row differs, a column says so
 */
public record Shape(BitSet words, boolean remarks, Citing citing) {
    public boolean inWords(int column) {
        return words.get(column);
    }
}
