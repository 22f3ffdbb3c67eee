package org.attest.model.finding;

import java.util.stream.Stream;
import org.attest.model.Dossier;
import org.attest.model.law.LegalInstrument;
import org.attest.model.law.LegalStatus;
import org.attest.model.value.DateOrder;
import org.attest.model.value.PartialDate;

/** Instruments at the as-of date. */
final class InstrumentRules {
    private InstrumentRules() {}

    static Stream<Finding> repealed(Dossier dossier) {
        return Located.in("/instruments", dossier.instruments())
                .filter(instrument -> isRepealed(instrument.value(), PartialDate.of(dossier.asOf())))
                .map(instrument -> instrument.finding(
                        FindingKind.REPEALED, instrument.value().label(), message(dossier, instrument.value())));
    }

    private static boolean isRepealed(LegalInstrument instrument, PartialDate asOf) {
        return instrument
                .inForceTo()
                .value()
                .map(last -> asOf.compareKnown(last) == DateOrder.AFTER)
                .orElse(instrument.repealedBy().isPresent() || instrument.status() == LegalStatus.REPEALED);
    }

    private static String message(Dossier dossier, LegalInstrument instrument) {
        return "is repealed at " + dossier.asOf()
                + instrument
                        .repealedBy()
                        .map(other -> " by " + dossier.get(other).label())
                        .orElse("")
                + instrument
                        .inForceTo()
                        .value()
                        .map(last -> ", its last day in force was " + last)
                        .orElse(", its last day in force is not stated");
    }
}
