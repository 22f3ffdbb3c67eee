package org.attest.report.wording;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.attest.model.value.Count;
import org.attest.model.value.DateSpan;
import org.attest.model.value.Money;
import org.attest.model.value.PartialDate;
import org.attest.model.value.Reason;
import org.attest.model.value.Term;
import org.attest.report.style.Format;

/**
 * How values read in one locale: numbers, dates, counts, terms and the library's own words. The same on every machine: it
 * asks neither the JDK's locale data nor its default locale.
 */
public record Notation(Locale locale) {
    public static final Notation ENGLISH = new Notation(Locale.UK);

    public Notation {
        if (!Words.LANGUAGES.contains(locale.getLanguage())) {
            throw new IllegalArgumentException(
                    "locale \"" + locale.toLanguageTag() + "\" has no words, must be of one of the languages "
                            + Words.LANGUAGES + " (such as en-GB or en-US)");
        }
    }

    /** The notation of a language, as a BCP 47 tag such as {@code en-US}. */
    public static Notation of(String languageTag) {
        return new Notation(Locale.forLanguageTag(languageTag));
    }

    /** The library's own words for this, with its places filled in. */
    public String say(Word word, Object... values) {
        return words().text(word.key(), values);
    }

    /** A number as its format prints it, rounded half up. */
    public String print(double value, Format format) {
        return numbers().print(value, format);
    }

    /** A number in the manner of its format, with all its digits. */
    public String exact(BigDecimal number, Format format) {
        return numbers().exact(number, format);
    }

    /** A whole number with its thousands grouped. */
    public String print(long value) {
        return numbers().print(BigDecimal.valueOf(value), 0);
    }

    /** A day, such as 24 February 2026. */
    public String print(LocalDate date) {
        return dates().print(date);
    }

    /** As much of a date as is known. */
    public String print(PartialDate date) {
        return dates().print(date);
    }

    /** A date, or a period from its first to its last date. */
    public String print(DateSpan span) {
        return dates().print(span);
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
        return money.currency().getCurrencyCode() + " " + numbers().print(money.amount(), places);
    }

    /** A term of imprisonment in years and months, or for life. */
    public String print(Term term) {
        int years = term.months() / 12;
        int months = term.months() % 12;
        String inYears = years == 1 ? say(Word.YEAR_ONE) : say(Word.YEARS, years);
        String inMonths = months == 1 ? say(Word.MONTH_ONE) : say(Word.MONTHS, months);
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
    public String print(Reason reason) {
        return words().text("reason." + Word.keyOf(reason.name()));
    }

    /** What the legend says of a shorthand; empty where the cell has words already. */
    public Optional<String> legend(Reason reason) {
        String key = "reason." + Word.keyOf(reason.name()) + ".legend";
        return words().has(key) ? Optional.of(words().text(key)) : Optional.empty();
    }

    private Words words() {
        return Words.of(locale.getLanguage());
    }

    private NumberPrinter numbers() {
        return new NumberPrinter(words().text("number.grouping"), words().text("number.decimal"));
    }

    private DatePrinter dates() {
        return new DatePrinter(words(), locale.getCountry().equals("US"));
    }
}
