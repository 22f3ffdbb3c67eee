package org.attest.report.definition;

import java.util.List;
import org.attest.report.document.Operation;

/** The columns that follow from others. */
abstract sealed class Computations<R> permits Times {
    static final int RATIO_PLACES = 2;
    static final int PERCENT_PLACES = 1;

    abstract ColumnMetadata<R> head(String label);

    /** Numerator divided by denominator of the same row, with two decimals. */
    public RatioColumn<R> ratio(String label, NumberColumn<R> numerator, NumberColumn<R> denominator) {
        return new RatioColumn<>(
                head(label), Operation.RATIO, numerator, denominator, RATIO_PLACES, false, Contrast.plain());
    }

    /** Numerator as a percentage of the denominator of the same row and unit, with one decimal. */
    public RatioColumn<R> share(String label, NumberColumn<R> numerator, NumberColumn<R> denominator) {
        return new RatioColumn<>(
                head(label), Operation.RATIO, numerator, denominator, PERCENT_PLACES, true, Contrast.plain());
    }

    /** By how many per cent a figure is above or below the earlier one of the same row and unit, such as +38.3 %. */
    public RatioColumn<R> change(String label, SummableColumn<R> now, SummableColumn<R> before) {
        return new RatioColumn<>(head(label), Operation.CHANGE, now, before, PERCENT_PLACES, true, Contrast.plain());
    }

    /** One column less another of the same row and unit. */
    public ArithmeticColumn<R> difference(String label, SummableColumn<R> minuend, SummableColumn<R> subtrahend) {
        return arithmetic(label, Operation.DIFFERENCE, List.of(minuend, subtrahend));
    }

    /** Columns of one unit, added up in each row: two or more. */
    @SafeVarargs
    @SuppressWarnings("varargs") // The array is only read.
    public final ArithmeticColumn<R> sum(String label, SummableColumn<R>... addends) {
        return arithmetic(label, Operation.SUM, List.of(addends));
    }

    /** One column times another of the same row, such as a number of days times a rate. */
    public ArithmeticColumn<R> product(String label, SummableColumn<R> first, NumberColumn<R> second) {
        return arithmetic(label, Operation.PRODUCT, List.of(first, second));
    }

    private ArithmeticColumn<R> arithmetic(String label, Operation operation, List<NumberColumn<R>> inputs) {
        return new ArithmeticColumn<>(head(label), operation, inputs, RATIO_PLACES, Contrast.plain());
    }

    /** The place of each row by a column whose highest figure is 1; rows without an exact figure have none. */
    public RunningColumn<R> rank(String label, NumberColumn<R> figures) {
        return new RunningColumn<>(head(label), Operation.RANK, figures, 0);
    }

    /** The sum of a column from the first row to each, in the order in which they are drawn; a bound makes it unknown from there on. */
    public RunningColumn<R> cumulative(String label, SummableColumn<R> figures) {
        return new RunningColumn<>(head(label), Operation.CUMULATIVE, figures, RATIO_PLACES);
    }
}
