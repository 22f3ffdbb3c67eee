package org.attest.report.internal.standard;

import java.util.List;
import org.attest.model.Dossier;
import org.attest.model.source.Source;
import org.attest.report.definition.SourceReference;

/** The sources of a dossier as reports list them. */
public final class SourceList {
    private static final String UNKNOWN_PUBLISHER = "publisher not stated";

    private SourceList() {}

    public static List<SourceReference> of(Dossier dossier) {
        return dossier.sources().stream().map(SourceList::reference).toList();
    }

    private static SourceReference reference(Source source) {
        String authors = String.join(", ", source.authors());
        String publisher = source.publisher().orElse(UNKNOWN_PUBLISHER);
        return new SourceReference(
                source.id(),
                source.title(),
                authors.isEmpty() ? publisher : authors + "; " + publisher,
                source.published(),
                Wording.of(source.kind()),
                source.uri());
    }
}
