package org.attest.report.internal.standard;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.attest.model.Dossier;
import org.attest.model.actor.Organization;
import org.attest.model.actor.OrganizationKind;
import org.attest.model.source.Source;
import org.attest.model.value.Citation;

/** What of the rows of a report no source says, and whom to ask for it: with this the first page of each report ends. */
public final class Missing<R> {
    private final Wording words;
    private final List<R> rows;
    private final Function<R, Stream<String>> knowing;
    private final List<String> what = new ArrayList<>();
    private final Set<String> whom = new LinkedHashSet<>();

    /** @param knowing who would know of a row */
    public Missing(Wording words, List<R> rows, Function<R, Stream<String>> knowing) {
        this.words = words;
        this.rows = rows;
        this.knowing = knowing;
    }

    /** A part of the rows, by the key of its words, that some may lack. */
    public Missing<R> part(String key, Predicate<R> isMissing) {
        List<R> without = rows.stream().filter(isMissing).toList();
        without.stream().flatMap(knowing).forEach(whom::add);
        if (!without.isEmpty()) {
            what.add(words.say("part-of-so-many", words.say(key), without.size(), rows.size()));
        }
        return this;
    }

    /** All that is missing in a sentence; empty when nothing is. */
    public String said() {
        return what.isEmpty() ? "" : said(words, what, whom);
    }

    /** That nothing of all this stands in any source of a dossier, what was searched first, and whom to ask. */
    public static String all(Wording words, String key, Dossier dossier, Set<OrganizationKind> knowing) {
        List<String> bodies = dossier.organizations().stream()
                .filter(body -> knowing.contains(body.kind()))
                .map(Organization::label)
                .toList();
        return words.say(
                        "searched",
                        dossier.sources().size(),
                        words.named(dossier.sources().stream()
                                .filter(source -> source.use().equals(Optional.of(Source.Use.CORE)))
                                .map(source -> words.say("quoted", source.title()))))
                + " " + said(words, List.of(words.say(key)), new LinkedHashSet<>(bodies));
    }

    /** Who published what is cited of these sources. */
    public static Stream<String> publishers(List<Source> sources, Stream<Citation> citations) {
        return citations.flatMap(citation -> sources.stream()
                .filter(source -> source.id().equals(citation.source()))
                .flatMap(source -> source.publisher().stream()));
    }

    /** The same of what has no rows. */
    public static String said(Wording words, List<String> what, Set<String> whom) {
        String missing = words.say("not-published", words.named(what.stream()));
        return whom.isEmpty() ? missing : missing + " " + words.say("ask", words.few(whom));
    }
}
