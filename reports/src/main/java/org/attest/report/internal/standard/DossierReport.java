package org.attest.report.internal.standard;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.model.Dossier;
import org.attest.model.source.Source;
import org.attest.model.source.SourceBuilder;
import org.attest.model.value.SourceId;
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
        return of(words, id, title(words, id), Optional.empty(), sections);
    }

    /** The same that shows an earlier dossier too. */
    public static Report<Dossier> of(
            Wording words,
            String id,
            String title,
            Optional<Dossier> before,
            Consumer<ReportBuilder<Dossier>> sections) {
        return Report.of(
                id,
                1,
                Locale.of(words.texts().notation().locale().getLanguage()),
                r -> sections.accept(r.title(title)
                        .subtitle(words.say("subtitle-" + id))
                        .about(d -> words.say("about-" + id) + " " + words.say("of-dossier", d.title()))
                        .marking(d ->
                                Stream.concat(Stream.of(d), before.stream()).anyMatch(Dossier::synthetic)
                                        ? words.say("synthetic-data")
                                        : "")
                        .sources(d -> sources(d, before).stream()
                                .map(source -> reference(source, words))
                                .toList())));
    }

    /** Those of a dossier, then those that an earlier one has beside them. */
    public static List<Source> sources(Dossier now, Optional<Dossier> before) {
        return Stream.concat(now.sources().stream(), before.stream().flatMap(of -> others(of, now)))
                .toList();
    }

    private static Stream<Source> others(Dossier before, Dossier now) {
        UnaryOperator<SourceId> names = sourceNames(before, now);
        Set<SourceId> known = now.sources().stream().map(Source::id).collect(Collectors.toSet());
        return before.sources().stream()
                .filter(source -> !known.contains(names.apply(source.id())))
                .map(source -> SourceBuilder.builder(source)
                        .id(names.apply(source.id()))
                        .build());
    }

    /** The ids of an earlier dossier's sources beside those of another: a new one where that has another document by this id. */
    public static UnaryOperator<SourceId> sourceNames(Dossier before, Dossier now) {
        Map<SourceId, List<Source>> known = Stream.of(now, before)
                .flatMap(dossier -> dossier.sources().stream())
                .collect(Collectors.groupingBy(Source::id));
        Map<SourceId, SourceId> names = new HashMap<>();
        for (Source source : before.sources()) {
            SourceId id = source.id();
            while (known.getOrDefault(id, List.of()).stream().anyMatch(other -> !areOneDocument(other, source))) {
                id = new SourceId("earlier-" + id);
            }
            names.put(source.id(), id);
        }
        return id -> names.getOrDefault(id, id);
    }

    private static boolean areOneDocument(Source one, Source other) {
        return one.title().equals(other.title())
                && one.publisher().equals(other.publisher())
                && one.authors().equals(other.authors())
                && one.published().equals(other.published())
                && one.uri().equals(other.uri());
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
