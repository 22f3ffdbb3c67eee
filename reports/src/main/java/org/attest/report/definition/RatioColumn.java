package org.attest.report.definition;

import org.attest.model.value.Unit;

/**
 * Numerator by denominator of the same row, live in a spreadsheet.
 *
 * @param share printed in per cent instead of as a quotient
 */
public record RatioColumn<R>(
        ColumnMetadata<R> head, NumberColumn<R> numerator, NumberColumn<R> denominator, int places, boolean share)
        implements NumberColumn<R> {
    /** A quotient is computed to two more. */
    private static final int MOST_PLACES = 8;

    public RatioColumn {
        if (!head.rowType().equals(numerator.head().rowType())
                || !head.rowType().equals(denominator.head().rowType())) {
            throw new IllegalArgumentException("ratio \"" + head.label() + "\" has inputs of other rows, must be of "
                    + head.rowType().getSimpleName());
        }
        if (places < 0 || places > MOST_PLACES) {
            throw new IllegalArgumentException(
                    "ratio \"" + head.label() + "\" has " + places + " decimals, must have 0 to " + MOST_PLACES);
        }
        if (share && !numerator.unit().equals(denominator.unit())) {
            throw new IllegalArgumentException("share \"" + head.label() + "\" is of " + numerator.unit() + " in "
                    + denominator.unit() + ", must be of one unit; a ratio may mix them");
        }
    }

    /** The same column by another key than the one made of its label. */
    public RatioColumn<R> key(String key) {
        return (RatioColumn<R>) head.withKey(key).on(this);
    }

    /** The same column with so many decimals in print. */
    public RatioColumn<R> decimals(int newPlaces) {
        return new RatioColumn<>(head, numerator, denominator, newPlaces, share);
    }

    @Override
    public Unit unit() {
        return share ? Unit.PERCENT : Unit.RATIO;
    }
}
