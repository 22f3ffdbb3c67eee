package org.attest.model.law;

import java.util.Optional;
import org.attest.model.value.Term;

/** A range of imprisonment. */
public record Imprisonment(Optional<Term> min, MaxTerm max) {
    public Imprisonment {
        if (min.isPresent() && max instanceof MaxTerm.Fixed fixed && min.get().compareTo(fixed.term()) > 0) {
            throw new IllegalArgumentException(
                    "imprisonment has min " + min.get() + " above max " + max + ", must be at most that");
        }
    }
}
