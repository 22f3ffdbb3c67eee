package org.attest.model.law;

import java.util.Optional;
import org.attest.model.value.Money;

/** A range of fines in one currency; with neither end, a fine of an amount that the law leaves open. */
public record FineRange(Optional<Money> min, Optional<Money> max) {
    public FineRange {
        if (min.isPresent() && max.isPresent()) {
            Money least = min.get();
            Money most = max.get();
            if (!least.currency().equals(most.currency())) {
                throw new IllegalArgumentException(
                        "fine has min " + least + " and max " + most + ", must be of one currency");
            }
            if (least.amount().compareTo(most.amount()) > 0) {
                throw new IllegalArgumentException(
                        "fine has min " + least + " above max " + most + ", must be at most that");
            }
        }
    }
}
