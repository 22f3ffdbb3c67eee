package org.attest.report.style;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.List;

/** How the numbers of a column are printed. The same format rules the cell in Excel and the text in the PDF. */
public sealed interface Format {
    /** Words; left-aligned. */
    record Text() implements Format {}

    /** Whole numbers, thousands grouped. */
    record Whole() implements Format {}

    /** Whole numbers that name or order, such as years: without grouping. */
    record Ordinal() implements Format {}

    /** Numbers with a fixed number of decimals, rounded half up where printed. */
    record Decimal(int places) implements Format {
        public Decimal {
            checkPlaces(places);
        }
    }

    /** Fractions printed as per cent: 0.109 as "10.9 %". */
    record Percent(int places) implements Format {
        public Percent {
            checkPlaces(places);
        }
    }

    /**
     * Numbers of another format with a plus before what is above zero, for changes: "+10.9 %".
     *
     * @param marked with a mark before the sign, a triangle or an equals sign: "\u25b2 +10.9 %"
     */
    record Signed(Format of, boolean marked) implements Format {
        private static final List<String> MARKS = List.of("\u25bc ", "= ", "\u25b2 ");

        /** What stands before a number above zero (1), below it (-1) or equal to it (0). */
        public String before(int sign, String minus) {
            return (marked ? MARKS.get(sign + 1) : "") + (sign > 0 ? "+" : sign < 0 ? minus : "");
        }

        @Override
        public int places() {
            return of.places();
        }
    }

    /** Amounts of one currency, named by its ISO 4217 code. */
    record Amount(String currency, int places) implements Format {
        /** With the decimals of the currency, or more where some amount needs them. */
        public Amount(Currency currency, int needed) {
            this(currency.getCurrencyCode(), decimals(currency, needed));
        }

        public Amount {
            if (!currency.matches("[A-Z]{3}")) {
                throw new IllegalArgumentException(
                        "currency is \"" + currency + "\", must be three capital letters of ISO 4217");
            }
            checkPlaces(places);
        }
    }

    /** Complete days. */
    record Day() implements Format {}

    /** Parts of a day as times of day: 14:05. Seconds are cut. */
    record Time() implements Format {}

    /** Days and parts of a day as moments, counted as spreadsheets do, by the clocks of a zone: 24 February 2026, 14:05. */
    record Timestamp(ZoneId zone) implements Format {}

    /** Days and parts of a day as hours and minutes: 31:05. Seconds are cut. */
    record Duration() implements Format {}

    /** Most decimals that a format prints: a double holds no more than 15 significant digits for certain. */
    int MOST_PLACES = 15;

    /** Words. */
    static Format text() {
        return new Text();
    }

    /** Whole numbers, with thousands parted. */
    static Format whole() {
        return new Whole();
    }

    /** Days. */
    static Format day() {
        return new Day();
    }

    /** The time that a number of days stands for: spreadsheets round to seconds, and cut these where they show minutes. */
    static java.time.Duration duration(double days) {
        return java.time.Duration.ofSeconds(
                Math.round(days * ChronoUnit.DAYS.getDuration().toSeconds()));
    }

    /** The day and time that a number stands for, in the manner of spreadsheets. */
    static LocalDateTime moment(double number) {
        return LocalDate.of(1899, 12, 30).atStartOfDay().plus(duration(number));
    }

    /** Whether values are numbers or days, aligned right. */
    default boolean isNumeric() {
        return !(this instanceof Text);
    }

    /** The same without signs and marks of changes. */
    default Format unsigned() {
        return this instanceof Signed signed ? signed.of() : this;
    }

    /** How many decimals it prints. */
    default int places() {
        return 0;
    }

    /**
     * Decimals of an amount that needs so many: those of the minor unit at least (ISO 4217, which defines none for metals and
     * funds). By a table of its own: that of the JDK differs from one JDK to the next.
     */
    static int decimals(Currency currency, int needed) {
        int minor = switch (currency.getCurrencyCode()) {
            case "BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "UYI", "VND", "VUV" -> 0;
            case "XAF", "XAG", "XAU", "XBA", "XBB", "XBC", "XBD", "XDR", "XOF", "XPD", "XPF", "XPT", "XSU", "XUA" -> 0;
            case "BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND" -> 3;
            case "CLF", "UYW" -> 4;
            default -> 2;
        };
        return Math.max(minor, needed);
    }

    private static void checkPlaces(int places) {
        if (places < 0 || places > MOST_PLACES) {
            throw new IllegalArgumentException("decimals are " + places + ", must be 0 to " + MOST_PLACES);
        }
    }
}
