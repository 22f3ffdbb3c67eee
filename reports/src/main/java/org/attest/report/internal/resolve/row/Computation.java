package org.attest.report.internal.resolve.row;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.attest.model.value.Reason;
import org.attest.report.definition.ComputedColumn;
import org.attest.report.definition.Contrast;
import org.attest.report.document.Operation;
import org.attest.report.internal.number.SpreadsheetNumber;

/** Computes a column row by row through one pass. */
final class Computation<R> {
    private final Operation operation;
    private final Contrast<R> contrast;
    private final Function<R, List<Figure>> inputs;
    private final Ranking ranking;
    private BigDecimal sum = BigDecimal.ZERO;
    private double plain;
    private boolean bounded;
    private boolean live;

    /** @param ranking of what a rank is among */
    Computation(ComputedColumn<R> column, Ranking ranking) {
        this.operation = column.operation();
        this.contrast = column.contrast();
        this.inputs = Figures.inputs(column);
        this.ranking = ranking;
        this.live = ranking.isOfNumbers();
    }

    Figure next(R row) {
        List<Figure> known = inputs.apply(row);
        Figure first = known.getFirst();
        Figure figure = switch (operation) {
            case RANK -> ranking.place(first);
            case CUMULATIVE -> upTo(first);
            default -> Figure.of(operation, known);
        };
        boolean inWords = figure instanceof Figure.Precise
                || !isComputedAlike(known, figure)
                || contrast.whyNot(row).isPresent();
        for (Figure input : known) {
            inWords |= input instanceof Figure.Precise;
        }
        // Only a running sum looks back at rows before.
        live = operation == Operation.CUMULATIVE ? live && !inWords && !bounded : ranking.isOfNumbers() && !inWords;
        return figure;
    }

    /** Whether a spreadsheet comes to the same, which adds doubles: small differences of large decimals it does not. */
    private boolean isComputedAlike(List<Figure> known, Figure figure) {
        if (!(figure instanceof Figure.Exact(double value))
                || !known.stream().allMatch(Figure.Exact.class::isInstance)) {
            return true;
        }
        double[] inputs = known.stream()
                .mapToDouble(input -> ((Figure.Exact) input).value())
                .toArray();
        plain += inputs[0];
        double other = switch (operation) {
            case SUM -> Arrays.stream(inputs).sum();
            case DIFFERENCE -> inputs[0] - inputs[1];
            case CHANGE -> (inputs[0] - inputs[1]) / inputs[1];
            case CUMULATIVE -> plain;
            case RATIO, PRODUCT, RANK -> value;
        };
        return SpreadsheetNumber.areAlike(other, value);
    }

    /** What is missing or disputed is passed over; behind a bound nothing is known. */
    private Figure upTo(Figure figure) {
        bounded |= figure instanceof Figure.Bound;
        if (!figure.isKnown()) {
            return new Figure.Absent(figure.whyNotExact());
        }
        sum = sum.add(figure.decimal().orElseThrow());
        return bounded ? new Figure.Absent(Reason.BOUND_ONLY) : Figure.computed(sum);
    }

    /** Whether a formula, to which a number in words is no number, comes to the same in the row computed last. */
    boolean isLive() {
        return live;
    }
}
