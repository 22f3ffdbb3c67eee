package org.attest.report.internal.standard.penalty;

import java.util.List;
import java.util.Optional;
import org.attest.model.Dossier;
import org.attest.model.law.FineRange;
import org.attest.model.law.Imprisonment;
import org.attest.model.law.LegalInstrument;
import org.attest.model.law.MaxTerm;
import org.attest.model.law.Offence;
import org.attest.model.law.OffenceRole;
import org.attest.model.law.PenaltyMeasures;
import org.attest.model.law.PenaltyRule;
import org.attest.model.law.PenaltyRule.Combination;
import org.attest.model.law.PenaltyRule.Range;
import org.attest.model.law.PenaltyRule.SameAs;
import org.attest.model.value.Answer;
import org.attest.model.value.Citation;
import org.attest.model.value.Claim;
import org.attest.model.value.Money;
import org.attest.model.value.Reason;
import org.attest.report.definition.Edition;
import org.attest.report.internal.standard.Citations;
import org.attest.report.internal.standard.Names;
import org.attest.report.internal.standard.Wording;
import org.attest.report.wording.Word;

/**
 * An offence with its penalty and with what is computed of it.
 *
 * @param name its title, with the instrument where two offences have one title
 */
record OffenceRow(String name, Offence offence, Dossier dossier, Edition edition) {
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

    /** What is combined, or whose penalty it shares. */
    Claim<String> penalty() {
        return offence.penalty().map(rule -> switch (rule) {
            case Range range -> Wording.of(range.combination());
            case SameAs same -> "as for " + dossier.get(same.offence()).title();
        });
    }

    Claim<String> leastPrison() {
        return ranges().part(
                        range -> range.imprisonment().flatMap(Imprisonment::min).map(edition.notation()::print),
                        without(Combination.FINE_ONLY));
    }

    /** The longest term, or life, or death. */
    Claim<String> mostPrison() {
        return ranges().part(this::most, without(Combination.FINE_ONLY));
    }

    private Optional<String> most(Range range) {
        Optional<String> prison = range.imprisonment().flatMap(term -> switch (term.max()) {
            case MaxTerm.Fixed(var most) -> Optional.of(edition.notation().print(most));
            case MaxTerm.Life life -> Optional.of(edition.notation().say(Word.LIFE));
            case MaxTerm.Unspecified unspecified -> Optional.empty();
        });
        return range.deathPenalty()
                ? Optional.of(prison.map(term -> term + ", or death").orElse("death"))
                : prison;
    }

    /** The fine that must be imposed at least, in the currency of the law. */
    Claim<Money> leastFine() {
        return ranges().part(range -> range.fine().flatMap(FineRange::min), without(Combination.PRISON_ONLY));
    }

    private Reason without(Combination combination) {
        return ranges().value()
                        .filter(range -> range.combination() == combination)
                        .isPresent()
                ? Reason.NOT_APPLICABLE
                : Reason.NOT_REPORTED;
    }

    /** The range of its own penalty or of the penalty that it shares. */
    Claim<Range> ranges() {
        return PenaltyMeasures.penalty(offence, dossier::get).part(this::range, Reason.NOT_REPORTED);
    }

    private Optional<Range> range(PenaltyRule rule) {
        return switch (rule) {
            case Range range -> Optional.of(range);
            case SameAs same ->
                PenaltyMeasures.penalty(dossier.get(same.offence()), dossier::get)
                        .value()
                        .flatMap(this::range);
        };
    }

    Answer seriousCrime() {
        return PenaltyMeasures.seriousCrime(offence, dossier::get);
    }

    Answer fineInLieu() {
        return PenaltyMeasures.fineInLieu(offence, dossier::get);
    }

    /** Where the penalty stands that the tests of penalties look at. */
    List<Citation> penaltyCitations() {
        return Citations.of(List.of(offence.penalty(), ranges()), Claim::citations);
    }

    /** Whether the law has an offence of this role. */
    Answer covers(OffenceRole role) {
        return PenaltyMeasures.covers(dossier.offences(), offence.instrument(), role);
    }

    List<Citation> citations(OffenceRole role) {
        return Citations.of(
                dossier.offences().stream()
                        .filter(other -> other.instrument().equals(offence.instrument()) && other.role() == role)
                        .toList(),
                Offence::citations);
    }

    /** Whether its instrument is in force on the as-of date. */
    Answer inForce() {
        return law().inForceOn(edition.asOf());
    }

    LegalInstrument law() {
        return dossier.get(offence.instrument());
    }
}
