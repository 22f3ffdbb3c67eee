package org.attest.report.internal.resolve.row;

import java.util.BitSet;
import java.util.Map;

/**
 * What the rows of a table decide about its columns; settled by the fold, used by every later pass.
 *
 * @param words columns that hold words throughout, because of a partial date or a second currency
 * @param rankings by the columns that they rank, which hold ranks
 * @param remarks whether any row is highlighted, so that there is a column that says why
 * @param citing what the table says of its sources; if a row differs, a column says so
 */
public record Shape(BitSet words, Map<Integer, Ranking> rankings, boolean remarks, Citing citing) {
    /** Before any pass. */
    public static Shape unread(int columns) {
        return new Shape(new BitSet(), Map.of(), false, Citing.nothing(columns));
    }

    /** Whether a pass that knows this draws cells otherwise than one that has read nothing. */
    public boolean changesCells() {
        return !words.isEmpty() || !rankings.isEmpty();
    }

    /** Where no pass has read the figures yet, whatever it ranks will be ranked again. */
    Ranking ranking(int column) {
        return rankings.getOrDefault(column, new Ranking());
    }

    public boolean inWords(int column) {
        return words.get(column);
    }
}
