package org.attest.report.internal.standard;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.attest.model.Dossier;
import org.attest.model.source.Source;
import org.attest.report.definition.Known;
import org.attest.report.definition.Report;
import org.attest.report.definition.ReportBuilder;
import org.attest.report.definition.SourceReference;
import org.attest.report.wording.Phrase;

/** What the ready-made reports have alike. */
public final class DossierReport {
    private DossierReport() {}

    /** The first version of a report in one language, with what it is about, of which dossier, and with its sources. */
    public static Report<Dossier> of(Wording words, String id, Consumer<ReportBuilder<Dossier>> sections) {
        return Report.of(
                id,
                1,
                Locale.of(words.texts().notation().locale().getLanguage()),
                r -> sections.accept(r.title(title(words, id))
                        .subtitle(words.say("subtitle-" + id))
                        .about(d -> words.say("about-" + id) + " " + words.say("of-dossier", d.title()))
                        .sources(d -> sources(d, words))));
    }

    private static String title(Wording words, String id) {
        return words.say("title-" + id);
    }

    /** Several of these in one, each a section; what the first found heads the page of what all found. */
    public static Report<Dossier> pack(Wording words, List<Report<Dossier>> reports) {
        return of(words, "pack", r -> {
            List<Report<Dossier>> others = reports.subList(1, reports.size());
            if (!others.isEmpty()) {
                r.glance(
                        known -> finding(reports.getFirst(), known),
                        s -> s.bullets(known -> others.stream()
                                .map(each -> known.prose()
                                        .bold(title(words, each.id()))
                                        .words(": ")
                                        .with(finding(each, known)))
                                .toList()));
            }
            reports.forEach(each -> r.include(title(words, each.id()), each));
        });
    }

    private static Phrase finding(Report<Dossier> report, Known<Dossier> known) {
        return report.sections().getFirst().finding().orElseThrow().apply(known);
    }

    private static List<SourceReference> sources(Dossier dossier, Wording words) {
        return dossier.sources().stream()
                .map(source -> reference(source, words))
                .toList();
    }

    /** What a source is, and what the dossier has it for. */
    public static String kind(Source source, Wording words) {
        return words.of(source.kind())
                + source.use().map(use -> ", " + words.of(use)).orElse("");
    }

    private static SourceReference reference(Source source, Wording words) {
        String authors = String.join(", ", source.authors());
        String publisher = source.publisher().orElseGet(() -> words.say("publisher-not-stated"));
        return new SourceReference(
                source.id(),
                source.title(),
                authors.isEmpty() ? publisher : authors + "; " + publisher,
                source.published(),
                kind(source, words),
                source.uri());
    }
}
