package org.attest.report.internal.pdf.text;

import static java.util.Map.entry;

import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Which language text of a script is in: a voice that reads a report aloud asks for it. */
record Languages(Map<UnicodeScript, Locale> byScript) {
    /** The one with most speakers; none for Latin and Cyrillic, where a guess would be wrong as often as right. */
    static final Languages USUAL = new Languages(Map.ofEntries(
            entry(UnicodeScript.ARABIC, Locale.of("ar")),
            entry(UnicodeScript.ARMENIAN, Locale.of("hy")),
            entry(UnicodeScript.BENGALI, Locale.of("bn")),
            entry(UnicodeScript.DEVANAGARI, Locale.of("hi")),
            entry(UnicodeScript.ETHIOPIC, Locale.of("am")),
            entry(UnicodeScript.GEORGIAN, Locale.of("ka")),
            entry(UnicodeScript.GREEK, Locale.of("el")),
            entry(UnicodeScript.GUJARATI, Locale.of("gu")),
            entry(UnicodeScript.GURMUKHI, Locale.of("pa")),
            entry(UnicodeScript.HAN, Locale.of("zh")),
            entry(UnicodeScript.HANGUL, Locale.of("ko")),
            entry(UnicodeScript.HEBREW, Locale.of("he")),
            entry(UnicodeScript.HIRAGANA, Locale.of("ja")),
            entry(UnicodeScript.KANNADA, Locale.of("kn")),
            entry(UnicodeScript.KATAKANA, Locale.of("ja")),
            entry(UnicodeScript.KHMER, Locale.of("km")),
            entry(UnicodeScript.LAO, Locale.of("lo")),
            entry(UnicodeScript.MALAYALAM, Locale.of("ml")),
            entry(UnicodeScript.MYANMAR, Locale.of("my")),
            entry(UnicodeScript.ORIYA, Locale.of("or")),
            entry(UnicodeScript.SINHALA, Locale.of("si")),
            entry(UnicodeScript.TAMIL, Locale.of("ta")),
            entry(UnicodeScript.TELUGU, Locale.of("te")),
            entry(UnicodeScript.THAANA, Locale.of("dv")),
            entry(UnicodeScript.THAI, Locale.of("th")),
            entry(UnicodeScript.TIBETAN, Locale.of("bo"))));

    Languages with(Map<UnicodeScript, Locale> others) {
        Map<UnicodeScript, Locale> changed = new HashMap<>(byScript);
        changed.putAll(others);
        return new Languages(changed);
    }

    /** What a run of this script has to say of its language in a document of another: nothing when it is the same one. */
    Optional<Locale> of(UnicodeScript script, Locale document) {
        return Optional.ofNullable(byScript.get(script))
                .filter(language -> !language.getLanguage().equals(document.getLanguage()));
    }
}
