package org.attest.report.internal.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.attest.model.Dossier;
import org.attest.model.law.Combination;
import org.attest.model.law.FineRange;
import org.attest.model.law.Imprisonment;
import org.attest.model.law.LegalInstrument;
import org.attest.model.law.MaxTerm;
import org.attest.model.law.Offence;
import org.attest.model.law.OffenceRole;
import org.attest.model.law.PenaltyMeasures;
import org.attest.model.law.PenaltyRule;
import org.attest.model.law.PenaltyRule.Range;
import org.attest.model.law.PenaltyRule.SameAs;
import org.attest.model.value.Answer;
import org.attest.model.value.Citation;
import org.attest.model.value.Claim;
import org.attest.model.value.Money;
import org.attest.model.value.Reason;
import org.attest.report.definition.Edition;
import org.attest.report.wording.Notation;
import org.attest.report.wording.Word;

/**
 * An offence with its penalty and with what is computed of it.
 *
 * @param name its title, with the instrument where two offences have one title
 */
public record OffenceRow(String name, Offence offence, Dossier dossier, Edition edition) {
    /** Every offence of the dossier. */
    public static List<OffenceRow> of(Dossier dossier, Edition edition) {
        List<Offence> offences = dossier.offences();
        List<String> names = RowNames.of(
                offences,
                Offence::title,
                offence -> offence.title() + ", "
                        + dossier.get(offence.instrument()).title());
        List<OffenceRow> rows = new ArrayList<>();
        for (Offence offence : offences) {
            rows.add(new OffenceRow(names.get(rows.size()), offence, dossier, edition));
        }
        return rows;
    }

    public List<Citation> citations() {
        return offence.citations();
    }

    public Claim<String> provision() {
        return offence.provision();
    }

    /** What is combined, or whose penalty it shares. */
    public Claim<String> penalty() {
        return offence.penalty().map(rule -> switch (rule) {
            case Range range -> Wording.of(range.combination());
            case SameAs same -> "as for " + dossier.get(same.offence()).title();
        });
    }

    public Claim<String> leastPrison() {
        return ranges().part(
                        range -> range.imprisonment().flatMap(Imprisonment::min).map(notation()::print), noPrison());
    }

    /** The longest term, or life, or death. */
    public Claim<String> mostPrison() {
        return ranges().part(this::most, noPrison());
    }

    private Optional<String> most(Range range) {
        Optional<String> prison = range.imprisonment().flatMap(term -> switch (term.max()) {
            case MaxTerm.Fixed(var most) -> Optional.of(notation().print(most));
            case MaxTerm.Life life -> Optional.of(notation().say(Word.LIFE));
            case MaxTerm.Unspecified unspecified -> Optional.empty();
        });
        return range.deathPenalty()
                ? Optional.of(prison.map(term -> term + ", or death").orElse("death"))
                : prison;
    }

    /** The fine that must be imposed at least, in the currency of the law. */
    public Claim<Money> leastFine() {
        return ranges().part(range -> range.fine().flatMap(FineRange::min), without(Combination.PRISON_ONLY));
    }

    private Reason noPrison() {
        return without(Combination.FINE_ONLY);
    }

    private Reason without(Combination combination) {
        return ranges().value()
                        .filter(range -> range.combination() == combination)
                        .isPresent()
                ? Reason.NOT_APPLICABLE
                : Reason.NOT_REPORTED;
    }

    /** The range of its own penalty or of the penalty that it shares. */
    public Claim<Range> ranges() {
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

    public Answer seriousCrime() {
        return PenaltyMeasures.seriousCrime(offence, dossier::get);
    }

    public Answer fineInLieu() {
        return PenaltyMeasures.fineInLieu(offence, dossier::get);
    }

    /** Where the penalty stands that the tests of penalties look at. */
    public List<Citation> penaltyCitations() {
        return Stream.of(offence.penalty(), ranges())
                .flatMap(claim -> claim.citations().stream())
                .distinct()
                .toList();
    }

    public Answer attemptCovered() {
        return covers(OffenceRole.ATTEMPT);
    }

    public List<Citation> attemptCitations() {
        return roleCitations(OffenceRole.ATTEMPT);
    }

    public Answer abetmentCovered() {
        return covers(OffenceRole.ABETMENT);
    }

    public List<Citation> abetmentCitations() {
        return roleCitations(OffenceRole.ABETMENT);
    }

    private Answer covers(OffenceRole role) {
        return PenaltyMeasures.covers(dossier.offences(), offence.instrument(), role);
    }

    private List<Citation> roleCitations(OffenceRole role) {
        return dossier.offences().stream()
                .filter(other -> other.instrument().equals(offence.instrument()) && other.role() == role)
                .flatMap(other -> other.citations().stream())
                .distinct()
                .toList();
    }

    /** Whether its instrument is in force on the as-of date. */
    public Answer inForce() {
        return law().inForceOn(edition.asOf());
    }

    public List<Citation> lawCitations() {
        return law().citations();
    }

    public String lawTitle() {
        return law().title();
    }

    private LegalInstrument law() {
        return dossier.get(offence.instrument());
    }

    private Notation notation() {
        return edition.notation();
    }
}
