package org.attest.report.internal.standard.penalty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.attest.model.Dossier;
import org.attest.model.law.LegalInstrument;
import org.attest.model.law.MaxTerm;
import org.attest.model.law.Offence;
import org.attest.model.law.Penalty;
import org.attest.model.law.Penalty.Combination;
import org.attest.model.law.Penalty.Range;
import org.attest.model.law.PenaltyMeasures;
import org.attest.model.value.Answer;
import org.attest.model.value.Citation;
import org.attest.model.value.Claim;
import org.attest.model.value.Money;
import org.attest.model.value.Reason;
import org.attest.model.value.Term;
import org.attest.report.definition.Edition;
import org.attest.report.document.Scale;
import org.attest.report.internal.standard.Citations;
import org.attest.report.internal.standard.Names;
import org.attest.report.internal.standard.Wording;
import org.attest.report.wording.Word;

/** An offence, by a name that no other has, with its penalty and with what is computed of it. */
record OffenceRow(String name, Offence offence, Dossier dossier, Edition edition) {
    private static final double MONTHS = 12;

    /** Every offence of the dossier. */
    static List<OffenceRow> of(Dossier dossier, Edition edition) {
        return Names.rows(
                dossier.offences(),
                List.of(
                        Offence::title,
                        offence -> offence.title() + ", "
                                + dossier.get(offence.instrument()).title(),
                        Names::withId),
                (name, offence) -> new OffenceRow(name, offence, dossier, edition));
    }

    /** What is combined, or whose penalty it shares, or what the law says instead. */
    Claim<String> penalty() {
        return switch (offence.penalty().orElse(Range.NOT_REPORTED)) {
            case Range range -> range.combination().map(words()::of);
            case Penalty.SameAs same ->
                same.offence().map(ref -> words().say("as-for", dossier.get(ref).title()));
            case Penalty.InWords words -> words.rule();
        };
    }

    Claim<String> leastPrison() {
        return part(range().minTerm(), Combination::hasPrison).map(edition.notation()::print);
    }

    /** The longest term, or life, or death. */
    Claim<String> mostPrison() {
        Claim<String> most = part(range().maxTerm(), Combination::hasPrison).map(term -> switch (term) {
            case MaxTerm.Fixed(var fixed) -> edition.notation().print(fixed);
            case MaxTerm.Life life -> edition.notation().say(Word.LIFE);
        });
        Claim<Boolean> death = range().death();
        if (death.whyNoValue().equals(Optional.of(Reason.CONFLICT))) {
            Claim<String> disputed = death.map(yes -> words().say(yes ? "death" : "no-death-penalty"));
            return Claim.of(Stream.concat(most.assertions().stream(), disputed.assertions().stream())
                    .toList());
        }
        if (!death.value().orElse(false)) {
            return most;
        }
        return most.absence().isPresent()
                ? death.map(yes -> words().say("death"))
                : most.map(term -> words().say("or-death", term));
    }

    /** From the least to the longest term, or to life or death; none where prison does not apply, unknown where nobody states a term. */
    Optional<Scale.Bar> prison() {
        OptionalDouble least = years(range().minTerm().value());
        OptionalDouble most = years(range().maxTerm()
                .value()
                .flatMap(max -> max instanceof MaxTerm.Fixed(Term fixed) ? Optional.of(fixed) : Optional.empty()));
        List<String> stops = new ArrayList<>();
        if (range().maxTerm().value().filter(MaxTerm.Life.class::isInstance).isPresent()) {
            stops.add(edition.notation().say(Word.LIFE));
        }
        if (range().death().value().orElse(false)) {
            stops.add(words().say("death"));
        }
        boolean applies = Stream.of(leastPrison(), mostPrison())
                .anyMatch(part -> !part.absence().equals(Optional.of(Reason.NOT_APPLICABLE)));
        return applies ? Optional.of(new Scale.Bar(least, most, stops)) : Optional.empty();
    }

    private static OptionalDouble years(Optional<Term> term) {
        return term.map(known -> OptionalDouble.of(known.months() / MONTHS)).orElse(OptionalDouble.empty());
    }

    /** The fine that must be imposed at least, in the currency of the law. */
    Claim<Money> leastFine() {
        return part(range().minFine(), Combination::hasFine);
    }

    Claim<Money> mostFine() {
        return part(range().maxFine(), Combination::hasFine);
    }

    /** A part of the range; what the law does not combine does not apply where nobody states it. */
    private <T> Claim<T> part(Claim<T> part, Predicate<Combination> has) {
        boolean applies = range().combination().value().map(has::test).orElse(true);
        return applies || part.absence().isEmpty() ? part : Claim.missing(Reason.NOT_APPLICABLE, List.of());
    }

    /** The range of its own penalty or of the penalty that it shares. */
    Range range() {
        return PenaltyMeasures.range(offence, dossier::get);
    }

    /** Whether no source states it though the law may have it. */
    static boolean isNotStated(Claim<?> part) {
        return part.absence().filter(reason -> reason != Reason.NOT_APPLICABLE).isPresent();
    }

    private Wording words() {
        return Wording.in(edition);
    }

    Answer seriousCrime() {
        return PenaltyMeasures.seriousCrime(offence, dossier::get);
    }

    Answer fineInLieu() {
        return PenaltyMeasures.fineInLieu(offence, dossier::get);
    }

    /** Where the penalty stands that the tests of penalties look at. */
    List<Citation> penaltyCitations() {
        Range range = range();
        return Citations.of(
                List.of(penalty(), range.combination(), range.minTerm(), range.maxTerm(), range.death()),
                Claim::citations);
    }

    /** Whether its instrument is in force on the as-of date. */
    Answer inForce() {
        return law().inForceOn(edition.asOf());
    }

    LegalInstrument law() {
        return dossier.get(offence.instrument());
    }
}
