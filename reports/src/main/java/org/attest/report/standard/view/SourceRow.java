package org.attest.report.standard.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.model.Dossier;
import org.attest.model.source.Source;
import org.attest.model.value.Citation;
import org.attest.model.value.PartialDate;
import org.attest.model.value.SourceId;
import org.attest.report.definition.Edition;

/** A source and how much stands on it. */
public record SourceRow(Source source, Optional<String> repeats, long facts) {
    public static List<SourceRow> of(Dossier dossier, Edition edition) {
        Map<SourceId, Long> facts = new HashMap<>();
        dossier.facts()
                .forEach(fact -> fact.claim().citations().stream()
                        .map(Citation::source)
                        .distinct()
                        .forEach(source -> facts.merge(source, 1L, Long::sum)));
        return dossier.sources().stream()
                .map(source -> new SourceRow(
                        source,
                        source.derivedFrom().map(origin -> dossier.get(origin).title()),
                        facts.getOrDefault(source.id(), 0L)))
                .toList();
    }

    public String id() {
        return source.id().value();
    }

    public String title() {
        return source.title();
    }

    public String kind() {
        return Wording.of(source.kind());
    }

    public PartialDate published() {
        return source.published();
    }

    /** "no dependence recorded", or the source that it repeats. */
    public String independence() {
        return repeats.map(origin -> "repeats " + origin).orElse("no dependence recorded");
    }

    public List<Citation> citations() {
        return List.of(Citation.of(source.id()));
    }
}
