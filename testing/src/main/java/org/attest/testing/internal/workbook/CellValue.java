package org.attest.testing.internal.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** What a cell holds; of a formula, the result that was saved with it. */
public sealed interface CellValue {
    /** A number that is not shown as a date. */
    record Numeric(double value) implements CellValue {
        /** Spreadsheets keep no more digits of a number, and sums differ in what is beyond. */
        private static final MathContext DIGITS = new MathContext(15);

        @Override
        public boolean isSame(CellValue other) {
            return other instanceof Numeric(double number) && rounded(number).compareTo(rounded(value)) == 0;
        }

        private static BigDecimal rounded(double number) {
            return BigDecimal.valueOf(number).round(DIGITS);
        }

        @Override
        public String toString() {
            BigDecimal digits = rounded(value).stripTrailingZeros();
            return digits.scale() < -DIGITS.getPrecision() ? digits.toString() : digits.toPlainString();
        }
    }

    /** A number that is shown as a date, in either of the two systems of counting days. */
    record Moment(LocalDateTime value) implements CellValue {
        /** The day of a time that is of none. */
        private static final LocalDate NO_DAY = LocalDate.of(1899, 12, 31);

        @Override
        public String toString() {
            if (value.toLocalDate().equals(NO_DAY)) {
                return value.toLocalTime().toString();
            }
            boolean isDay = value.toLocalTime().equals(LocalTime.MIDNIGHT);
            return isDay ? value.toLocalDate().toString() : value.toLocalDate() + " " + value.toLocalTime();
        }
    }

    record Text(String value) implements CellValue {
        @Override
        public String toString() {
            return "\"" + value + "\"";
        }
    }

    record Flag(boolean value) implements CellValue {
        @Override
        public String toString() {
            return value ? "TRUE" : "FALSE";
        }
    }

    /** An error such as {@code #DIV/0!}. */
    record Fault(String code) implements CellValue {
        @Override
        public String toString() {
            return code;
        }
    }

    /** An empty cell, or a formula that was never computed. */
    record Nothing() implements CellValue {
        @Override
        public String toString() {
            return "(nothing)";
        }
    }

    /** A value as tests write it; what no cell can hold is an IllegalArgumentException. */
    static CellValue of(Object value) {
        return switch (value) {
            case Number number -> new Numeric(number.doubleValue());
            case String text -> new Text(text);
            case Boolean flag -> new Flag(flag);
            case LocalDate day -> new Moment(day.atStartOfDay());
            case LocalDateTime moment -> new Moment(moment);
            case LocalTime time -> new Moment(time.atDate(Moment.NO_DAY));
            default ->
                throw new IllegalArgumentException(
                        "a cell cannot hold " + value + " (" + value.getClass().getName()
                                + "), must be a number, text, boolean, LocalDate, LocalDateTime or LocalTime");
        };
    }

    /** A value as tests write it: a whole number as Long, an error as its code, an empty text for nothing. */
    default Object plain() {
        return switch (this) {
            case Numeric(double number)
            when number == Math.rint(number) && Math.abs(number) < Long.MAX_VALUE -> (long) number;
            case Numeric(double number) -> number;
            case Moment(LocalDateTime moment) when moment.toLocalDate().equals(Moment.NO_DAY) -> moment.toLocalTime();
            case Moment(LocalDateTime moment)
            when moment.toLocalTime().equals(LocalTime.MIDNIGHT) -> moment.toLocalDate();
            case Moment(LocalDateTime moment) -> moment;
            case Text(String text) -> text;
            case Flag(boolean flag) -> flag;
            case Fault(String code) -> code;
            case Nothing nothing -> "";
        };
    }

    /** Whether it is the same to a reader: numbers to their fifteenth digit. */
    default boolean isSame(CellValue other) {
        return equals(other);
    }
}
