package org.attest.report.document;

import java.util.List;
import java.util.Optional;

/** A total row: the label stands in the first column, the totals in theirs, all other cells are empty. */
public record TotalRow(String label, List<Total> totals) {
    public TotalRow {
        totals = List.copyOf(totals);
    }

    public Optional<Cell> at(int column) {
        return totals.stream()
                .filter(total -> total.column() == column)
                .map(Total::cell)
                .findFirst();
    }
}
