package org.attest.intake.internal.kind;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads days, months or years by a pattern as that of a {@link DateTimeFormatter}: {@code dd.MM.yyyy}, {@code MM/yyyy}. Years
 * of two digits are those from 1950 to 2049.
 */
final class DatePattern {
    private static final int FIRST_OF_TWO_DIGITS = 1950;

    /** A text in quotes, a year, or what is neither. */
    private static final Pattern PIECE = Pattern.compile("'[^']*'?|[yu]+|[^yu']+");

    private final DateTimeFormatter formatter;

    /** The pattern of these letters; {@link IllegalArgumentException} when it is none, or none of dates. */
    DatePattern(String pattern, Locale locale) {
        try {
            formatter = formatter(pattern, locale);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "date pattern \"" + pattern + "\" is malformed, must be such as dd.MM.yyyy or M/d/yy", e);
        }
        LocalDate sample = LocalDate.of(2020, 12, 31);
        String printed;
        try {
            printed = formatter.format(sample);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "date pattern \"" + pattern
                            + "\" has a time of day or a zone, must have a date alone, such as dd.MM.yyyy",
                    e);
        }
        if (read(printed).filter(sample.toString()::startsWith).isEmpty()) {
            throw new IllegalArgumentException("date pattern \"" + pattern
                    + "\" does not tell one date from another, must have a year, a year and a month, or all of a day,"
                    + " such as dd.MM.yyyy or MM/yyyy");
        }
    }

    private static DateTimeFormatter formatter(String pattern, Locale locale) {
        DateTimeFormatterBuilder builder = new DateTimeFormatterBuilder().parseCaseInsensitive();
        Matcher pieces = PIECE.matcher(pattern);
        while (pieces.find()) {
            String piece = pieces.group();
            switch (piece) {
                case "yy", "uu" -> builder.appendValueReduced(ChronoField.YEAR, 2, 2, FIRST_OF_TWO_DIGITS);
                default ->
                    // Years as people write them: without an era, also where the pattern has the letter that asks for
                    // one.
                    builder.appendPattern(piece.startsWith("y") ? piece.replace('y', 'u') : piece);
            }
        }
        return builder.toFormatter(locale).withResolverStyle(ResolverStyle.STRICT);
    }

    String print(LocalDate day) {
        return formatter.format(day);
    }

    /** The date in EDTF, as precise as the pattern is; empty when it is none. */
    Optional<String> read(String text) {
        Locale ofLanguage = Locale.of(formatter.getLocale().getLanguage());
        return read(text, formatter).or(() -> read(text, formatter.withLocale(ofLanguage)));
    }

    private static Optional<String> read(String text, DateTimeFormatter formatter) {
        try {
            TemporalAccessor date = formatter.parseBest(text, LocalDate::from, YearMonth::from, Year::from);
            // Fails where the text has a day and no month: what nothing comes of must not get lost.
            formatter.formatTo(date, new StringBuilder());
            return Optional.of(date.toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
