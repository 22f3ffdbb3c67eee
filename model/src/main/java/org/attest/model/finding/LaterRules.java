package org.attest.model.finding;

import java.util.Set;
import java.util.stream.Stream;
import org.attest.model.Dossier;
import org.attest.model.Fact;
import org.attest.model.value.DateSpan;
import org.attest.model.value.PartialDate;

/** What is dated later than the as-of date: it is kept, and a reader must know it. */
final class LaterRules {
    /** Dates that lie ahead by their nature. */
    private static final Set<String> FORWARD_LOOKING = Set.of("due", "inForceTo");

    private LaterRules() {}

    static Stream<Finding> sources(Dossier dossier) {
        return Located.in("/sources", dossier.sources())
                .filter(source -> dossier.isLater(source.value().published()))
                .map(source -> source.finding(
                        FindingKind.LATER_THAN_AS_OF,
                        source.value().title(),
                        message("published", source.value().published(), dossier)));
    }

    static Stream<Finding> progress(Dossier dossier) {
        return Located.in("/commitments", dossier.commitments())
                .flatMap(commitment -> Located.in(
                                commitment.pointer() + "/history",
                                commitment.value().history())
                        .filter(progress -> dossier.isLater(progress.value().on()))
                        .map(progress -> progress.finding(
                                FindingKind.LATER_THAN_AS_OF,
                                commitment.value().label(),
                                message("on", progress.value().on(), dossier))));
    }

    static Stream<Finding> fact(Dossier dossier, Fact fact) {
        return FORWARD_LOOKING.contains(fact.field())
                ? Stream.empty()
                : fact.claim().values().stream()
                        .filter(value -> isLater(dossier, value))
                        .map(value -> new Finding(
                                FindingKind.LATER_THAN_AS_OF,
                                fact.pointer(),
                                fact.subject(),
                                message(fact.fieldInWords(), value, dossier)));
    }

    private static boolean isLater(Dossier dossier, Object value) {
        return switch (value) {
            case PartialDate date -> dossier.isLater(date);
            case DateSpan period -> dossier.isLater(period);
            default -> false;
        };
    }

    private static String message(String field, Object date, Dossier dossier) {
        return field + " " + date + " is later than " + dossier.asOf();
    }
}
