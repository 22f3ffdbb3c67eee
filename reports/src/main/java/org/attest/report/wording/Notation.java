package org.attest.report.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Locale;
import java.util.Optional;
import org.attest.model.value.Count;
import org.attest.model.value.DateSpan;
import org.attest.model.value.Money;
import org.attest.model.value.PartialDate;
import org.attest.model.value.Reason;
import org.attest.model.value.Term;
import org.attest.report.internal.number.SpreadsheetNumber;
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
            case Format.Ordinal ordinal -> (exact ? number : number.setScale(0, RoundingMode.HALF_UP)).toPlainString();
            case Format.Decimal decimal -> print(number, decimal.places(), exact);
            case Format.Percent percent -> print(number.movePointRight(2), percent.places(), exact) + " %";
            case Format.Amount amount -> amount.currency() + " " + print(number, amount.places(), exact);
            case Format.Text text -> print(number, 0, true);
            case Format.Day day ->
                throw new IllegalArgumentException("number is printed as a day, must have a format of numbers");
        };
    }

    private String print(BigDecimal number, int places, boolean exact) {
        return print(
                number, exact ? Math.max(places, number.stripTrailingZeros().scale()) : places);
    }

    /** With grouped thousands, rounded half up. */
    private String print(BigDecimal number, int places) {
        BigDecimal rounded = number.setScale(places, RoundingMode.HALF_UP);
        String digits = rounded.abs().toPlainString();
        int point = digits.length() - (places > 0 ? places + 1 : 0);
        StringBuilder text = new StringBuilder(digits.substring(0, point));
        String grouping = words().text("number.grouping");
        for (int i = point - 3; i > 0; i -= 3) {
            text.insert(i, grouping);
        }
        if (places > 0) {
            text.append(words().text("number.decimal")).append(digits, point + 1, digits.length());
        }
        return rounded.signum() < 0 ? "-" + text : text.toString();
    }

    /** A whole number with its thousands grouped. */
    public String print(long value) {
        return print(BigDecimal.valueOf(value), 0);
    }

    /** A day, such as 24 February 2026. */
    public String print(LocalDate date) {
        return dayOfYear(MonthDay.from(date)) + (monthFirst() ? ", " : " ") + date.getYear();
    }

    /** As much of a date as is known. */
    public String print(PartialDate date) {
        return date instanceof PartialDate.DayWithoutYear ? say(Word.NO_YEAR, bare(date)) : bare(date);
    }

    /** A date, or a period from its first to its last date. */
    public String print(DateSpan span) {
        if (span.isOneDate()) {
            return print(span.start().orElseThrow());
        }
        if (span.start().isEmpty()) {
            return say(Word.UNTIL, print(span.end().orElseThrow()));
        }
        if (span.end().isEmpty()) {
            return say(Word.FROM, print(span.start().orElseThrow()));
        }
        PartialDate start = span.start().orElseThrow();
        PartialDate end = span.end().orElseThrow();
        return say(Word.SPAN, end instanceof PartialDate.DayWithoutYear ? bare(start) : print(start), print(end));
    }

    /** Without the remark that the year is not stated: a span of two such days says it once, at its end. */
    private String bare(PartialDate date) {
        String text = switch (date) {
            case PartialDate.Day day -> print(day.date());
            case PartialDate.InMonth month ->
                month(month.month().getMonthValue()) + " " + month.month().getYear();
            case PartialDate.InYear year -> Integer.toString(year.year());
            case PartialDate.DayWithoutYear day -> dayOfYear(day.day());
            case PartialDate.Unknown unknown -> say(Word.NO_DATE);
        };
        return switch (date.qualifier()) {
            case NONE -> text;
            case UNCERTAIN -> say(Word.UNCERTAIN, text);
            case APPROXIMATE -> say(Word.APPROXIMATE, text);
            case BOTH -> say(Word.UNCERTAIN_APPROXIMATE, text);
        };
    }

    private String dayOfYear(MonthDay day) {
        return monthFirst()
                ? month(day.getMonthValue()) + " " + day.getDayOfMonth()
                : day.getDayOfMonth() + " " + month(day.getMonthValue());
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
        return money.currency().getCurrencyCode() + " " + print(money.amount(), places);
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

    /** A place in a source as it stands beside a figure: {@code paragraph 8} as {@code para. 8}. */
    public String shortPlace(String place) {
        return words().shortened(place);
    }

    private Words words() {
        return Words.of(locale.getLanguage());
    }

    private boolean monthFirst() {
        return locale.getCountry().equals("US");
    }

    private String month(int number) {
        return words().text("month." + number);
    }
}
