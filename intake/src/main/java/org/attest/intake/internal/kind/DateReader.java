package org.attest.intake.internal.kind;

import java.time.LocalDate;
import java.time.Month;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads dates as a locale writes them, as EDTF: {@code 31.12.2020}, {@code 12.2020} and {@code 31. Dezember 2020} of de-DE. A
 * year has four digits, of the Gregorian calendar.
 */
final class DateReader {
    private static final Pattern THREE = Pattern.compile("(\\d{1,4})[-./ ]\\s?(\\d{1,2})[-./ ]\\s?(\\d{1,4})\\.?");
    private static final Pattern MONTH_OF_YEAR = Pattern.compile("(\\d{1,2})[-./ ]\\s?(\\d{4})");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final Pattern PART = Pattern.compile("(\\d+)(?:(?:st|nd|rd|th|er)\\b|[ºª])?|" + WORD);
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}]*(?:\\.?[,،]?|[-/])[\\s\\p{Z}]*");
    private static final Pattern AT_END = Pattern.compile("[\\s\\p{Z}]*\\.?[\\s\\p{Z}]*");

    private final boolean isMonthFirst;
    private final boolean isYearFirst;
    private final String separator;
    private final Map<String, Integer> months = new HashMap<>();
    /** Words such as the de of 31 de diciembre de 2020. */
    private final Set<String> particles = new HashSet<>();

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
                // The British have Sept, and their programs Sep.
                months.putIfAbsent(key(month.getDisplayName(style, Locale.of(locale.getLanguage()))), month.getValue());
            }
        }
        addParticles();
    }

    private void addParticles() {
        DateTimeFormatter written =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale);
        for (Month month : Month.values()) {
            WORD.matcher(written.format(LocalDate.of(2020, month, 1)))
                    .results()
                    .map(word -> key(word.group()))
                    .filter(word -> !months.containsKey(word))
                    .forEach(particles::add);
        }
    }

    private String key(String word) {
        return word.toLowerCase(locale).replace(".", "");
    }

    /** The day as this locale may write it, in plain digits. */
    String print(LocalDate day) {
        String order = isYearFirst ? "u-M-d" : isMonthFirst ? "M-d-u" : "d-M-u";
        return DateTimeFormatter.ofPattern(order.replace("-", separator), Locale.ROOT)
                .format(day);
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
        Matcher parts = PART.matcher(text);
        List<Integer> named = new ArrayList<>();
        List<String> numbers = new ArrayList<>();
        int end = 0;
        while (parts.find()) {
            String between = text.substring(end, parts.start());
            String word = key(parts.group());
            // Whatever else stands there may change what is said: "ca 5 May 2024?" is not that day.
            if (!(end == 0 ? between.isBlank() : BETWEEN.matcher(between).matches())) {
                return Optional.empty();
            }
            if (parts.group(1) != null) {
                numbers.add(parts.group(1));
            } else if (months.containsKey(word)) {
                named.add(months.getOrDefault(word, 0));
            } else if (!particles.contains(word)) {
                return Optional.empty();
            }
            end = parts.end();
        }
        Optional<String> year =
                numbers.stream().filter(number -> number.length() == 4).findFirst();
        boolean isWhole = AT_END.matcher(text.substring(end)).matches();
        if (!isWhole || named.size() != 1 || year.isEmpty() || numbers.size() > 2) {
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
