package org.attest.report.internal.standard.penalty;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.model.Dossier;
import org.attest.model.law.LegalInstrument;
import org.attest.model.law.Offence;
import org.attest.model.value.Answer;
import org.attest.model.value.Claim;
import org.attest.model.value.PartialDate;
import org.attest.model.value.Ref;
import org.attest.report.definition.Edition;
import org.attest.report.internal.standard.Names;

/**
 * A law at the as-of date.
 *
 * @param name its title, numbered where two have one
 * @param dossier at the as-of date
 */
record InstrumentRow(String name, LegalInstrument instrument, Dossier dossier) {
    /** The laws that the dossier's offences are of, and those that repeal them. */
    static List<InstrumentRow> of(Dossier dossier, Edition edition) {
        Dossier then = dossier.asOf(edition.asOf());
        Set<LegalInstrument> laws = new LinkedHashSet<>();
        dossier.offences().stream().map(Offence::instrument).forEach(law -> addWithRepealing(law, laws, dossier));
        return Names.rows(
                List.copyOf(laws),
                LegalInstrument::title,
                LegalInstrument::title,
                (name, law) -> new InstrumentRow(name, law, then));
    }

    private static void addWithRepealing(Ref<LegalInstrument> ref, Set<LegalInstrument> laws, Dossier dossier) {
        LegalInstrument law = dossier.get(ref);
        if (laws.add(law)) {
            law.repealedBy().ifPresent(next -> addWithRepealing(next, laws, dossier));
        }
    }

    Answer inForce() {
        return instrument.inForceOn(dossier.asOf());
    }

    Optional<String> repealedBy() {
        return instrument.repealedBy().map(ref -> dossier.get(ref).title());
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
