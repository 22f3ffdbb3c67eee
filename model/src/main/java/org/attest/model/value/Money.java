package org.attest.model.value;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.model.internal.rule.Require;

/** An amount of one currency, written {@code BDT 50000}; one that is given back may be negative. Compared only within its currency and never converted. */
public record Money(BigDecimal amount, Currency currency) {
    public Money {
        Require.number("amount", amount);
        // One scale for one amount, so that 50000 and 50000.00 are equal records.
        amount = amount.stripTrailingZeros();
        amount = amount.scale() < 0 ? amount.setScale(0) : amount;
    }

    /** An amount in whole units of a currency of ISO 4217, such as {@code "BDT"}. */
    public static Money of(String currency, long amount) {
        return parse(currency + " " + amount);
    }

    /** Reads {@code BDT 50000} or {@code USD 476.50}; {@code toString()} gives it back. */
    public static Money parse(String text) {
        Matcher parts = Pattern.compile("(\\S+) +(-?\\d+(?:\\.\\d+)?)").matcher(text.strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException(
                    "money \"" + text + "\" is malformed, must be a currency and an amount such as \"BDT 50000\"");
        }
        Currency currency;
        try {
            currency = Currency.getInstance(parts.group(1));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "currency \"" + parts.group(1) + "\" is unknown, must be an ISO 4217 code such as BDT or USD", e);
        }
        return new Money(Require.number("amount", parts.group(2)), currency);
    }

    /** Throws where it is an amount that is given back; the name says what it is. */
    public void requireNotNegative(String name) {
        if (amount.signum() < 0) {
            throw new IllegalArgumentException(name + " " + this + " is negative, must be 0 or more");
        }
    }

    @Override
    public String toString() {
        return currency.getCurrencyCode() + " " + amount.toPlainString();
    }
}
