package org.attest.model.finding;

import java.util.stream.Stream;
import org.attest.model.Dossier;
import org.attest.model.law.LegalInstrument;
import org.attest.model.law.LegalStatus;
import org.attest.model.source.SourceKind;
import org.attest.model.value.DateOrder;
import org.attest.model.value.PartialDate;

/** Sources that bear less weight than a report may give them, and instruments that no longer hold. */
final class RecordRules {
    private RecordRules() {}

    static Stream<Finding> opinions(Dossier dossier) {
        return Located.in("/sources", dossier.sources())
                .filter(source -> source.value().kind() == SourceKind.OPINION)
                .map(source -> source.finding(
                        FindingKind.OPINION_SOURCE, source.value().title(), "gives opinion, not a record"));
    }

    static Stream<Finding> derived(Dossier dossier) {
        return Located.in("/sources", dossier.sources())
                .flatMap(source -> source
                        .value()
                        .derivedFrom()
                        .map(origin -> source.finding(
                                FindingKind.DERIVED_SOURCE,
                                source.value().title(),
                                "repeats " + origin + ": the two are one witness"))
                        .stream());
    }

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
