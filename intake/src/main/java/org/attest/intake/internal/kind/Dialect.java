package org.attest.intake.internal.kind;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How a table writes numbers and dates, beside the forms of the model, which are always understood; digits may be those of
 * any script. What it does not understand it leaves as it is, for the model to reject.
 *
 * @param exampleOfDate how it writes the end of 2020; empty when it is that of the model alone
 */
public record Dialect(
        Optional<NumberReader> numbers,
        Optional<DateReader> dates,
        Optional<DatePattern> pattern,
        Optional<String> exampleOfDate) {
    private static final Pattern BOUND = Pattern.compile("(>=|<=|[<>~≥≤])?\\s*(.*)");
    private static final Pattern BETWEEN_DATES = Pattern.compile("\\s*[–—]\\s*|\\s+[-/]\\s+");

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
        return new Dialect(locale.map(NumberReader::new), dates, pattern, example);
    }

    /** A number in plain digits. */
    String number(String text) {
        String plain = latin(text);
        return numbers.flatMap(reader -> reader.read(plain)).orElse(plain);
    }

    /** A count: a number, perhaps behind a sign of a bound. */
    String count(String text) {
        if (isPlain(text)) {
            return text;
        }
        var parts = BOUND.matcher(text);
        if (!parts.matches()) {
            return text;
        }
        String sign =
                parts.group(1) == null ? "" : parts.group(1).replace("≥", ">=").replace("≤", "<=");
        return sign + number(parts.group(2));
    }

    private static boolean isPlain(String text) {
        boolean isPlain = !text.startsWith("0");
        for (int i = 0; i < text.length() && isPlain; i++) {
            isPlain = text.charAt(i) >= '0' && text.charAt(i) <= '9';
        }
        return isPlain;
    }

    /** A date in EDTF. */
    String date(String text) {
        String plain = latin(text);
        return pattern.flatMap(reader -> reader.read(plain))
                .or(() -> dates.flatMap(reader -> reader.read(plain)))
                .orElse(plain);
    }

    /** A period: two dates with a dash or a spaced stroke between them, or one date. */
    String span(String text) {
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
