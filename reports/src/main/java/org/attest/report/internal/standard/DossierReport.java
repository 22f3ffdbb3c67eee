package org.attest.report.internal.standard;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.attest.model.Dossier;
import org.attest.model.source.Source;
import org.attest.report.definition.Report;
import org.attest.report.definition.ReportBuilder;
import org.attest.report.definition.SourceReference;

/** What the ready-made reports have alike. */
public final class DossierReport {
    private DossierReport() {}

    /** The first version of a report in English, with the dossier's title below its own, and with its sources. */
    public static Report<Dossier> of(String id, String title, Consumer<ReportBuilder<Dossier>> sections) {
        return Report.of(
                id,
                1,
                Locale.ENGLISH,
                r -> sections.accept(
                        r.title(d -> title).subtitle(Dossier::title).sources(DossierReport::sources)));
    }

    private static List<SourceReference> sources(Dossier dossier) {
        return dossier.sources().stream().map(DossierReport::reference).toList();
    }

    /** What a source is, and what the dossier has it for. */
    public static String kind(Source source) {
        return Wording.of(source.kind())
                + source.use().map(use -> ", " + Wording.of(use)).orElse("");
    }

    private static SourceReference reference(Source source) {
        String authors = String.join(", ", source.authors());
        String publisher = source.publisher().orElse("publisher not stated");
        return new SourceReference(
                source.id(),
                source.title(),
                authors.isEmpty() ? publisher : authors + "; " + publisher,
                source.published(),
                kind(source),
                source.uri());
    }
}
