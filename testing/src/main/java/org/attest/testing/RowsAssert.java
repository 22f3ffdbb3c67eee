package org.attest.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.attest.testing.internal.message.Known;
import org.attest.testing.internal.message.TextTable;
import org.attest.testing.internal.workbook.CellValue;

/**
 * The rows of a table, in whatever file it is.
 *
 * @param <A> the assertions of a row
 * @param <C> what names a column
 */
abstract class RowsAssert<SELF extends RowsAssert<SELF, A, C>, A extends LocatedAssert<A>, C>
        extends LocatedAssert<SELF> {
    private static final int MOST_LISTED = 5;

    private final List<String> headers;
    private final List<List<String>> shown;
    private final int keyColumn;

    /** @param shown what each row shows in each column, without headers and totals */
    RowsAssert(
            LocatedAssert<?> outer,
            String place,
            Class<?> selfType,
            List<String> headers,
            List<List<String>> shown,
            int keyColumn) {
        super(outer, place, selfType);
        this.headers = headers;
        this.shown = shown;
        this.keyColumn = keyColumn;
    }

    abstract A rowAt(int row);

    /** The place of a column; fails when there is none. */
    abstract int index(C column);

    abstract CellValue value(int row, C column);

    /** Has so many rows, without headers and totals. */
    public final SELF hasRowCount(int count) {
        return same(TextTable.counted(count, "row", "rows"), TextTable.counted(shown.size(), "row", "rows"));
    }

    /** The row that shows this in the column that names rows: the row key of a definition, else the first. */
    public final A row(String key) {
        return only(keyColumn, key);
    }

    /** The row that shows this in a column. */
    public final A rowWhere(C column, String shown) {
        return only(index(column), shown);
    }

    private A only(int column, String key) {
        List<Integer> found = IntStream.range(0, shown.size())
                .filter(row -> shown.get(row).get(column).equals(key))
                .boxed()
                .toList();
        String within = " in column \"" + headers.get(column) + "\"";
        if (found.isEmpty()) {
            throw error(elsewhere(key)
                    .map(other -> "there is no row \"" + key + "\"" + within + ", but column \"" + other
                            + "\" has it: ask with rowWhere")
                    .orElseGet(() -> new Known(
                                    "row",
                                    shown.stream().map(row -> row.get(column)).toList())
                            .without(key, within)));
        }
        if (found.size() > 1) {
            throw error(found.size() + " rows are called \"" + key + "\"" + within + ", must be one");
        }
        return rowAt(found.getFirst());
    }

    /** The first column that has it. */
    private Optional<String> elsewhere(String key) {
        return IntStream.range(0, headers.size())
                .filter(column -> shown.stream().anyMatch(row -> row.get(column).equals(key)))
                .mapToObj(headers::get)
                .findFirst();
    }

    /** All cells of a column but the total. */
    public final ColumnAssert column(C column) {
        List<CellValue> values = IntStream.range(0, shown.size())
                .mapToObj(row -> value(row, column))
                .toList();
        List<String> keys = shown.stream().map(row -> row.get(keyColumn)).toList();
        return new ColumnAssert(this, headers.get(index(column)), keys, values);
    }

    /** Each of its rows passes these assertions, and there is one: a table that lost its rows must not pass. */
    public final SELF everyRow(Consumer<? super A> assertions) {
        List<String> errors = errors(assertions);
        if (shown.isEmpty()) {
            return failed(error("has no rows, must have some that can be asked"));
        }
        String failing = errors.size() == 1 ? " rows fails" : " rows fail";
        return errors.isEmpty()
                ? myself
                : failed(error(errors.size() + " of " + shown.size() + failing + listed(errors)));
    }

    /** At least one of its rows passes these assertions. */
    public final SELF anyRow(Consumer<? super A> assertions) {
        List<String> errors = errors(assertions);
        return errors.size() < shown.size()
                ? myself
                : failed(error(
                        "none of " + TextTable.counted(shown.size(), "row", "rows") + " passes" + listed(errors)));
    }

    private List<String> errors(Consumer<? super A> assertions) {
        List<String> errors = new ArrayList<>();
        for (int row = 0; row < shown.size(); row++) {
            try {
                assertions.accept(rowAt(row).failingInto(null));
            } catch (AssertionError e) {
                errors.add(String.valueOf(e.getMessage()));
            }
        }
        return errors;
    }

    /** Each without the place of the table. */
    private String listed(List<String> errors) {
        String place = actual + " > ";
        String first = errors.stream()
                .limit(MOST_LISTED)
                .map(error -> error.substring(error.contains(place) ? error.indexOf(place) + place.length() : 0))
                .map(error ->
                        "\n\n" + error.indent(2).replaceAll("(?m)^ +$", "").stripTrailing())
                .collect(Collectors.joining());
        return errors.size() > MOST_LISTED ? first + "\n\n  and " + (errors.size() - MOST_LISTED) + " more" : first;
    }
}
