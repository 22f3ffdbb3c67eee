package org.attest.report.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.attest.report.style.Format;

/** Prints numbers with grouped thousands, rounded half up from the shortest decimal that names the double. */
record NumberPrinter(String grouping, String decimalMark) {
    String print(double value, Format format) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("number is " + value + ", must be finite");
        }
        BigDecimal number = new BigDecimal(Double.toString(value));
        return switch (format) {
            case Format.Whole whole -> print(number, 0);
            case Format.Decimal decimal -> print(number, decimal.places());
            case Format.Percent percent -> print(number.movePointRight(2), percent.places()) + " %";
            case Format.Amount amount -> amount.currency() + " " + print(number, amount.places());
            case Format.Text text ->
                print(number, Math.max(0, number.stripTrailingZeros().scale()));
            case Format.Day day ->
                throw new IllegalArgumentException("number is printed as a day, must have a format of numbers");
        };
    }

    String print(BigDecimal number, int places) {
        BigDecimal rounded = number.setScale(places, RoundingMode.HALF_UP);
        String digits = rounded.abs().toPlainString();
        int point = digits.length() - (places > 0 ? places + 1 : 0);
        StringBuilder text = new StringBuilder(digits.substring(0, point));
        for (int i = point - 3; i > 0; i -= 3) {
            text.insert(i, grouping);
        }
        if (places > 0) {
            text.append(decimalMark).append(digits, point + 1, digits.length());
        }
        return rounded.signum() < 0 ? "-" + text : text.toString();
    }
}
