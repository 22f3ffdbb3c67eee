package org.attest.testing.internal.attested;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.attest.report.definition.CountColumn;
import org.attest.report.definition.DecimalColumn;
import org.attest.report.definition.MoneyColumn;
import org.attest.report.definition.NumberColumn;
import org.attest.report.definition.PercentColumn;
import org.attest.report.definition.RatioColumn;

/** Numbers as a report prints them. */
public final class Printed {
    private static final int PER_CENT = 2;

    private Printed() {}

    /** Rounded half up to the decimals of its column, and in per cent where the column is; counts and amounts as they are. */
    public static BigDecimal of(NumberColumn<?> column, double value) {
        BigDecimal number = BigDecimal.valueOf(value);
        return switch (column) {
            case CountColumn<?> count -> number;
            case MoneyColumn<?> money -> number;
            case DecimalColumn<?> decimal -> rounded(number, decimal.places());
            case PercentColumn<?> percent -> rounded(number.movePointRight(PER_CENT), percent.places());
            case RatioColumn<?> ratio ->
                rounded(ratio.share() ? number.movePointRight(PER_CENT) : number, ratio.places());
        };
    }

    private static BigDecimal rounded(BigDecimal number, int places) {
        return number.setScale(places, RoundingMode.HALF_UP);
    }
}
