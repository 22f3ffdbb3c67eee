package org.attest.testing;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.attest.testing.workbook.CellValue;

/** The values of cells as tests write them. */
final class Values {
    private Values() {}

    static List<CellValue> of(List<?> values) {
        return values.stream().map(Values::of).toList();
    }

    private static CellValue of(Object value) {
        return switch (value) {
            case Number number -> new CellValue.Numeric(number.doubleValue());
            case String text when text.isEmpty() -> CellValue.nothing();
            case String text -> new CellValue.Text(text);
            case Boolean flag -> new CellValue.Flag(flag);
            case LocalDate day -> new CellValue.Moment(day.atStartOfDay());
            case LocalDateTime moment -> new CellValue.Moment(moment);
            default ->
                throw new IllegalArgumentException(
                        "a cell cannot hold " + value + " (" + value.getClass().getName()
                                + "), must be a number, text, boolean, LocalDate or LocalDateTime");
        };
    }
}
