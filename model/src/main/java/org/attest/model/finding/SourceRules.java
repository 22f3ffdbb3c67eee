package org.attest.model.finding;

import java.util.stream.Stream;
import org.attest.model.Dossier;
import org.attest.model.source.SourceKind;

/** Sources that bear less weight than a report may give them. */
final class SourceRules {
    private SourceRules() {}

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
}
