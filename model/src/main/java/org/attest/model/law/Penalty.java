package org.attest.model.law;

import java.util.List;
import org.attest.model.value.Claim;
import org.attest.model.value.Money;
import org.attest.model.value.Reason;
import org.attest.model.value.Ref;
import org.attest.model.value.Term;

/** What an offence is punished with: a range, the penalty of another offence, or a rule in words. */
public sealed interface Penalty {
    /** How imprisonment and fine go together; a fine in place of prison is OR. */
    enum Combination {
        PRISON_AND_FINE,
        PRISON_OR_FINE,
        PRISON_ONLY,
        FINE_ONLY;

        /** Whether the law provides for imprisonment. */
        public boolean hasPrison() {
            return this != FINE_ONLY;
        }

        /** Whether the law provides for a fine. */
        public boolean hasFine() {
            return this != PRISON_ONLY;
        }
    }

    /** Imprisonment, fine and death, each end as its sources state it: a law may be quoted for its maximum alone. */
    record Range(
            Claim<Combination> combination,
            Claim<Term> minTerm,
            Claim<MaxTerm> maxTerm,
            Claim<Money> minFine,
            Claim<Money> maxFine,
            Claim<Boolean> death)
            implements Penalty {
        /** A range of which no source states any part. */
        public static final Range NOT_REPORTED = missing(Reason.NOT_REPORTED);

        /** The range of a penalty that has none: it depends on the case. */
        public static final Range NOT_APPLICABLE = missing(Reason.NOT_APPLICABLE);

        private static Range missing(Reason reason) {
            return new Range(none(reason), none(reason), none(reason), none(reason), none(reason), none(reason));
        }

        private static <T> Claim<T> none(Reason reason) {
            return Claim.missing(reason, List.of());
        }

        public Range {
            combination.value().ifPresent(combined -> {
                requireCombined(combined, combined.hasPrison(), "term of imprisonment", minTerm, maxTerm);
                requireCombined(combined, combined.hasFine(), "fine", minFine, maxFine);
            });
            minTerm.value()
                    .ifPresent(min -> maxTerm.value()
                            .filter(max -> max instanceof MaxTerm.Fixed(Term term) && min.compareTo(term) > 0)
                            .ifPresent(max -> {
                                throw new IllegalArgumentException(
                                        "imprisonment has min " + min + " above max " + max + ", must be at most that");
                            }));
            minFine.value().ifPresent(min -> maxFine.value().ifPresent(max -> requireRange(min, max)));
        }

        private static void requireCombined(Combination combination, boolean has, String part, Claim<?>... ends) {
            for (Claim<?> end : ends) {
                if (!has && end.absence().isEmpty()) {
                    throw new IllegalArgumentException(
                            "penalty is " + combination + " with a " + part + ", must have only what it combines");
                }
            }
        }

        private static void requireRange(Money min, Money max) {
            if (!min.currency().equals(max.currency())) {
                throw new IllegalArgumentException(
                        "fine has min " + min + " and max " + max + ", must be of one currency");
            }
            if (min.amount().compareTo(max.amount()) > 0) {
                throw new IllegalArgumentException(
                        "fine has min " + min + " above max " + max + ", must be at most that");
            }
        }
    }

    /** The penalty of another offence of the dossier. */
    record SameAs(Claim<Ref<Offence>> offence) implements Penalty {}

    /** What cannot be said as a range, such as {@code as the offence abetted} or {@code half of the maximum term}. */
    record InWords(Claim<String> rule) implements Penalty {}
}
