package org.attest.report.wording;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.attest.model.value.Reason;

/** The texts of one subject in one language, whole and held against the English ones. */
final class Bundle {
    private static final String ENGLISH = "en";
    private static final Map<List<Object>, Optional<Bundle>> LOADED = new ConcurrentHashMap<>();

    private final BundleFile file;
    private final Map<String, String> texts;

    private Bundle(BundleFile file, Map<String, String> texts) {
        this.file = file;
        this.texts = texts;
    }

    /** Empty when the language has none of this name. */
    static Optional<Bundle> of(Class<?> home, String name, Notation notation, PluralRules plurals) {
        return of(home, name, notation.locale(), notation.numbering(), file -> plurals);
    }

    /** The bundle that brings the plural rules of its language along. */
    static Optional<Bundle> ofLanguage(Class<?> home, String name, Locale locale, String numbering) {
        return of(home, name, locale, numbering, file -> new PluralRules(file.texts()));
    }

    private static Optional<Bundle> of(
            Class<?> home, String name, Locale locale, String numbering, Function<BundleFile, PluralRules> plurals) {
        return LOADED.computeIfAbsent(
                List.of(home, name, locale.getLanguage(), locale.getCountry(), numbering),
                asked -> BundleFile.find(home, name, locale.getLanguage()).map(file -> {
                    BundleFile english = BundleFile.find(home, name, ENGLISH).orElseThrow();
                    new BundleCheck(file, english, plurals.apply(file)).hold();
                    return new Bundle(file, file.in(locale.getCountry(), numbering));
                }));
    }

    PluralRules plurals() {
        return new PluralRules(texts);
    }

    /** Whether it has digits of this numbering system, beside its own. */
    boolean hasDigits(String system) {
        return file.hasDigits(system);
    }

    boolean has(String key) {
        return texts.containsKey(key);
    }

    String text(String key) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalStateException(file.place() + " has no text for " + key);
        }
        return text;
    }

    /** Filled in by hand: a MessageFormat would print numbers by the default locale. */
    static String filled(String text, PluralRules plurals, Function<Object, String> print, Object... values) {
        if (values.length == 0) {
            // A label, of which the figure that it is of chooses the form.
            return text;
        }
        StringBuilder filled = new StringBuilder(text.length() + 32);
        int done = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', done)) {
            int close = text.indexOf('}', open);
            Object value = values[text.charAt(open + 1) - '0'];
            filled.append(text, done, open)
                    .append(
                            close == open + 2
                                    ? print.apply(value)
                                    : plurals.form(
                                            value,
                                            text.substring(open + 3, close).split("\\|", -1)));
            done = close + 1;
        }
        return filled.append(text, done, text.length()).toString();
    }

    /** Under which a bundle has what stands in place of a value. */
    static String keyOf(Reason reason) {
        return "reason." + Word.keyOf(reason.name());
    }
}
