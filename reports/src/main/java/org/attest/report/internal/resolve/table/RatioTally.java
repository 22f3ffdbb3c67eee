package org.attest.report.internal.resolve.table;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.attest.model.value.Reason;
import org.attest.report.document.Calculation;
import org.attest.report.document.Operation;
import org.attest.report.internal.number.SpreadsheetNumber;
import org.attest.report.internal.resolve.row.Figure;
import org.attest.report.internal.resolve.row.RowFacts;

/** Sum by sum over the rows in which both figures are exact: ratios, changes and means. */
final class RatioTally extends RunningTotal {
    /** Why numbers that can be compared give no ratio. */
    private static final Set<Reason> OF_NUMBERS = EnumSet.of(Reason.ZERO_DENOMINATOR, Reason.NOT_APPLICABLE);

    private final Calculation calculation;
    private final int numerator;
    private final int denominator;
    private final OptionalInt comparison;
    private final DecimalSum numerators = new DecimalSum();
    private final DecimalSum denominators = new DecimalSum();
    private long rows;

    /** Whether rows do not count as a formula would count them. */
    private boolean inWords;

    /** As a spreadsheet adds them. */
    private double plainNumerators;

    private double plainDenominators;

    /**
     * @param denominator what it is divided by; a mean is divided by the number of its figures
     * @param comparison the column that says which rows cannot be compared, if there is one
     */
    RatioTally(Calculation calculation, int numerator, int denominator, OptionalInt comparison) {
        this.calculation = calculation;
        this.numerator = numerator;
        this.denominator = denominator;
        this.comparison = comparison;
    }

    @Override
    void add(RowFacts row) {
        Optional<Reason> incomparable = incomparable(row);
        if (incomparable.isPresent()) {
            rows++;
            lacks(incomparable.get());
            inWords = true;
            return;
        }
        double n = row.cell(numerator).number();
        double d = row.cell(denominator).number();
        if (Double.isNaN(n) || Double.isNaN(d)) {
            if (add(row.figure(numerator), row.figure(denominator))) {
                spells(row.cell(numerator), row.cell(denominator));
            }
        } else {
            rows++;
            add(n, d);
        }
    }

    private Optional<Reason> incomparable(RowFacts row) {
        return comparison.isPresent()
                        && row.figure(comparison.getAsInt()) instanceof Figure.Absent(Reason reason)
                        && !OF_NUMBERS.contains(reason)
                ? Optional.of(reason)
                : Optional.empty();
    }

    private void add(double n, double d) {
        plainNumerators += calculation == Calculation.WEIGHTED_MEAN ? n * d : n;
        plainDenominators += calculation == Calculation.MEAN ? 1 : d;
        if (calculation == Calculation.WEIGHTED_MEAN) {
            numerators.add(SpreadsheetNumber.decimal(n).multiply(SpreadsheetNumber.decimal(d)));
        } else {
            numerators.add(n);
        }
        denominators.add(calculation == Calculation.MEAN ? 1 : d);
    }

    /** Whether both are known. */
    boolean add(Figure above, Figure below) {
        Optional<BigDecimal> n = above.decimal();
        Optional<BigDecimal> d = below.decimal();
        rows++;
        if (n.isPresent() && d.isPresent()) {
            add(n.get().doubleValue(), d.get().doubleValue());
            inWords |= above instanceof Figure.Precise || below instanceof Figure.Precise;
        } else {
            lacks((n.isPresent() ? below : above).whyNotExact());
        }
        return n.isPresent() && d.isPresent();
    }

    /** A formula finds no number in words, and adds doubles. */
    @Override
    boolean isAlike() {
        double difference = calculation == Calculation.CHANGE ? plainDenominators : 0;
        return !inWords
                && (!(known() instanceof Figure.Exact(double value))
                        || SpreadsheetNumber.areAlike((plainNumerators - difference) / plainDenominators, value));
    }

    @Override
    Figure known() {
        if (reporting() == 0) {
            return nothing();
        }
        return Figure.of(
                calculation == Calculation.CHANGE ? Operation.CHANGE : Operation.RATIO,
                List.of(new Figure.Exact(numerators.rounded()), new Figure.Exact(denominators.rounded())));
    }

    @Override
    public long reporting() {
        return numerators.count();
    }

    @Override
    public long rows() {
        return rows;
    }
}
