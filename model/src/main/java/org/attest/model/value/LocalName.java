package org.attest.model.value;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.attest.model.internal.rule.Require;

/**
 * A name in another language than the dossier's, as its sources print it.
 *
 * @param language BCP 47 tag of the text
 */
public record LocalName(String text, String language, List<Citation> citations) {
    public LocalName {
        Require.text("text of local name", text);
        Require.language("local name \"" + text + "\"", language);
        citations = Require.citations("local name \"" + text + "\"", citations);
    }

    /** Whether it is in the language of the tag, however the letters of the two tags are written. */
    public boolean isIn(String tag) {
        return Locale.forLanguageTag(tag).equals(Locale.forLanguageTag(language));
    }

    /** A copy of the names of one thing, which must not have two in one language; {@code owner} is the thing. */
    public static List<LocalName> ofOne(String owner, List<LocalName> names) {
        Set<Locale> languages = new HashSet<>();
        for (LocalName name : names) {
            if (!languages.add(Locale.forLanguageTag(name.language))) {
                throw new IllegalArgumentException(owner + " has two local names in language \"" + name.language
                        + "\", must have at most one in each language");
            }
        }
        return List.copyOf(names);
    }
}
