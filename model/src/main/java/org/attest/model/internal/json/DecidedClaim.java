package org.attest.model.internal.json;

import java.util.List;
import java.util.Optional;
import org.attest.model.value.Assertion;
import org.attest.model.value.Claim;
import org.attest.model.value.Resolution;

/** A claim as it is typed when an editor decided between its assertions. */
record DecidedClaim<T>(List<Assertion<T>> assertions, Optional<Resolution<T>> resolution) {
    static <T> DecidedClaim<T> of(Claim<T> claim) {
        return new DecidedClaim<>(claim.assertions(), claim.resolution());
    }

    Claim<T> claim() {
        return new Claim<>(assertions, resolution, Optional.empty(), List.of());
    }
}
