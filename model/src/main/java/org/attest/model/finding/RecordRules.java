package org.attest.model.finding;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.attest.model.Dossier;
import org.attest.model.Fact;
import org.attest.model.finding.Findings.Located;
import org.attest.model.law.LegalInstrument;
import org.attest.model.law.LegalStatus;
import org.attest.model.source.Source;
import org.attest.model.source.SourceKind;
import org.attest.model.value.DateOrder;
import org.attest.model.value.DateSpan;
import org.attest.model.value.PartialDate;

/**
 * Sources that bear less weight than a report may give them, instruments that no longer hold, and what is dated later than
 * the as-of date: it is kept, and a reader must know it.
 */
final class RecordRules {
    /** Dates that lie ahead by their nature. */
    private static final Set<String> FORWARD_LOOKING = Set.of("due", "inForceTo");

    private RecordRules() {}

    static Stream<Finding> opinions(Dossier dossier) {
        return Located.findings(
                FindingKind.OPINION_SOURCE,
                sources(dossier),
                Source::title,
                source -> Optional.of(Saying.of("gives opinion, not a record"))
                        .filter(no -> source.kind() == SourceKind.OPINION));
    }

    static Stream<Finding> derived(Dossier dossier) {
        return Located.findings(
                FindingKind.DERIVED_SOURCE,
                sources(dossier),
                Source::title,
                source -> source.derivedFrom().map(origin -> Saying.of("repeats {}: the two are one witness", origin)));
    }

    private static Stream<Located<Source>> sources(Dossier dossier) {
        return Located.in("/sources", dossier.sources());
    }

    static Stream<Finding> repealed(Dossier dossier) {
        return Located.findings(
                FindingKind.REPEALED,
                Located.in("/instruments", dossier.instruments()),
                LegalInstrument::label,
                instrument -> isRepealed(instrument, PartialDate.of(dossier.asOf()))
                        ? Optional.of(message(dossier, instrument))
                        : Optional.empty());
    }

    private static boolean isRepealed(LegalInstrument instrument, PartialDate asOf) {
        return instrument
                .inForceTo()
                .value()
                .map(last -> asOf.compareKnown(last) == DateOrder.AFTER)
                .orElse(instrument.repealedBy().isPresent() || instrument.status() == LegalStatus.REPEALED);
    }

    private static Saying message(Dossier dossier, LegalInstrument instrument) {
        return Saying.of(
                "is repealed at {}{}{}",
                dossier.asOf(),
                instrument
                        .repealedBy()
                        .map(other -> Saying.of(" by {}", dossier.get(other).label()))
                        .orElse(Saying.of("")),
                instrument
                        .inForceTo()
                        .value()
                        .map(last -> Saying.of(", its last day in force was {}", last))
                        .orElse(Saying.of(", its last day in force is not stated")));
    }

    static Stream<Finding> laterSources(Dossier dossier) {
        return Located.findings(
                FindingKind.LATER_THAN_AS_OF,
                sources(dossier),
                Source::title,
                source -> later("published", source.published(), dossier));
    }

    static Stream<Finding> laterFact(Dossier dossier, Fact fact) {
        return FORWARD_LOOKING.contains(fact.field())
                ? Stream.empty()
                : fact.claim().values().stream()
                        .flatMap(value -> later(fact.fieldInWords(), value, dossier).stream())
                        .map(message ->
                                new Finding(FindingKind.LATER_THAN_AS_OF, fact.pointer(), fact.subject(), message));
    }

    static Optional<Saying> later(String field, Object value, Dossier dossier) {
        boolean isLater = switch (value) {
            case PartialDate date -> dossier.isLater(date);
            case DateSpan period -> dossier.isLater(period);
            default -> false;
        };
        return isLater
                ? Optional.of(Saying.of("{} {} is later than {}", field, value, dossier.asOf()))
                : Optional.empty();
    }
}
