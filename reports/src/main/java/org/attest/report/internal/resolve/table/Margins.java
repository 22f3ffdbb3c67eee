package org.attest.report.internal.resolve.table;

import java.math.BigDecimal;
import java.util.Optional;
import org.attest.report.definition.Aggregate;
import org.attest.report.definition.Column;
import org.attest.report.definition.ComputedColumn;
import org.attest.report.definition.DecimalColumn;
import org.attest.report.definition.PercentColumn;
import org.attest.report.definition.SummaryColumn;
import org.attest.report.definition.TableFigure;
import org.attest.report.document.Operation;

/**
 * By how much the figures of a table may be off because its numbers are rounded: each by half a unit of the last decimal that any
 * number of its column has (XBRL Calculations 1.1). Counts, amounts and durations are exact.
 */
public final class Margins {
    private static final Optional<BigDecimal> NONE = Optional.of(BigDecimal.ZERO);

    private Margins() {}

    /** Empty where that is not known, as of a ratio of rounded numbers. */
    public static Optional<BigDecimal> of(TableFigures table, TableFigure figure) {
        return figure.computes().map(aggregate -> of(table, aggregate)).orElse(NONE);
    }

    private static Optional<BigDecimal> of(TableFigures table, Aggregate<?> aggregate) {
        Optional<BigDecimal> each = of(table, aggregate.column());
        return switch (aggregate.calculation()) {
            case SUM ->
                each.map(one -> aggregate.isWhole()
                        ? one
                        : one.multiply(BigDecimal.valueOf(
                                table.tally(aggregate.column()).reporting())));
            case MEAN, MEDIAN, MIN, MAX -> each;
            case COUNT, DISTINCT -> NONE;
            case RATIO, CHANGE, SHARE, WEIGHTED_MEAN ->
                aggregate.inputs().stream().allMatch(input -> isExact(of(table, input))) ? NONE : Optional.empty();
        };
    }

    private static Optional<BigDecimal> of(TableFigures table, Column<?> column) {
        return switch (column) {
            case DecimalColumn<?> decimal ->
                Optional.of(half(table.tally(decimal).decimals()));
            case PercentColumn<?> percent ->
                Optional.of(half(table.tally(percent).decimals()));
            // How many decimals its base has is no longer known.
            case SummaryColumn summary ->
                summary.aggregate().inputs().stream().allMatch(Margins::isCounted) ? NONE : Optional.empty();
            case ComputedColumn<?> computed -> of(table, computed);
            default -> NONE;
        };
    }

    private static Optional<BigDecimal> of(TableFigures table, ComputedColumn<?> computed) {
        Optional<BigDecimal> sum = NONE;
        for (Column<?> input : computed.inputs()) {
            Optional<BigDecimal> own = of(table, input);
            sum = sum.flatMap(before -> own.map(before::add));
        }
        return computed.operation() == Operation.SUM || computed.operation() == Operation.DIFFERENCE || isExact(sum)
                ? sum
                : Optional.empty();
    }

    private static boolean isExact(Optional<BigDecimal> margin) {
        return margin.filter(value -> value.signum() == 0).isPresent();
    }

    private static boolean isCounted(Column<?> column) {
        return switch (column) {
            case DecimalColumn<?> decimal -> false;
            case PercentColumn<?> percent -> false;
            case SummaryColumn summary -> summary.aggregate().inputs().stream().allMatch(Margins::isCounted);
            case ComputedColumn<?> computed -> computed.inputs().stream().allMatch(Margins::isCounted);
            default -> true;
        };
    }

    /** Half a unit of the last of so many decimals. */
    public static BigDecimal half(int decimals) {
        return BigDecimal.valueOf(5, decimals + 1);
    }
}
