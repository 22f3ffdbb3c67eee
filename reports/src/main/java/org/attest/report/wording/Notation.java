package org.attest.report.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.attest.model.value.Absence;
import org.attest.model.value.Count;
import org.attest.model.value.DateSpan;
import org.attest.model.value.Money;
import org.attest.model.value.PartialDate;
import org.attest.model.value.Term;
import org.attest.model.value.Unit;
import org.attest.report.internal.number.SpreadsheetNumber;
import org.attest.report.internal.number.SpreadsheetTime;
import org.attest.report.style.Format;
import org.jspecify.annotations.Nullable;

/**
 * How values read in one locale: numbers, dates, counts, terms and the library's own words. The same on every machine: it
 * asks neither the JDK's locale data nor its default locale. Immutable and safe to share between threads.
 */
public final class Notation {
    /** Those that are shipped. */
    private static final List<String> LANGUAGES = List.of("en", "bn");

    private static final String LATIN = "latn";

    public static final Notation ENGLISH = new Notation(Locale.UK);

    private final Locale locale;
    private final Bundle words;
    private final Numerals numerals;
    private final PluralRules plurals;

    /**
     * The notation of a language with a bundle of words, of its country if that has a way of its own, and in the digits of its
     * extension {@code nu}, such as {@code bn-BD-u-nu-beng}; else in Latin digits.
     *
     * @throws IllegalArgumentException when the language has no words or not these digits, or its bundle is wrong
     */
    public Notation(Locale locale) {
        this.locale = locale;
        String language = locale.getLanguage();
        words = Bundle.ofLanguage(Notation.class, "words", locale, numbering())
                .orElseThrow(() -> new IllegalArgumentException("locale \"" + locale.toLanguageTag()
                        + "\" has no words, must be of one of the languages " + LANGUAGES
                        + " (such as en-GB or en-US) or have the bundle " + BundleFile.FOLDER + "words_" + language
                        + ".properties on the class path"));
        if (!numbering().equals(LATIN) && !words.hasDigits(numbering())) {
            throw new IllegalArgumentException("locale \"" + locale.toLanguageTag() + "\" asks for the digits \""
                    + numbering() + "\", which its bundle does not have");
        }
        numerals = new Numerals(words);
        plurals = words.plurals();
    }

    /** The notation of a language, as a BCP 47 tag such as {@code en-US}. */
    public static Notation of(String languageTag) {
        return new Notation(Locale.forLanguageTag(languageTag));
    }

    public Locale locale() {
        return locale;
    }

    /** The language and country as a BCP 47 tag, without the digits. */
    public String language() {
        return locale.stripExtensions().toLanguageTag();
    }

    /** Whether text starts at the right, and the first column of a sheet with it. */
    public boolean isRightToLeft() {
        return say(Word.DIRECTION).equals("right-to-left");
    }

    /** The digits that numbers are written in (BCP 47, "nu"). */
    String numbering() {
        String asked = locale.getUnicodeLocaleType("nu");
        return asked == null ? LATIN : asked;
    }

    /** The library's own words for this, with its places filled in; numbers without groups. */
    public String say(Word word, Object... values) {
        return Bundle.filled(words.text(word.key()), plurals, this::plain, values);
    }

    /** The words for so many, which they name first and with groups. */
    public String count(Word word, long count, Object... more) {
        return Bundle.filled(
                words.text(word.key()),
                plurals,
                value -> value instanceof Long number ? print(number) : plain(value),
                Stream.concat(Stream.of(count), Stream.of(more)).toArray());
    }

    PluralRules plurals() {
        return plurals;
    }

    String plain(Object value) {
        return value instanceof Number ? numerals.own(value.toString()) : value.toString();
    }

    /** A number as its format prints it, rounded half up. */
    public String print(double value, Format format) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("number is " + value + ", must be finite");
        }
        return print(SpreadsheetNumber.decimal(value), format, false);
    }

    /** A number in the manner of its format, with all its digits. */
    public String exact(BigDecimal number, Format format) {
        return print(number, format, true);
    }

    private String print(BigDecimal number, Format format, boolean exact) {
        return switch (format) {
            case Format.Whole whole -> print(number, 0, exact);
            case Format.Ordinal ordinal ->
                numerals.own((exact ? number : number.setScale(0, RoundingMode.HALF_UP)).toPlainString());
            case Format.Decimal decimal -> print(number, decimal.places(), exact);
            case Format.Percent(int places) -> say(Word.PERCENT, print(number.movePointRight(2), places, exact));
            // As spreadsheets do, which choose the sign by the value and not by what is left of it.
            case Format.Signed signed ->
                signed.before(number.signum(), say(Word.MINUS_SIGN)) + print(number.abs(), signed.of(), exact);
            case Format.Amount amount -> amount(amount.currency(), print(number, amount.places(), exact));
            case Format.Text text -> print(number, 0, true);
            case Format.Time time -> numerals.own(SpreadsheetTime.clock(Format.moment(number.doubleValue())));
            case Format.Timestamp timestamp -> print(Format.moment(number.doubleValue()));
            case Format.Duration time -> numerals.own(SpreadsheetTime.hours(Format.duration(number.doubleValue())));
            case Format.Day day ->
                throw new IllegalArgumentException("number is printed as a day, must have a format of numbers");
        };
    }

    private String print(LocalDateTime moment) {
        return say(Word.TIMESTAMP, print(moment.toLocalDate()), numerals.own(SpreadsheetTime.clock(moment)));
    }

    private String print(BigDecimal number, int places, boolean exact) {
        return numerals.print(
                number, exact ? Math.max(places, number.stripTrailingZeros().scale()) : places);
    }

    /** A whole number with its thousands grouped. */
    public String print(long value) {
        return numerals.print(BigDecimal.valueOf(value), 0);
    }

    /** A day, such as 24 February 2026. */
    public String print(LocalDate date) {
        return say(Word.DAY, date.getDayOfMonth(), month(date.getMonthValue()), date.getYear());
    }

    /** As much of a date as is known. */
    public String print(PartialDate date) {
        return new Dates(this).print(date);
    }

    /** A date, or a period from its first to its last date. */
    public String print(DateSpan span) {
        return new Dates(this).print(span);
    }

    /** Whether whole numbers are in Latin digits and groups of three, as every spreadsheet writes them. */
    public boolean isPlain() {
        return say(Word.DIGITS).startsWith("0") && say(Word.GROUP_SIZES).equals("3");
    }

    /** A number that is written in Latin digits, such as that of a heading, in the digits of this notation. */
    public String digits(String latin) {
        return numerals.own(latin);
    }

    /** What is counted or measured: the library's own units and the model's in the language, others as they are named. */
    public String print(Unit unit) {
        String key = "unit." + unit.name();
        return words.has(key) ? words.text(key) : unit.name();
    }

    /** A count with thousands parted; a bound in words, such as "over 295". */
    public String print(Count count) {
        String number = print(count.number());
        return switch (count) {
            case Count.Exact exact -> number;
            case Count.AtLeast least -> say(least.strict() ? Word.OVER : Word.AT_LEAST, number);
            case Count.AtMost most -> say(most.strict() ? Word.UNDER : Word.AT_MOST, number);
            case Count.About about -> say(Word.ABOUT, number);
        };
    }

    /** An amount behind its currency's code (ISO 4217), such as BDT 50,000.00. */
    public String print(Money money) {
        int places = Format.decimals(money.currency(), money.amount().scale());
        return amount(money.currency().getCurrencyCode(), numerals.print(money.amount(), places));
    }

    /** The sign stands before the currency, as in a spreadsheet. */
    private String amount(String currency, String number) {
        String sign = number.startsWith(say(Word.MINUS_SIGN)) ? say(Word.MINUS_SIGN) : "";
        return sign + say(Word.AMOUNT, currency, number.substring(sign.length()));
    }

    /** A term of imprisonment in years and months, or for life. */
    public String print(Term term) {
        int years = term.months() / 12;
        int months = term.months() % 12;
        String inYears = count(Word.YEARS, years);
        String inMonths = count(Word.MONTHS, months);
        if (months == 0 && years > 0) {
            return inYears;
        }
        return years == 0 ? inMonths : say(Word.AND, inYears, inMonths);
    }

    /** Yes or no. */
    public String print(boolean flag) {
        return say(flag ? Word.YES : Word.NO);
    }

    /** What stands in the cell of a missing value: shorthand in brackets, or words. */
    public String print(Absence absence) {
        return absence instanceof Absence.InWords own ? own.words() : words.text(Bundle.keyOf(absence.reason()));
    }

    /** What the legend says of a shorthand, or of an author's words; empty where the cell has the library's words already. */
    public Optional<String> legend(Absence absence) {
        String key = Bundle.keyOf(absence.reason());
        String legend = words.text(words.has(key + ".legend") ? key + ".legend" : key);
        return Optional.of(legend).filter(shown -> !shown.equals(print(absence)));
    }

    /** A place in a source as it stands beside a figure: {@code paragraph 8} as {@code para. 8}. */
    public String shortPlace(String place) {
        String begin = place.substring(0, Math.max(0, place.indexOf(' ')));
        return Arrays.stream(words.text("short-places").split("; "))
                .map(pair -> pair.split(" ", 2))
                .filter(pair -> pair[0].equalsIgnoreCase(begin))
                .findFirst()
                .map(pair -> pair[1] + place.substring(begin.length()))
                .orElse(place);
    }

    /** The name of a month, 1 to 12. */
    public String month(int number) {
        return words.text("month." + number);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Notation notation && notation.locale.equals(locale);
    }

    @Override
    public int hashCode() {
        return locale.hashCode();
    }

    @Override
    public String toString() {
        return "notation " + locale.toLanguageTag();
    }
}
