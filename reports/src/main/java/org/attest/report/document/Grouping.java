package org.attest.report.document;

import java.util.List;
import java.util.Optional;

/**
 * Rows that stand together by the value of one column, which every row repeats.
 *
 * @param groups in the order of the rows
 * @param subtotals the same subtotals as a table of their own, for spreadsheets; empty when there are none
 * @param within groups within these: each group is made of some of them, which follow one another
 */
public record Grouping(int column, List<Group> groups, Optional<Table> subtotals, Optional<Grouping> within) {
    /**
     * So many consecutive rows, and the subtotals that follow them, if any.
     *
     * @param source what its rows stand on where print marks no value of them; else empty
     */
    public record Group(String value, RichText source, long rows, Optional<TotalRow> subtotal) {}

    public Grouping {
        groups = List.copyOf(groups);
    }

    /** Key of the table of subtotals of a table: {@code shops-subtotals}, within these groups {@code shops-subtotals-2}. */
    public static String key(String table, int level) {
        return table + "-subtotals" + (level == 0 ? "" : "-" + (level + 1));
    }
}
