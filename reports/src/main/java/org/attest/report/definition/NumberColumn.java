package org.attest.report.definition;

import java.util.OptionalInt;
import org.attest.model.value.Unit;
import org.attest.report.document.Rule;
import org.attest.report.document.Rule.Comparison;
import org.attest.report.internal.number.SpreadsheetNumber;
import org.attest.report.internal.number.SpreadsheetTime;

/**
 * A column whose values are figures with a unit; a threshold is in that unit, so 50 is one half of a percentage; that of durations
 * is in hours.
 */
public sealed interface NumberColumn<R> extends Column<R>
        permits SummableColumn, PercentColumn, ComputedColumn, SummaryColumn {
    Unit unit();

    /** Whether its figures are amounts, or follow from amounts as a fine per case does. */
    default boolean isMoney() {
        return unit().equals(MoneyColumn.MONEY);
    }

    /** Whether its figures are durations, which are kept in days. */
    default boolean isDuration() {
        return unit().equals(DurationColumn.DURATION);
    }

    /** Figures above the threshold. */
    default ColumnRule<R> above(double threshold) {
        return rule(Comparison.ABOVE, threshold);
    }

    /** Figures at or above the threshold. */
    default ColumnRule<R> atLeast(double threshold) {
        return rule(Comparison.AT_LEAST, threshold);
    }

    /** Figures below the threshold. */
    default ColumnRule<R> below(double threshold) {
        return rule(Comparison.BELOW, threshold);
    }

    /** Figures at or below the threshold. */
    default ColumnRule<R> atMost(double threshold) {
        return rule(Comparison.AT_MOST, threshold);
    }

    /** Figures equal to the threshold. */
    default ColumnRule<R> equalTo(double threshold) {
        return rule(Comparison.EQUAL, threshold);
    }

    private ColumnRule<R> rule(Comparison comparison, double threshold) {
        Rule rule = isDuration()
                ? new Rule(comparison, SpreadsheetTime.ofHours(threshold), OptionalInt.of(SpreadsheetTime.PLACES))
                : ofNumbers(comparison, threshold);
        return new ColumnRule<>(this, edition -> rule);
    }

    private Rule ofNumbers(Comparison comparison, double threshold) {
        // Percentages are kept as fractions.
        boolean percent = unit().equals(Unit.PERCENT);
        OptionalInt places = this instanceof RatioColumn<R> ratio
                ? OptionalInt.of(ratio.places() + (percent ? 2 : 0))
                : OptionalInt.empty();
        return new Rule(comparison, percent ? SpreadsheetNumber.hundredth(threshold) : threshold, places);
    }
}
