package org.attest.model.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * A date as far as it is known. Written in EDTF (ISO 8601-2 level 0 and 1, a subset): {@code 2024-03-18},
 * {@code 2020-03}, {@code 2020}, {@code XXXX-10-10} (year unknown), {@code XXXX} (unknown), each with {@code ?},
 * {@code ~} or {@code %} behind it.
 */
public sealed interface PartialDate {
    /** ISO 8601-2 qualification of a date: uncertain {@code ?}, approximate {@code ~}, both {@code %}. */
    enum Qualifier {
        NONE(""),
        UNCERTAIN("?"),
        APPROXIMATE("~"),
        BOTH("%");

        private final String mark;

        Qualifier(String mark) {
            this.mark = mark;
        }

        public String mark() {
            return mark;
        }

        static Qualifier of(String mark) {
            return Arrays.stream(values())
                    .filter(qualifier -> qualifier.mark.equals(mark))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(
                            "qualifier \"" + mark + "\" is unknown, must be one of ? ~ %"));
        }
    }

    /** Sortable order: by latest possible day, then the more precise first; without a year by month and day, then unknown. */
    Comparator<PartialDate> ORDER = Comparator.comparing(
                    (PartialDate d) -> d.latest().orElse(LocalDate.MAX))
            .thenComparing((PartialDate d) -> d.earliest().orElse(LocalDate.MIN), Comparator.reverseOrder())
            .thenComparing(Unknown.class::isInstance)
            .thenComparing(PartialDate::toString);

    /** EDTF writes a year with four digits. */
    int LAST_YEAR = 9999;

    Qualifier qualifier();

    /** The first day it can be; empty when the year is unknown. A qualifier does not widen it. */
    default Optional<LocalDate> earliest() {
        return switch (this) {
            case Day day -> Optional.of(day.date());
            case InMonth in -> Optional.of(in.month().atDay(1));
            case InYear in -> Optional.of(LocalDate.of(in.year(), Month.JANUARY, 1));
            default -> Optional.empty();
        };
    }

    /** The last day it can be; empty when the year is unknown. */
    default Optional<LocalDate> latest() {
        return switch (this) {
            case Day day -> Optional.of(day.date());
            case InMonth in -> Optional.of(in.month().atEndOfMonth());
            case InYear in -> Optional.of(LocalDate.of(in.year(), Month.DECEMBER, 31));
            default -> Optional.empty();
        };
    }

    record Day(LocalDate date, Qualifier qualifier) implements PartialDate {
        public Day {
            writable(date.getYear());
        }

        @Override
        public String toString() {
            return date + qualifier.mark();
        }
    }

    record InMonth(YearMonth month, Qualifier qualifier) implements PartialDate {
        public InMonth {
            writable(month.getYear());
        }

        @Override
        public String toString() {
            return month + qualifier.mark();
        }
    }

    record InYear(int year, Qualifier qualifier) implements PartialDate {
        public InYear {
            writable(year);
        }

        @Override
        public String toString() {
            // Padded by hand: a formatter would ask for a locale.
            return "0".repeat(4 - Integer.toString(year).length()) + year + qualifier.mark();
        }
    }

    record DayWithoutYear(MonthDay day, Qualifier qualifier) implements PartialDate {
        @Override
        public String toString() {
            return "XXXX" + day.toString().substring(1) + qualifier.mark();
        }
    }

    record Unknown() implements PartialDate {
        @Override
        public Qualifier qualifier() {
            return Qualifier.NONE;
        }

        @Override
        public String toString() {
            return "XXXX";
        }
    }

    /** A day that is known for certain. */
    static PartialDate of(LocalDate date) {
        return new Day(date, Qualifier.NONE);
    }

    /** A date of which nothing is known. */
    static PartialDate unknown() {
        return new Unknown();
    }

    /** The complete and unqualified day, if it is one. */
    default Optional<LocalDate> exactDay() {
        return this instanceof Day(LocalDate date, Qualifier q) && q == Qualifier.NONE
                ? Optional.of(date)
                : Optional.empty();
    }

    /** Three-valued comparison by what is known; an approximate or uncertain date determines nothing but itself. */
    default DateOrder compareKnown(PartialDate other) {
        if (equals(other) && exactDay().isPresent()) {
            return DateOrder.SAME;
        }
        boolean firm = qualifier() == Qualifier.NONE && other.qualifier() == Qualifier.NONE;
        if (!firm || earliest().isEmpty() || other.earliest().isEmpty()) {
            return DateOrder.UNDETERMINED;
        }
        if (latest().orElseThrow().isBefore(other.earliest().orElseThrow())) {
            return DateOrder.BEFORE;
        }
        return earliest().orElseThrow().isAfter(other.latest().orElseThrow())
                ? DateOrder.AFTER
                : DateOrder.UNDETERMINED;
    }

    /** Reads the written form; {@code toString()} gives it back. */
    static PartialDate parse(String text) {
        Matcher parts = Written.DATE.matcher(text.strip());
        if (!parts.matches()) {
            throw malformed(text, "is malformed");
        }
        Qualifier qualifier = Qualifier.of(parts.group(4));
        boolean yearKnown = !"XXXX".equals(parts.group(1));
        boolean monthKnown = parts.group(2) != null;
        boolean dayKnown = parts.group(3) != null;
        try {
            if (yearKnown && dayKnown) {
                String iso = parts.group(1) + "-" + parts.group(2) + "-" + parts.group(3);
                return new Day(LocalDate.parse(iso), qualifier);
            }
            if (yearKnown && monthKnown) {
                return new InMonth(YearMonth.parse(parts.group(1) + "-" + parts.group(2)), qualifier);
            }
            if (yearKnown) {
                return new InYear(Integer.parseInt(parts.group(1)), qualifier);
            }
            if (dayKnown) {
                return new DayWithoutYear(MonthDay.parse("--" + parts.group(2) + "-" + parts.group(3)), qualifier);
            }
        } catch (DateTimeException e) {
            throw malformed(text, "is not a day of the calendar");
        }
        if (monthKnown || qualifier != Qualifier.NONE) {
            throw malformed(text, "is malformed");
        }
        return new Unknown();
    }

    private static void writable(int year) {
        if (year < 0 || year > LAST_YEAR) {
            throw new IllegalArgumentException("year " + year + " cannot be written, must be 0 to " + LAST_YEAR);
        }
    }

    private static IllegalArgumentException malformed(String text, String why) {
        return new IllegalArgumentException(
                "date \"" + text + "\" " + why
                        + ", must be an EDTF date such as 2024-03-18, 2020-03, 2020, XXXX-10-10 or XXXX, with ?, ~ or % behind");
    }
}
