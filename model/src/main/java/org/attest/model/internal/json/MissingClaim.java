package org.attest.model.internal.json;

import java.util.List;
import org.attest.model.value.Claim;
import org.attest.model.value.Reason;
import org.attest.model.value.SourceId;

/** A claim as it is typed when no source says it. */
record MissingClaim(Reason missing, List<SourceId> searched) {
    static MissingClaim of(Claim<?> claim) {
        return new MissingClaim(claim.absence().orElseThrow(), claim.searched());
    }

    <T> Claim<T> claim() {
        return Claim.missing(missing, searched);
    }
}
