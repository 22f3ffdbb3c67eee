package org.attest.testing;

import java.math.BigDecimal;
import org.assertj.core.data.Offset;
import org.attest.testing.internal.workbook.CellValue;

/** What is expected of a number: this, or so near to it. */
record Near(double number, Offset<? extends Number> tolerance) {
    static Near exactly(double number) {
        return new Near(number, Offset.offset(0));
    }

    boolean takes(BigDecimal found) {
        int apart =
                found.subtract(BigDecimal.valueOf(number)).abs().compareTo(new BigDecimal(tolerance.value.toString()));
        return apart < 0 || (apart == 0 && !tolerance.strict);
    }

    @Override
    public String toString() {
        String exact = new CellValue.Numeric(number).toString();
        return tolerance.value.doubleValue() == 0
                ? exact
                : exact + (tolerance.strict ? " by less than " : " within ") + tolerance.value;
    }
}
