package org.attest.model.law;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import org.attest.model.law.PenaltyRule.Combination;
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
     * The penalty, also when it is that of another offence. Its value is then always a range: offences that only refer to
     * each other have none.
     */
    public static Claim<PenaltyRule> penalty(Offence offence, Function<Ref<Offence>, Offence> lookup) {
        Set<EntityId> followed = new HashSet<>();
        Offence current = offence;
        while (current.penalty().value().orElse(null) instanceof PenaltyRule.SameAs same) {
            if (!followed.add(current.id())) {
                return Claim.notReported();
            }
            current = lookup.apply(same.offence());
        }
        return current.penalty();
    }

    /**
     * Whether the maximum is at least four years of imprisonment, or life, or death: UNTOC article 2(b). A maximum that
     * is not specified leaves the question NOT_APPLICABLE, unless the minimum already answers it.
     */
    public static Answer seriousCrime(Offence offence, Function<Ref<Offence>, Offence> lookup) {
        return answer(
                offence,
                lookup,
                range -> range.deathPenalty()
                        ? Answer.of(true)
                        : range.imprisonment().map(PenaltyMeasures::serious).orElse(Answer.of(false)));
    }

    private static Answer serious(Imprisonment imprisonment) {
        if (imprisonment.min().filter(PenaltyMeasures::serious).isPresent()) {
            return Answer.of(true);
        }
        return switch (imprisonment.max()) {
            case MaxTerm.Life life -> Answer.of(true);
            case MaxTerm.Fixed(Term term) -> Answer.of(serious(term));
            case MaxTerm.Unspecified unspecified -> Answer.unknown(Reason.NOT_APPLICABLE);
        };
    }

    private static boolean serious(Term term) {
        return term.compareTo(SERIOUS) >= 0;
    }

    /** Whether a fine may stand in place of imprisonment, which the US TIP Reports hold against a law. */
    public static Answer fineInLieu(Offence offence, Function<Ref<Offence>, Offence> lookup) {
        return answer(offence, lookup, range -> Answer.of(range.combination() == Combination.PRISON_OR_FINE));
    }

    /** Whether an instrument covers a form of taking part; that none is recorded does not show that the law has none. */
    public static Answer covers(Collection<Offence> offences, Ref<LegalInstrument> instrument, OffenceRole role) {
        return offences.stream()
                        .filter(offence -> offence.instrument().equals(instrument))
                        .anyMatch(offence -> offence.role() == role)
                ? Answer.of(true)
                : Answer.unknown(Reason.NOT_REPORTED);
    }

    private static Answer answer(
            Offence offence, Function<Ref<Offence>, Offence> lookup, Function<PenaltyRule.Range, Answer> question) {
        Claim<PenaltyRule> penalty = penalty(offence, lookup);
        return penalty.value()
                .filter(PenaltyRule.Range.class::isInstance)
                .map(rule -> question.apply((PenaltyRule.Range) rule))
                .orElseGet(() -> Answer.unknown(penalty.whyNoValue().orElse(Reason.NOT_REPORTED)));
    }
}
