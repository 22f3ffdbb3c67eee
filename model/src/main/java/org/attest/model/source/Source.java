package org.attest.model.source;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.attest.model.internal.rule.Require;
import org.attest.model.value.PartialDate;
import org.attest.model.value.SourceId;

/**
 * A document that facts are taken from.
 *
 * @param language BCP 47 tag of the text
 * @param derivedFrom the source that it repeats, so that the two do not count as two witnesses
 */
public record Source(
        SourceId id,
        SourceKind kind,
        String title,
        Optional<String> publisher,
        List<String> authors,
        PartialDate published,
        Optional<LocalDate> retrieved,
        Optional<URI> uri,
        String language,
        Optional<String> contentSha256,
        Optional<SourceId> derivedFrom,
        Optional<Use> use) {
    /** What a dossier has the source for: its subject itself, or what surrounds it. */
    public enum Use {
        CORE,
        FURTHER
    }

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    public Source {
        Require.text("title of source \"" + id + "\"", title);
        authors = List.copyOf(authors);
        Require.language("source \"" + id + "\"", language);
        contentSha256.filter(digest -> !SHA_256.matcher(digest).matches()).ifPresent(digest -> {
            throw new IllegalArgumentException("contentSha256 \"" + digest + "\" of source \"" + id
                    + "\" is malformed, must be 64 lower-case hexadecimal digits");
        });
    }
}
