package org.attest.model.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.attest.model.Dossier;
import org.attest.model.DossierBuilder;
import org.attest.model.Samples;

/** The findings of one kind in a small dossier. */
final class Found {
    static final LocalDate AS_OF = LocalDate.of(2024, 10, 1);

    private Found() {}

    /** A finding with what it says as a text. */
    record Told(FindingKind kind, String pointer, String subject, String message) {
        static Told of(Finding finding) {
            return new Told(finding.kind(), finding.pointer(), finding.subject(), finding.message());
        }
    }

    static List<Told> findings(FindingKind kind, Consumer<DossierBuilder> content) {
        Dossier dossier = Dossier.of("d", "Dossier", AS_OF, d -> {
            d.addSources(List.of(Samples.source("s0"), Samples.source("s4")));
            content.accept(d);
        });
        return Findings.of(dossier).stream()
                .filter(finding -> finding.kind() == kind)
                .map(Told::of)
                .toList();
    }
}
