package org.attest.report.internal.resolve.row;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.model.value.Absence;
import org.attest.report.definition.Group;
import org.attest.report.document.Cell;

/**
 * A row of a summary.
 *
 * @param sums by the places of their columns in the summary
 * @param remark of how many rows its figures are; empty where of all
 */
public record SummedRow(Optional<Object> value, Absence whyMissing, Map<Integer, Sum> sums, String remark)
        implements Group {
    /**
     * What one aggregate comes to.
     *
     * @param at the place of its column
     * @param trait its format, or its amount in words
     * @param notes what it stands on, as the rows say which it sums up
     */
    public record Sum(int at, Figure figure, Cell cell, CellFacts.Trait trait, List<Integer> notes) {}
}
