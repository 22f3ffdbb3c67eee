package org.attest.model.law;

import java.util.Optional;
import org.attest.model.value.Ref;

/** What an offence is punished with. A penalty that no source states is a missing claim, not a rule. */
public sealed interface PenaltyRule {
    /** How imprisonment and fine go together; a fine in place of prison is OR. */
    enum Combination {
        PRISON_AND_FINE,
        PRISON_OR_FINE,
        PRISON_ONLY,
        FINE_ONLY
    }

    /** A range of imprisonment and fine, perhaps up to death. */
    record Range(
            Combination combination,
            Optional<Imprisonment> imprisonment,
            Optional<FineRange> fine,
            boolean deathPenalty)
            implements PenaltyRule {
        public Range {
            boolean prisonFits = imprisonment.isPresent() == (combination != Combination.FINE_ONLY);
            boolean fineFits = fine.isPresent() == (combination != Combination.PRISON_ONLY);
            if (!prisonFits || !fineFits) {
                throw new IllegalArgumentException("penalty is " + combination + " with "
                        + (imprisonment.isPresent() ? "" : "no ") + "imprisonment and "
                        + (fine.isPresent() ? "a" : "no")
                        + " fine, must have exactly what it combines");
            }
        }
    }

    /** The penalty of another offence, as for abetment. */
    record SameAs(Ref<Offence> offence) implements PenaltyRule {}
}
