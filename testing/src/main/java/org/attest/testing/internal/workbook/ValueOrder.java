package org.attest.testing.internal.workbook;

import java.time.LocalDateTime;
import java.util.Comparator;

/** The order of what cells hold, as tests write it: numbers, dates, texts, booleans; numbers to their fifteenth digit. */
public final class ValueOrder implements Comparator<Object> {
    @Override
    public int compare(Object first, Object second) {
        CellValue a = CellValue.of(first);
        CellValue b = CellValue.of(second);
        if (a.isSame(b)) {
            return 0;
        }
        int kinds = Integer.compare(kind(a), kind(b));
        return kinds != 0 ? kinds : within(a, b);
    }

    private static int kind(CellValue value) {
        return switch (value) {
            case CellValue.Numeric number -> 0;
            case CellValue.Moment moment -> 1;
            case CellValue.Text text -> 2;
            case CellValue.Flag flag -> 3;
            case CellValue.Fault fault -> 4;
            case CellValue.Nothing nothing -> 5;
        };
    }

    private static int within(CellValue a, CellValue b) {
        return switch (a) {
            case CellValue.Numeric(double number) -> Double.compare(number, ((CellValue.Numeric) b).value());
            case CellValue.Moment(LocalDateTime moment) -> moment.compareTo(((CellValue.Moment) b).value());
            case CellValue.Flag(boolean flag) -> Boolean.compare(flag, ((CellValue.Flag) b).value());
            default ->
                String.CASE_INSENSITIVE_ORDER
                        .thenComparing(Comparator.naturalOrder())
                        .compare(a.toString(), b.toString());
        };
    }

    /** As errors of AssertJ name it. */
    @Override
    public String toString() {
        return "what cells hold";
    }
}
