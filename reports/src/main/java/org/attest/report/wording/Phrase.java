package org.attest.report.wording;

import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence of a report's author, made of words and values: figures are said by the objects that hold them, so they are printed
 * as everywhere else and none is typed by hand. A digit among words is refused, save in a name or with the reason why it needs no
 * source. Each method gives a new phrase; a blank stands between its parts, but none before a mark such as a comma.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class Phrase {
    private static final Pattern FORMS = Pattern.compile("\\{0\\|([^{}]*)}");

    private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");
    private static final Pattern ENDED = Pattern.compile("[.?!:;\u2026\u0964\u061F\u061B\u06D4][\u201d\")]?$");
    private static final String MARKS = ".,;:!?)\u0964\u060C\u061B";

    /** A figure of a report as it prints it, which only a report can give. */
    public interface Figure {
        String words();

        /** The whole number that it is, by which words around it take their form; else empty. */
        OptionalLong number();
    }

    private final Notation notation;
    private final String text;

    private Phrase(Notation notation, String text) {
        this.notation = notation;
        this.text = text;
    }

    /** How it prints values. */
    public Notation notation() {
        return notation;
    }

    /** A phrase that says nothing yet, for values in this notation. */
    public static Phrase in(Notation notation) {
        return new Phrase(notation, "");
    }

    /**
     * Words without figures.
     *
     * @throws IllegalArgumentException when a digit stands among them
     */
    public Phrase words(String words) {
        return with(withoutDigits(words));
    }

    /** Words with a digit that is no figure of the data, and why it needs no source, for whoever reads the code. */
    public Phrase words(String words, String noSourceBecause) {
        if (noSourceBecause.isBlank()) {
            throw new IllegalArgumentException("reason of \"" + words + "\" is blank, must say why it needs no source");
        }
        return with(words);
    }

    /** What something is called, digits included, such as "the 2012 Act". */
    public Phrase name(String name) {
        return with(name);
    }

    /**
     * A number, count, bound, date, period, term, amount, flag or reason as a cell prints it; a claim or measure that has no
     * value says why, or what its sources say instead.
     *
     * @throws IllegalArgumentException when it is none of these, or text with a digit
     */
    public Phrase value(Object value) {
        String printed = new AnyValue(notation).print(value);
        return with(value instanceof String ? withoutDigits(printed) : printed);
    }

    /** So many things: "1 tribunal", "7 tribunals". For a language with more than two forms: {@link Texts#say}. */
    public Phrase count(long count, String one, String many) {
        return value(count).words(notation.plurals().form(count, one, many));
    }

    /** A figure of the report. */
    public Phrase figure(Figure figure) {
        return with(figure.words());
    }

    /** A part of a whole, such as "3 of 7"; "none of 7" where it is 0. */
    public Phrase share(long part, long whole) {
        return with(
                part == 0
                        ? notation.say(Word.NONE_OF, notation.print(whole))
                        : notation.say(Word.REPORTING, notation.print(part), notation.print(whole)));
    }

    /** Names as a list, such as "a, b and c"; where there are none, these words. */
    public Phrase list(List<String> names, String none) {
        return names.isEmpty() ? words(none) : with(new AnyValue(notation).print(names));
    }

    private Phrase with(String more) {
        boolean apart = !text.isEmpty() && !text.endsWith("(") && !more.isEmpty() && MARKS.indexOf(more.charAt(0)) < 0;
        return new Phrase(notation, text + (apart ? " " : "") + more);
    }

    private static String withoutDigits(String words) {
        if (DIGIT.matcher(words).find()) {
            throw new IllegalArgumentException(
                    "words \"" + words + "\" have a digit, must be said as value(..) or name(..),"
                            + " or with the reason why they need no source");
        }
        return words;
    }

    /** A text with the forms that go with a number, such as {@code {0|case|cases} heard}, without the number itself. */
    public static String formed(Notation notation, String text, Object number) {
        return FORMS.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        notation.plurals().form(number, found.group(1).split("\\|", -1))));
    }

    /** What ends words as a sentence: a full stop of the language; nothing where they end as one. */
    public static String stop(Notation notation, String words) {
        String stop = notation.say(Word.FULL_STOP);
        return ENDED.matcher(words).find() || words.endsWith(stop) ? "" : stop;
    }

    /** The sentence; empty when nothing was said. */
    @Override
    public String toString() {
        return text;
    }
}
