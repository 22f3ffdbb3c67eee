package org.attest.model.finding;

import java.math.BigDecimal;
import java.math.MathContext;
import org.attest.model.value.Money;

/** The exchange rates that a stated equivalent may have been computed with, before it was rounded to its last digit. */
record ImpliedRate(BigDecimal least, BigDecimal most) {
    static ImpliedRate of(Money amount, Money equivalent) {
        BigDecimal half = BigDecimal.valueOf(5, equivalent.amount().scale() + 1);
        return new ImpliedRate(
                amount.amount().divide(equivalent.amount().add(half), MathContext.DECIMAL128),
                amount.amount().divide(equivalent.amount().subtract(half), MathContext.DECIMAL128));
    }

    boolean contradicts(ImpliedRate other) {
        return least.compareTo(other.most) > 0 || most.compareTo(other.least) < 0;
    }
}
