package org.attest.model.law;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.attest.model.law.Penalty.Combination;
import org.attest.model.law.Penalty.Range;
import org.attest.model.value.Answer;
import org.attest.model.value.Claim;
import org.attest.model.value.EntityId;
import org.attest.model.value.Reason;
import org.attest.model.value.Ref;
import org.attest.model.value.Term;

/**
 * The tests of penalties that are computed; whether a penalty is stringent enough is for an assessor to say. The lookup
 * finds the offence whose penalty another one shares.
 */
public final class PenaltyMeasures {
    /** From this maximum on a crime is serious: UN Convention against Transnational Organized Crime, article 2(b). */
    public static final Term SERIOUS = Term.ofYears(4);

    private PenaltyMeasures() {}

    /**
     * The range of its own penalty or of the penalty that it shares. What is told in words has none; none is reported where
     * sources leave open whose it shares, and where offences only refer to each other.
     */
    public static Range range(Offence offence, Function<Ref<Offence>, Offence> lookup) {
        Set<EntityId> followed = new HashSet<>();
        Offence current = offence;
        while (followed.add(current.id())) {
            switch (current.penalty().orElse(Range.NOT_REPORTED)) {
                case Range range -> {
                    return range;
                }
                case Penalty.InWords words -> {
                    return Range.NOT_APPLICABLE;
                }
                case Penalty.SameAs same ->
                    current = same.offence().value().map(lookup).orElse(current);
            }
        }
        return Range.NOT_REPORTED;
    }

    /**
     * Whether the maximum is at least four years of imprisonment, or life, or death: UNTOC article 2(b). A minimum may
     * already answer it; without that, and without a maximum, the reason is that of the missing maximum.
     */
    public static Answer seriousCrime(Offence offence, Function<Ref<Offence>, Offence> lookup) {
        Range range = range(offence, lookup);
        boolean deadly = range.death().value().orElse(false);
        boolean least =
                range.minTerm().value().filter(PenaltyMeasures::isSerious).isPresent();
        if (deadly || least) {
            return Answer.of(true);
        }
        if (range.combination()
                .value()
                .filter(combined -> !combined.hasPrison())
                .isPresent()) {
            return Answer.of(false);
        }
        Answer byTerm = range.maxTerm()
                .value()
                .map(max -> Answer.of(!(max instanceof MaxTerm.Fixed(Term term)) || isSerious(term)))
                .orElseGet(() -> Answer.unknown(range.maxTerm().whyNoValue().orElseThrow()));
        Optional<Reason> deathOpen = range.death().whyNoValue().filter(Reason.CONFLICT::equals);
        return byTerm.isYes() ? byTerm : deathOpen.map(Answer::unknown).orElse(byTerm);
    }

    private static boolean isSerious(Term term) {
        return term.compareTo(SERIOUS) >= 0;
    }

    /** Whether a fine may stand in place of imprisonment, which the US TIP Reports hold against a law. */
    public static Answer fineInLieu(Offence offence, Function<Ref<Offence>, Offence> lookup) {
        Claim<Combination> combination = range(offence, lookup).combination();
        return combination
                .value()
                .map(combined -> Answer.of(combined == Combination.PRISON_OR_FINE))
                .orElseGet(() -> Answer.unknown(combination.whyNoValue().orElseThrow()));
    }

    /** Whether an instrument covers a form of taking part; that none is recorded does not show that the law has none. */
    public static Answer covers(Collection<Offence> offences, Ref<LegalInstrument> instrument, OffenceRole role) {
        return offences.stream()
                        .filter(offence -> offence.instrument().equals(instrument))
                        .anyMatch(offence -> offence.role() == role)
                ? Answer.of(true)
                : Answer.unknown(Reason.NOT_REPORTED);
    }
}
