package org.attest.model.law;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
                if (!combined.hasPrison() && death.value().orElse(false)) {
                    throw new IllegalArgumentException(
                            "penalty is " + combined + " with death, must have only what it combines");
                }
            });
            Stream.of(minFine, maxFine)
                    .flatMap(fine -> fine.values().stream())
                    .forEach(fine -> fine.requireNotNegative("fine"));
            minFine.value().ifPresent(min -> maxFine.value().ifPresent(max -> requireOneCurrency(min, max)));
            requireOrder(
                    "imprisonment",
                    minTerm,
                    maxTerm,
                    (min, max) -> max instanceof MaxTerm.Fixed(Term term) && min.compareTo(term) > 0);
            requireOrder(
                    "fine",
                    minFine,
                    maxFine,
                    (min, max) -> min.currency().equals(max.currency())
                            && min.amount().compareTo(max.amount()) > 0);
        }

        /** Whatever is in dispute: no minimum that a source states may be above every maximum. */
        private static <A, B> void requireOrder(String part, Claim<A> least, Claim<B> most, BiPredicate<A, B> isAbove) {
            List<B> maxima = possible(most);
            possible(least).stream()
                    .filter(min -> !maxima.isEmpty() && maxima.stream().allMatch(max -> isAbove.test(min, max)))
                    .findFirst()
                    .ifPresent(min -> {
                        String max = maxima.stream().map(Object::toString).collect(Collectors.joining(" and "));
                        throw new IllegalArgumentException(
                                part + " has min " + min + " above max " + max + ", must be at most that");
                    });
        }

        private static <T> List<T> possible(Claim<T> claim) {
            return claim.value().map(List::of).orElseGet(claim::values);
        }

        private static void requireCombined(Combination combination, boolean has, String part, Claim<?>... ends) {
            for (Claim<?> end : ends) {
                if (!has && end.absence().isEmpty()) {
                    throw new IllegalArgumentException(
                            "penalty is " + combination + " with a " + part + ", must have only what it combines");
                }
            }
        }

        private static void requireOneCurrency(Money min, Money max) {
            if (!min.currency().equals(max.currency())) {
                throw new IllegalArgumentException(
                        "fine has min " + min + " and max " + max + ", must be of one currency");
            }
        }
    }

    /** The penalty of another offence of the dossier. */
    record SameAs(Claim<Ref<Offence>> offence) implements Penalty {}

    /** What cannot be said as a range, such as {@code as the offence abetted} or {@code half of the maximum term}. */
    record InWords(Claim<String> rule) implements Penalty {}
}
