package org.attest.report.internal.number;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import org.attest.report.internal.function.BadValue;

/** Times as a spreadsheet holds them, in days and parts of a day (ECMA-376 part 1, 18.17.4.1): whole minutes, seconds are cut. */
public final class SpreadsheetTime {
    /** That of 1 March 1900, the first day whose number all spreadsheets agree on: Excel takes 1900 for a leap year. */
    private static final double FIRST_DAY = 61;

    /** That of 1 January 10000. */
    private static final double BEYOND = 2_958_466;

    /** The number of 1 January 1970. */
    private static final long EPOCH = 25_569;

    /** Places of a number of days that tell seconds apart: sums differ in what is beyond. */
    public static final int PLACES = 5;

    private static final BigDecimal HOURS_OF_DAY = BigDecimal.valueOf(24);
    private static final double MINUTES_OF_DAY = 1440;

    private SpreadsheetTime() {}

    /** Whether it shows the day of this number. */
    public static boolean isDay(double number) {
        return number >= FIRST_DAY && number < BEYOND;
    }

    public static double of(LocalDate day) {
        return (double) (EPOCH + day.toEpochDay());
    }

    public static double of(LocalTime time) {
        return days(ChronoUnit.MINUTES.between(LocalTime.MIN, time));
    }

    public static double of(ZonedDateTime moment) {
        LocalDateTime start = LocalDate.ofEpochDay(-EPOCH).atStartOfDay();
        return days(ChronoUnit.MINUTES.between(start, moment.toLocalDateTime()));
    }

    /** A duration that is not negative: no spreadsheet shows one below zero. */
    public static double of(Duration duration) {
        if (duration.isNegative() || duration.toDays() >= BEYOND) {
            throw new BadValue("duration is " + duration + ", must be 0 or more and below 2,958,466 days");
        }
        return days(duration.toMinutes());
    }

    /** So many hours in days, to the places that tell seconds apart. */
    public static double ofHours(double hours) {
        return SpreadsheetNumber.decimal(hours)
                .divide(HOURS_OF_DAY, PLACES, RoundingMode.HALF_UP)
                .doubleValue();
    }

    private static double days(long minutes) {
        return SpreadsheetNumber.held(minutes / MINUTES_OF_DAY);
    }

    /** So long a time as hours and minutes, in Latin digits. */
    public static String hours(Duration duration) {
        return duration.toHours() + LocalTime.MIN.plus(duration).toString().substring(2, 5);
    }

    /** The time of day, in Latin digits. */
    public static String clock(LocalDateTime moment) {
        return moment.toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString();
    }
}
