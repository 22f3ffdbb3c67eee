package org.attest.model.finding;

import java.util.stream.Stream;
import org.attest.model.Dossier;
import org.attest.model.value.Claim;
import org.attest.model.value.DateSpan;
import org.attest.model.value.Reason;

/** Figures whose period no source states. */
final class PeriodRules {
    private PeriodRules() {}

    static Stream<Finding> unknown(Dossier dossier) {
        Stream<Finding> caseloads = Located.in("/caseloads", dossier.caseloads())
                .filter(caseload -> caseload.value().hasFigures()
                        && isUnknown(caseload.value().period()))
                .map(caseload ->
                        finding(caseload, dossier.get(caseload.value().forum()).label()));
        Stream<Finding> observations = Located.in("/observations", dossier.observations())
                .filter(observation -> observation.value().value().absence().isEmpty()
                        && isUnknown(observation.value().period()))
                .map(observation -> finding(
                        observation,
                        dossier.get(observation.value().indicator()).label()));
        return Stream.concat(caseloads, observations);
    }

    private static boolean isUnknown(Claim<DateSpan> period) {
        return period.absence().filter(why -> why != Reason.NOT_APPLICABLE).isPresent();
    }

    private static Finding finding(Located<?> figures, String subject) {
        return figures.finding(FindingKind.PERIOD_UNKNOWN, subject, "no source states the period of the figures");
    }
}
