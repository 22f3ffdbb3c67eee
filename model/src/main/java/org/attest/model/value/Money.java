package org.attest.model.value;

import java.math.BigDecimal;
import java.util.Currency;

/** An amount of one currency, written {@code BDT 50000}. Compared only within its currency and never converted. */
public record Money(BigDecimal amount, Currency currency) {
    public Money {
        if (amount.signum() < 0) {
            throw new IllegalArgumentException("amount " + amount.toPlainString() + " is negative, must be 0 or more");
        }
        // One scale for one amount, so that 50000 and 50000.00 are equal records.
        amount = amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros();
    }

    public static Money of(String currency, long amount) {
        return parse(currency + " " + amount);
    }

    /** Reads {@code BDT 50000} or {@code USD 476.50}; {@code toString()} gives it back. */
    public static Money parse(String text) {
        String[] parts = text.strip().split(" +", -1);
        if (parts.length != 2) {
            throw malformed(text);
        }
        Currency currency;
        try {
            currency = Currency.getInstance(parts[0]);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "currency \"" + parts[0] + "\" is unknown, must be an ISO 4217 code such as BDT or USD");
        }
        try {
            return new Money(new BigDecimal(parts[1]), currency);
        } catch (NumberFormatException e) {
            throw malformed(text);
        }
    }

    private static IllegalArgumentException malformed(String text) {
        return new IllegalArgumentException(
                "money \"" + text + "\" is malformed, must be a currency and an amount such as \"BDT 50000\"");
    }

    @Override
    public String toString() {
        return currency.getCurrencyCode() + " " + amount.toPlainString();
    }
}
