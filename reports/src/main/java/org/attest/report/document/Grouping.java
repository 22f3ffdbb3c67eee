package org.attest.report.document;

import java.util.List;
import java.util.Optional;

/**
 * Rows that stand together by the value of one column, which every row repeats.
 *
 * @param groups in the order of the rows
 * @param subtotals the same subtotals as a table of their own, for spreadsheets; empty when there are none
 */
public record Grouping(int column, List<Group> groups, Optional<Table> subtotals) {
    /**
     * So many consecutive rows, and the subtotals that follow them, if any.
     *
     * @param source what its rows stand on where print marks no value of them; else empty
     */
    public record Group(String value, RichText source, long rows, Optional<TotalRow> subtotal) {}

    /** Key of the table of subtotals, behind the key of its table. */
    public static final String SUBTOTALS = "-subtotals";

    public Grouping {
        groups = List.copyOf(groups);
    }
}
