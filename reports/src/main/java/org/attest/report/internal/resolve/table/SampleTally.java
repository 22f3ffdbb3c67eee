package org.attest.report.internal.resolve.table;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import org.attest.model.value.Count;
import org.attest.model.value.Reason;
import org.attest.report.document.Calculation;
import org.attest.report.internal.number.SpreadsheetNumber;
import org.attest.report.internal.resolve.row.CellFacts;
import org.attest.report.internal.resolve.row.Figure;
import org.attest.report.internal.resolve.row.Ranking;
import org.attest.report.internal.resolve.row.RowFacts;

/** Counts values, or finds the lowest, the middle or the highest. Keeps no more of them than that takes. */
final class SampleTally extends RunningTotal {
    private final Calculation calculation;
    private final int column;
    private final Set<Object> different = new HashSet<>();
    private final Ranking middle = new Ranking();
    /** The lowest, or the highest as a negative number. */
    private BigDecimal least = INFINITE;
    /** What a bound says that the least may be. */
    private BigDecimal possible = INFINITE;

    private long reporting;
    private long numbers;
    private long rows;

    /** Above every figure. */
    private static final BigDecimal INFINITE = BigDecimal.TEN.pow(400);

    SampleTally(Calculation calculation, int column) {
        this.calculation = calculation;
        this.column = column;
    }

    @Override
    void add(RowFacts row) {
        CellFacts cell = row.cell(column);
        Figure figure = cell.figure();
        Object known = cell.known();
        rows++;
        if (known != null || (calculation == Calculation.COUNT && figure instanceof Figure.Bound)) {
            reporting++;
        }
        if (!Double.isNaN(cell.number())) {
            numbers++;
        }
        if (figure != null && !figure.isKnown()) {
            lacks(figure.whyNotExact());
        }
        switch (calculation) {
            case DISTINCT -> {
                if (known != null) {
                    different.add(known);
                }
            }
            case MEDIAN -> {
                if (figure != null) {
                    middle.add(figure);
                }
                spells(cell, cell);
            }
            case MIN, MAX -> {
                extreme(cell);
                spells(cell, cell);
            }
            default -> {}
        }
    }

    private void extreme(CellFacts cell) {
        boolean min = calculation == Calculation.MIN;
        Figure figure = cell.figure();
        if (figure != null) {
            figure.decimal().ifPresent(number -> least = least.min(min ? number : number.negate()));
        }
        if (figure instanceof Figure.Bound(Count count)) {
            BigDecimal number = BigDecimal.valueOf(min ? count.number() : -count.number());
            boolean beyond = min ? count instanceof Count.AtLeast : count instanceof Count.AtMost;
            possible = possible.min(beyond ? number : INFINITE.negate());
        }
    }

    @Override
    Figure known() {
        if (calculation == Calculation.COUNT || (calculation == Calculation.DISTINCT && rows == 0)) {
            return Figure.of(reporting);
        }
        if (reporting == 0) {
            return nothing();
        }
        return switch (calculation) {
            case DISTINCT -> Figure.of((long) different.size());
            case MEDIAN -> median(middle.sorted().middle());
            case MIN -> beyond(least);
            default -> beyond(least.negate());
        };
    }

    /** Of a bound that may lie beyond it, an extreme is not known. */
    private Figure beyond(BigDecimal extreme) {
        return possible.compareTo(least) < 0 ? new Figure.Absent(Reason.BOUND_ONLY) : Figure.of(extreme);
    }

    private static Figure median(double... middle) {
        BigDecimal both = SpreadsheetNumber.decimal(middle[0]).add(SpreadsheetNumber.decimal(middle[1]));
        return new Figure.Exact(SpreadsheetNumber.quotient(both.doubleValue(), 2));
    }

    /** A formula takes what stands as a number in its cell, and that alone. */
    @Override
    boolean isAlike() {
        return numbers == reporting;
    }

    @Override
    public long reporting() {
        return reporting;
    }

    @Override
    public long rows() {
        return rows;
    }
}
