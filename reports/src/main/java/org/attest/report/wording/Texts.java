package org.attest.report.wording;

import java.util.Optional;

/**
 * The texts of one subject in one language, by key, with places such as {@code {0}} for values. The English ones stand in
 * {@code NAME_en.properties} beside a class, in UTF-8; those of other languages beside it too or, from whoever adds a language,
 * in {@code META-INF/attest/NAME_LANGUAGE.properties} on the class path. A file there for a language that is shipped is refused:
 * it would say something else than everybody expects, and nobody would see why.
 *
 * <p>A text that depends on a count has the plural forms of its language at a place: <code>{0} {0|tribunal|tribunals}</code>. One
 * that is different in a country or with other digits has the country or the numbering system behind
 * its key ({@code day.US}, {@code digits.beng}). Every file is held against the English one when it is first asked for.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class Texts {
    private final Notation notation;
    private final Bundle bundle;
    private final AnyValue values;

    private Texts(Notation notation, Bundle bundle) {
        this.notation = notation;
        this.bundle = bundle;
        this.values = new AnyValue(notation);
    }

    /**
     * The texts of this name in the language of a notation.
     *
     * @param home the class beside which the English ones stand
     * @throws IllegalArgumentException when there are none, or when a key is missing, unknown or has other places than the
     *     English text: everything at once, with the file
     */
    public static Texts of(Class<?> home, String name, Notation notation) {
        String language = notation.locale().getLanguage();
        Bundle bundle = Bundle.of(home, name, notation, notation.plurals())
                .orElseThrow(() -> new IllegalArgumentException(
                        "bundle \"" + name + "\" has no texts in \"" + language + "\", must be on the class path as "
                                + BundleFile.FOLDER + name + "_" + language + ".properties"));
        return new Texts(notation, bundle);
    }

    /** The notation in which values are printed. */
    public Notation notation() {
        return notation;
    }

    /**
     * The text of a key, its places filled in with these values as cells print them.
     *
     * @throws IllegalStateException when there is no such key
     */
    public String say(String key, Object... all) {
        return Bundle.filled(bundle.text(key), notation.plurals(), values::print, all);
    }

    /** The text of a key; empty when there is none. */
    public Optional<String> find(String key) {
        return bundle.has(key) ? Optional.of(bundle.text(key)) : Optional.empty();
    }

    /**
     * A number, count, date, term, amount, unit, flag, reason, claim or measure as it reads within a sentence.
     *
     * @throws IllegalArgumentException when it is none of these, and no text or list
     */
    public String print(Object value) {
        return values.print(value);
    }
}
