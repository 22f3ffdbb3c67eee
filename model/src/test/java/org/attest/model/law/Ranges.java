package org.attest.model.law;

import org.attest.model.Samples;
import org.attest.model.law.Penalty.Combination;
import org.attest.model.value.Claim;
import org.attest.model.value.Money;
import org.attest.model.value.Term;

/** Penalties for tests; a part of {@code ?} is not reported. */
final class Ranges {
    private Ranges() {}

    /** A penalty of these parts. */
    static Penalty.Range range(Combination combination, String minTerm, String maxTerm, String minFine) {
        return new Penalty.Range(
                Claim.stated(combination, Samples.S4),
                Samples.claim(minTerm, Term::parse),
                Samples.claim(maxTerm, MaxTerm::parse),
                Samples.claim(minFine, Money::parse),
                Claim.notReported(),
                Claim.notReported());
    }
}
