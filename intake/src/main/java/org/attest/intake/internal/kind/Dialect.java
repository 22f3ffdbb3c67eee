package org.attest.intake.internal.kind;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a table writes numbers and dates, beside the forms of the model, which are always understood; digits may be those of
 * any script. What it does not understand it leaves as it is, for the model to reject.
 *
 * @param marks what marks behind numbers and dates mean, the longest first
 * @param fiscal how it counts years that begin in another month than January
 * @param calendar the name of a calendar other than the Gregorian in which it may count years
 * @param exampleOfDate how it writes the end of 2020; empty when it is that of the model alone
 */
public record Dialect(
        Optional<NumberReader> numbers,
        Optional<DateReader> dates,
        Optional<DatePattern> pattern,
        Map<String, String> marks,
        FiscalYears fiscal,
        Optional<String> calendar,
        Optional<String> exampleOfDate) {
    private static final Pattern PLAIN = Pattern.compile("[1-9][0-9]*");
    private static final Pattern BOUND = Pattern.compile("(>=|<=|[<>~≥≤])?\\s*(.*)");
    private static final Pattern BETWEEN_DATES = Pattern.compile("\\s*[–—]\\s*|\\s+[-/]\\s+|(?<=\\d)\\.\\.(?=\\d)");

    /** What a program writes behind a day that it takes for a moment. */
    private static final Pattern MIDNIGHT =
            Pattern.compile("(\\d)[T ]\\s*(?:0?0:00(?::00(?:\\.0+)?)?(?:Z| ?AM)?|12:00(?::00)? ?AM)$");

    /** The name of a month beside what may be a day or a year. */
    private static final Pattern TWO_DIGITS =
            Pattern.compile("(?![Xx])[\\p{L}\\p{M}]{3,}\\.?[-'’/ ]\\d{2}|\\d{2}[-'’/ ](?![Xx])[\\p{L}\\p{M}]{3,}\\.?");

    /** A whole number with decimals that a program has added. With three of them it may be a thousand times as much. */
    private static final Pattern WHOLE = Pattern.compile("^(-?\\d+)\\.0{1,2}$");

    /** These group digits in the usual ways. */
    private static final List<String> USUAL = List.of("en-US", "en-GB", "de-DE", "fr-FR", "de-CH", "en-IN");

    private static final Map<String, Dialect> TRIED = new ConcurrentHashMap<>();

    private static final LocalDate SAMPLE = LocalDate.of(2020, 12, 31);

    /** That of the model alone. */
    public static final Dialect NONE = of(Optional.empty(), Optional.empty());

    /**
     * The dialect of a locale, or of the model alone.
     *
     * @param datePattern such as {@code dd.MM.yy}, beside the dates of the locale
     * @throws IllegalArgumentException when the pattern is none of dates
     */
    public static Dialect of(Optional<Locale> locale, Optional<String> datePattern) {
        Optional<DatePattern> pattern = datePattern.map(text -> new DatePattern(text, locale.orElse(Locale.ROOT)));
        Optional<DateReader> dates = locale.map(DateReader::new);
        Optional<String> example = pattern.map(all -> all.print(SAMPLE)).or(() -> dates.map(all -> all.print(SAMPLE)));
        return new Dialect(
                locale.map(NumberReader::new),
                dates,
                pattern,
                Map.of(),
                FiscalYears.NONE,
                locale.flatMap(Calendars::other),
                example);
    }

    /** A locale that reads a number with grouped digits, or a date with the name of its month. */
    public static Optional<String> localeOf(String text) {
        boolean hasWords = text.chars().anyMatch(Character::isLetter);
        return USUAL.stream()
                .filter(tag -> {
                    Dialect dialect = TRIED.computeIfAbsent(
                            tag, name -> of(Optional.of(Locale.forLanguageTag(name)), Optional.empty()));
                    Optional<String> date = dialect.dates().flatMap(reader -> reader.read(text));
                    String count = dialect.count(text);
                    return hasWords ? date.isPresent() : !count.equals(text) && count.matches("[<>=~]*\\d+");
                })
                .findFirst();
    }

    /** The same where years are those of the Gregorian calendar. */
    Dialect gregorian() {
        return calendar.isEmpty()
                ? this
                : new Dialect(numbers, dates, pattern, marks, fiscal, Optional.empty(), exampleOfDate);
    }

    /** The same with marks behind values, and with fiscal years. */
    public Dialect with(Map<String, String> meanings, FiscalYears years) {
        Map<String, String> longestFirst = new LinkedHashMap<>();
        meanings.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .forEach(mark -> longestFirst.put(mark, meanings.getOrDefault(mark, "")));
        return new Dialect(numbers, dates, pattern, longestFirst, years, calendar, exampleOfDate);
    }

    /** A number or a date without the marks behind it, which are added to the others. */
    String unmarked(String text, List<String> found) {
        for (String mark : marks.keySet()) {
            if (text.endsWith(mark)) {
                List<String> before = new ArrayList<>();
                String plain = unmarked(
                        text.substring(0, text.length() - mark.length()).stripTrailing(), before);
                if (!plain.isEmpty()
                        && (Character.isDigit(plain.codePointBefore(plain.length())) || plain.endsWith("%"))) {
                    found.addAll(before);
                    found.add(mark);
                    return plain;
                }
            }
        }
        return text;
    }

    /** A number in plain digits. */
    String number(String text) {
        String plain = latin(text);
        return numbers.flatMap(reader -> reader.read(plain)).orElse(plain);
    }

    /** A count: a number, perhaps behind a sign of a bound. */
    String count(String text) {
        Matcher parts = BOUND.matcher(text);
        if (PLAIN.matcher(text).matches() || !parts.matches()) {
            return text;
        }
        String sign =
                parts.group(1) == null ? "" : parts.group(1).replace("≥", ">=").replace("≤", "<=");
        return sign + whole(parts.group(2));
    }

    /** A number that is counted: {@code 303.0} is 303. */
    String whole(String text) {
        return WHOLE.matcher(number(text)).replaceFirst("$1");
    }

    /** A date in EDTF; {@link IllegalArgumentException} when nobody can say which one a text means. */
    String date(String text) {
        String plain = MIDNIGHT.matcher(latin(text)).replaceFirst("$1");
        requireGregorian(plain);
        Optional<String> read =
                pattern.flatMap(reader -> reader.read(plain)).or(() -> dates.flatMap(reader -> reader.read(plain)));
        if (read.isEmpty() && TWO_DIGITS.matcher(plain).matches()) {
            throw new IllegalArgumentException(
                    "may have a year or a day of two digits, must be read by a pattern in the"
                            + " mapping, such as \"dates\": \"MMM-yy\", or be a date such as 2022-04");
        }
        return read.orElse(plain);
    }

    private void requireGregorian(String text) {
        if (calendar.isPresent() && text.chars().anyMatch(Character::isDigit)) {
            throw new IllegalArgumentException(
                    "may be of the " + calendar.get() + " calendar, must be Gregorian; where all"
                            + " dates are, the locale says so with -u-ca-gregory behind it");
        }
    }

    /** A year that a workbook has as a number, as a period where it is fiscal. */
    String year(String number, boolean mayBeFiscal) {
        requireGregorian(number);
        return mayBeFiscal ? fiscal.read(number).orElse(number) : number;
    }

    /**
     * A period: a fiscal year, a quarter, two dates with a dash or a spaced stroke between them, or one date.
     *
     * @throws IllegalArgumentException when nobody can say which one a text means
     */
    String span(String text) {
        requireGregorian(text);
        Optional<String> year =
                pattern.flatMap(reader -> reader.read(latin(text))).isPresent()
                        ? Optional.empty()
                        : fiscal.read(latin(text));
        if (year.isPresent()) {
            return year.get();
        }
        String[] sides = BETWEEN_DATES.split(text, -1);
        if (sides.length == 2) {
            return date(sides[0]) + "/" + date(sides[1]);
        }
        String one = date(text);
        int stroke = text.indexOf('/');
        boolean plainPair = one.equals(latin(text)) && stroke > 0 && stroke == text.lastIndexOf('/');
        return plainPair ? date(text.substring(0, stroke)) + "/" + date(text.substring(stroke + 1)) : one;
    }

    /** Digits of all scripts as those from 0 to 9. */
    static String latin(String text) {
        if (text.chars().allMatch(c -> c < 0x80)) {
            return text;
        }
        StringBuilder latin = new StringBuilder();
        text.codePoints().forEach(c -> {
            int digit = Character.digit(c, 10);
            latin.appendCodePoint(digit >= 0 && Character.isDigit(c) ? '0' + digit : c);
        });
        return latin.toString();
    }
}
