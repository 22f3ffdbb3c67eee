package org.attest.report.internal.standard.penalty;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.model.Dossier;
import org.attest.model.law.LegalInstrument;
import org.attest.model.law.Offence;
import org.attest.model.law.OffenceRole;
import org.attest.model.law.PenaltyMeasures;
import org.attest.model.value.Answer;
import org.attest.model.value.Citation;
import org.attest.model.value.Claim;
import org.attest.model.value.PartialDate;
import org.attest.model.value.Ref;
import org.attest.report.definition.Edition;
import org.attest.report.internal.standard.Citations;
import org.attest.report.internal.standard.Names;
import org.attest.report.internal.standard.Wording;

/** A law at the as-of date, with a name that no other law has. */
record InstrumentRow(String name, LegalInstrument instrument, Dossier dossier) {
    /** The laws that the dossier's offences are of, and those that repeal them. */
    static List<InstrumentRow> of(Dossier dossier, Edition edition) {
        Dossier then = dossier.asOf(edition.asOf());
        Set<LegalInstrument> laws = new LinkedHashSet<>();
        dossier.offences().stream().map(Offence::instrument).forEach(law -> addWithRepealing(law, laws, dossier));
        return Names.rows(
                List.copyOf(laws),
                List.of(InstrumentRow::titles, Names::withId),
                (name, law) -> new InstrumentRow(name, law, then));
    }

    /** Its title, with the short one that it is called by elsewhere. */
    private static String titles(LegalInstrument law) {
        return law.title() + law.shortTitle().map(name -> " (" + name + ")").orElse("");
    }

    private static void addWithRepealing(Ref<LegalInstrument> ref, Set<LegalInstrument> laws, Dossier dossier) {
        LegalInstrument law = dossier.get(ref);
        if (laws.add(law)) {
            law.repealedBy().ifPresent(next -> addWithRepealing(next, laws, dossier));
        }
    }

    /** How a sentence about it begins: with its short title, where it has one. */
    String called() {
        return Wording.capital(instrument.shortTitle().orElse(name));
    }

    Answer inForce() {
        return instrument.inForceOn(dossier.asOf());
    }

    /** Whether it has an offence of this role. */
    Answer covers(OffenceRole role) {
        return PenaltyMeasures.covers(dossier.offences(), Ref.to(instrument), role);
    }

    List<Citation> citations(OffenceRole role) {
        return Citations.of(
                dossier.offences().stream()
                        .filter(offence -> offence.instrument().equals(Ref.to(instrument)) && offence.role() == role)
                        .toList(),
                Offence::citations);
    }

    Optional<String> repealedBy() {
        return instrument.repealedBy().map(ref -> dossier.get(ref).shortLabel());
    }

    /** Whether it comes into force only after the as-of date. */
    boolean startsLater() {
        return isLater(instrument.inForceFrom()) || isLater(instrument.adopted());
    }

    /** Whether its last day lies after the as-of date. */
    boolean endsLater() {
        return isLater(instrument.inForceTo());
    }

    boolean isOver() {
        return !startsLater() && inForce().isNo();
    }

    private boolean isLater(Claim<PartialDate> date) {
        return date.values().stream().anyMatch(dossier::isLater);
    }
}
