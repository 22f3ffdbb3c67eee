package org.attest.report.definition;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.attest.model.value.Reason;
import org.attest.model.value.Unit;
import org.attest.report.document.Operation;

/**
 * Numerator by denominator of the same row, live in a spreadsheet; or by what part it is above or below it.
 *
 * @param share printed in per cent instead of as a quotient
 */
public record RatioColumn<R>(
        ColumnMetadata<R> head,
        Operation operation,
        NumberColumn<R> numerator,
        NumberColumn<R> denominator,
        int places,
        boolean share,
        Contrast<R> contrast)
        implements ComputedColumn<R> {
    public RatioColumn {
        String name = operation == Operation.CHANGE ? "change" : share ? "share" : "ratio";
        head.checkInputs(name, List.of(numerator, denominator), places);
        head.checkDurations(
                name, List.of(numerator, denominator), numerator.unit().equals(denominator.unit()));
        if (share) {
            head.checkUnit(name, "in", List.of(numerator, denominator), "; a ratio may mix them");
        }
    }

    /** The same column by another key than the one made of its label. */
    public RatioColumn<R> key(String key) {
        return (RatioColumn<R>) head.withKey(key).on(this);
    }

    /** The same column with so many decimals in print. */
    public RatioColumn<R> decimals(int newPlaces) {
        return new RatioColumn<>(head, operation, numerator, denominator, newPlaces, share, contrast);
    }

    /** The same column with a mark before each figure: up, down or equal, told by more than colour and sign. */
    public RatioColumn<R> marked() {
        return with(contrast.marked(operation));
    }

    /**
     * The same column with a figure only where both can be compared: of one place, one unit and periods of one length, such as
     * {@code row.period().whyNotAsLongAs(row.before())}.
     *
     * @param whyNot why the figures of a row cannot be compared; empty where they can
     */
    public RatioColumn<R> comparable(Function<R, Optional<Reason>> whyNot) {
        return with(contrast.unless(whyNot, operation));
    }

    private RatioColumn<R> with(Contrast<R> other) {
        return new RatioColumn<>(head, operation, numerator, denominator, places, share, other);
    }

    @Override
    public List<NumberColumn<R>> inputs() {
        return List.of(numerator, denominator);
    }

    @Override
    public boolean isWhole() {
        return false;
    }

    /** A fine per case is money, as the fine is. */
    @Override
    public Unit unit() {
        if (share) {
            return Unit.PERCENT;
        }
        return numerator.isMoney() && !denominator.isMoney() ? numerator.unit() : Unit.RATIO;
    }
}
