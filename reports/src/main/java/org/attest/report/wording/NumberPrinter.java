package org.attest.report.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.attest.report.internal.number.SpreadsheetNumber;
import org.attest.report.style.Format;

/** Prints numbers with grouped thousands, rounded half up from the decimal that a double stands for. */
record NumberPrinter(String grouping, String decimalMark) {
    String print(double value, Format format) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("number is " + value + ", must be finite");
        }
        BigDecimal number = SpreadsheetNumber.decimal(value);
        return switch (format) {
            case Format.Whole whole -> print(number, 0);
            case Format.Ordinal ordinal ->
                number.setScale(0, RoundingMode.HALF_UP).toPlainString();
            case Format.Decimal decimal -> print(number, decimal.places());
            case Format.Percent percent -> print(number.movePointRight(2), percent.places()) + " %";
            case Format.Amount amount -> amount.currency() + " " + print(number, amount.places());
            case Format.Text text -> exact(number, format);
            case Format.Day day -> throw noNumber();
        };
    }

    /** All digits. */
    String exact(BigDecimal number, Format format) {
        return switch (format) {
            case Format.Percent percent -> exact(number.movePointRight(2), percent.places()) + " %";
            case Format.Decimal decimal -> exact(number, decimal.places());
            case Format.Amount amount -> amount.currency() + " " + exact(number, amount.places());
            case Format.Whole whole -> exact(number, 0);
            case Format.Ordinal ordinal -> number.toPlainString();
            case Format.Text text -> exact(number, 0);
            case Format.Day day -> throw noNumber();
        };
    }

    private String exact(BigDecimal number, int places) {
        return print(number, Math.max(places, number.stripTrailingZeros().scale()));
    }

    private static IllegalArgumentException noNumber() {
        return new IllegalArgumentException("number is printed as a day, must have a format of numbers");
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
