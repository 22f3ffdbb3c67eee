package org.attest.testing;

import java.util.Comparator;
import java.util.List;
import org.assertj.core.api.ListAssert;
import org.attest.testing.internal.message.TextTable;
import org.attest.testing.internal.workbook.CellValue;
import org.attest.testing.internal.workbook.ValueOrder;

/** A column of a table, without its header and total. */
public final class ColumnAssert extends LocatedAssert<ColumnAssert> {
    private final List<String> keys;
    private final List<Object> values;

    /** @param keys what names each row */
    ColumnAssert(LocatedAssert<?> table, String header, List<String> keys, List<CellValue> values) {
        super(table, table.then("column", header), ColumnAssert.class);
        this.keys = keys;
        this.values = values.stream().map(CellValue::plain).toList();
    }

    /**
     * What its cells hold, row by row, for all that AssertJ says of lists: numbers (Long or Double), texts, booleans, and
     * LocalDate, LocalDateTime or LocalTime; an empty text for an empty cell. Numbers are equal when their values are, to the
     * fifteenth digit, whatever their type.
     */
    public ListAssert<Object> values() {
        return list(values).usingElementComparator(new ValueOrder());
    }

    /**
     * Rises from row to row, or stays. Texts are in the order of their characters, whatever their case; for another,
     * {@link #values()} take a comparator. In a column of numbers, dates or booleans, what has no value comes last.
     */
    public ColumnAssert isSorted() {
        return isSorted("ascending", new ValueOrder());
    }

    /** Falls from row to row, or stays; what has no value comes last here too. */
    public ColumnAssert isSortedDescending() {
        return isSorted("descending", new ValueOrder().reversed());
    }

    private ColumnAssert isSorted(String direction, Comparator<Object> order) {
        boolean words = values.stream().allMatch(String.class::isInstance);
        Comparator<Object> valuesFirst = Comparator.comparing(String.class::isInstance);
        for (int i = 1; i < values.size(); i++) {
            Object before = values.get(i - 1);
            Object after = values.get(i);
            boolean compared = words || !(before instanceof String || after instanceof String);
            if ((compared ? order : valuesFirst).compare(before, after) > 0) {
                TextTable two =
                        new TextTable().row("row", "value").row(line(i - 1)).row(line(i));
                return failed(wrong("is not sorted " + direction, two, ""));
            }
        }
        return this;
    }

    private List<String> line(int row) {
        return List.of(keys.get(row), CellValue.of(values.get(row)).toString());
    }
}
