package org.attest.model.value;

/** An amount in another currency as a source states it. It belongs to that source and date and is never recomputed. */
public record MoneyEquivalent(Money amount, Citation citation, PartialDate rateDate) {
    public MoneyEquivalent {
        amount.requireNotNegative("amount");
    }
}
