package org.attest.report.definition;

import java.net.URI;
import java.util.Optional;
import org.attest.report.document.RichText;
import org.attest.report.document.RichText.Emphasis;
import org.attest.report.wording.Phrase;

/**
 * A paragraph of an author's with emphasis and links, made of phrases: digits are figures, as in these. It begins with {@link
 * Known#prose}; each method gives a new one. Immutable and safe to share.
 *
 * @param plain all of it as it reads
 */
public record Prose(Phrase plain, RichText text) {
    /** Words without figures; {@link Phrase} says which may have some. */
    public Prose words(String words) {
        return with(Phrase.in(plain.notation()).words(words));
    }

    /** Words, values and figures. */
    public Prose with(Phrase phrase) {
        return with(phrase, Emphasis.NONE, Optional.empty());
    }

    /** The same in bold. */
    public Prose bold(Phrase phrase) {
        return with(phrase, Emphasis.BOLD, Optional.empty());
    }

    /** Words without figures, in bold. */
    public Prose bold(String words) {
        return bold(Phrase.in(plain.notation()).words(words));
    }

    /** The same in italics. */
    public Prose italic(Phrase phrase) {
        return with(phrase, Emphasis.ITALIC, Optional.empty());
    }

    /** Words without figures, in italics. */
    public Prose italic(String words) {
        return italic(Phrase.in(plain.notation()).words(words));
    }

    /** What a page or document is called, and its address: http, https, mailto or relative. */
    public Prose link(String name, URI address) {
        return with(Phrase.in(plain.notation()).name(name), Emphasis.NONE, Optional.of(address));
    }

    private Prose with(Phrase phrase, Emphasis emphasis, Optional<URI> target) {
        // A phrase knows where a blank stands between its parts.
        Phrase all = plain.name(phrase.toString());
        int blanks = all.toString().length()
                - plain.toString().length()
                - phrase.toString().length();
        return new Prose(
                all, text.with(" ".repeat(blanks)).with(new RichText.Words(phrase.toString(), emphasis, target)));
    }
}
