package org.attest.examples.intake.kind;

import java.time.LocalDate;
import java.time.Month;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads dates as a locale writes them, as EDTF: {@code 31.12.2020}, {@code 12.2020} and {@code 31. Dezember 2020} of de-DE. A
 * year has four digits, of the Gregorian calendar.
 */
final class DateReader {
    private static final Pattern THREE = Pattern.compile("(\\d{1,4})[-./ ]\\s?(\\d{1,2})[-./ ]\\s?(\\d{1,4})\\.?");
    private static final Pattern MONTH_OF_YEAR = Pattern.compile("(\\d{1,2})[-./ ]\\s?(\\d{4})");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+\\.?");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    /** Words such as the de of 31 de diciembre de 2020. */
    private static final int LONGEST_PARTICLE = 2;

    private final boolean isMonthFirst;
    private final boolean isYearFirst;
    private final String separator;
    private final Map<String, Integer> months = new HashMap<>();
    private final Locale locale;

    DateReader(Locale locale) {
        this.locale = locale;
        String order = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                FormatStyle.SHORT, null, IsoChronology.INSTANCE, locale);
        int year = Math.max(order.indexOf('y'), order.indexOf('u'));
        isYearFirst = year < order.indexOf('d');
        isMonthFirst = order.indexOf('M') < order.indexOf('d');
        separator = order.contains(".") ? "." : order.contains("/") ? "/" : "-";
        for (Month month : Month.values()) {
            for (TextStyle style :
                    List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE)) {
                months.putIfAbsent(key(month.getDisplayName(style, locale)), month.getValue());
            }
        }
    }

    private String key(String word) {
        return word.toLowerCase(locale).replace(".", "");
    }

    /** The day as this locale may write it, in plain digits. */
    String print(LocalDate day) {
        String year = Integer.toString(day.getYear());
        String month = Integer.toString(day.getMonthValue());
        String date = Integer.toString(day.getDayOfMonth());
        List<String> parts = isYearFirst
                ? List.of(year, month, date)
                : isMonthFirst ? List.of(month, date, year) : List.of(date, month, year);
        return String.join(separator, parts);
    }

    /** The date in EDTF; empty when it is none in this locale. */
    Optional<String> read(String text) {
        Matcher three = THREE.matcher(text);
        if (three.matches()) {
            return three(three.group(1), three.group(2), three.group(3));
        }
        Matcher two = MONTH_OF_YEAR.matcher(text);
        return two.matches() ? edtf(two.group(2), two.group(1), "") : inWords(text);
    }

    private Optional<String> three(String first, String second, String third) {
        if (first.length() == 4) {
            return edtf(first, second, third);
        }
        if (isYearFirst || third.length() != 4) {
            return Optional.empty();
        }
        return isMonthFirst ? edtf(third, first, second) : edtf(third, second, first);
    }

    /** A month by its name, a year, and perhaps a day, in any order. */
    private Optional<String> inWords(String text) {
        List<Integer> named = WORD.matcher(text)
                .results()
                .map(word -> key(word.group()))
                .filter(word -> word.length() > LONGEST_PARTICLE || months.containsKey(word))
                .map(word -> months.getOrDefault(word, 0))
                .toList();
        List<String> numbers = new ArrayList<>();
        NUMBER.matcher(text).results().forEach(number -> numbers.add(number.group()));
        Optional<String> year =
                numbers.stream().filter(number -> number.length() == 4).findFirst();
        if (named.size() != 1 || named.contains(0) || year.isEmpty() || numbers.size() > 2) {
            return Optional.empty();
        }
        numbers.remove(year.get());
        return edtf(year.get(), Integer.toString(named.getFirst()), numbers.isEmpty() ? "" : numbers.getFirst());
    }

    private static Optional<String> edtf(String year, String month, String day) {
        if (month.length() > 2 || day.length() > 2) {
            return Optional.empty();
        }
        return Optional.of(year + "-" + two(month) + (day.isEmpty() ? "" : "-" + two(day)));
    }

    private static String two(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}
