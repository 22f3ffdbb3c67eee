package org.attest.report.internal.resolve.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.attest.report.definition.Aggregate.sum;
import static org.attest.report.internal.resolve.report.Resolved.C;

import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.attest.model.value.Measure;
import org.attest.model.value.Money;
import org.attest.model.value.Reason;
import org.attest.model.value.Unit;
import org.attest.report.definition.Column;
import org.attest.report.definition.Columns;
import org.attest.report.definition.CountColumn;
import org.attest.report.definition.Table;
import org.attest.report.definition.TextColumn;
import org.attest.report.internal.resolve.report.Outcome;
import org.attest.report.internal.resolve.report.Resolved;
import org.attest.report.problem.RenderException;
import org.junit.jupiter.api.Test;

/** What a table refuses, and that it says in which row and column. */
class BadRowsTest {
    private static final TextColumn<String> NAME = C.text("Name", row -> row);
    private static final CountColumn<String> LENGTH = C.count("Length", Unit.CASES, String::length);

    private static void rejects(ThrowingCallable resolving, String message) {
        assertThatExceptionOfType(RenderException.class)
                .isThrownBy(resolving)
                .withMessage("report \"sample\" > table \"sample\" > " + message);
    }

    private static void rejects(Column<String> column, String row, String message) {
        rejects(() -> Resolved.column(column, "1", row), "row 2 > column \"Name\": " + message);
    }

    @Test
    void rejects_texts_and_links_that_say_nothing() {
        String message = "text is empty, must say something or be missing with a reason";
        rejects(NAME, " ", message);
        rejects(
                C.linkOr(
                        "Name",
                        Reason.NOT_REPORTED,
                        row -> row.replace("2", ""),
                        row -> Optional.of(URI.create("https://example.org"))),
                "2",
                message);
    }

    @SuppressWarnings("NullAway") // The mistake under test.
    private static <T> T nothingFor2(String row, T otherwise) {
        return row.equals("2") ? null : otherwise;
    }

    @Test
    void rejects_null_as_a_value() {
        String message = "value is null, must be a value or missing with a reason";
        rejects(C.text("Name", row -> nothingFor2(row, row)), "2", message);
        rejects(C.textOr("Name", Reason.WITHHELD, row -> nothingFor2(row, Optional.of(row))), "2", message);
        rejects(C.flag("Name", row -> nothingFor2(row, true)), "2", message);
        rejects(C.money("Name", row -> nothingFor2(row, Money.of("BDT", 1))), "2", message);
        rejects(C.countClaim("Name", Unit.CASES, row -> nothingFor2(row, Outcome.stated("1"))), "2", message);
    }

    @Test
    void rejects_counts_below_zero() {
        rejects(
                C.count("Name", Unit.CASES, Long::parseLong),
                "-5",
                "count is -5, must be 0 or more; differences are of countMeasure");
    }

    @Test
    void rejects_numbers_that_are_not_finite() {
        String message = "number is NaN, must be finite";
        rejects(C.decimal("Name", Unit.RATIO, Double::parseDouble), "NaN", message);
        rejects(C.percent("Name", Double::parseDouble), "NaN", message);
    }

    @Test
    void rejects_decimals_of_more_digits_than_a_spreadsheet_holds() {
        String message =
                "number is 1234567890123.456, must be of at most 15 significant digits: a spreadsheet holds no more";
        rejects(C.decimal("Name", Unit.RATIO, BigDecimal::new), "1234567890123.456", message);
        rejects(C.percent("Name", BigDecimal::new), "1234567890123.456", message);
        rejects(
                C.decimalOr("Name", Unit.RATIO, Reason.WITHHELD, row -> Optional.of(new BigDecimal(row))),
                "1234567890123.456",
                message);
    }

    @Test
    void counts_and_amounts_of_more_digits_are_words() {
        for (Column<String> column : List.<Column<String>>of(
                C.count("Name", Unit.CASES, Long::parseLong),
                C.countClaim("Name", Unit.CASES, Outcome::stated),
                C.countMeasure("Name", Unit.CASES, row -> Measure.of(new BigDecimal(row), Unit.CASES)))) {
            assertThat(Resolved.column(column, "9007199254740993")).contains("9,007,199,254,740,993");
        }
        assertThat(Resolved.column(C.money("Name", row -> Money.parse("USD " + row)), "123456789012345.67"))
                .contains("USD 123,456,789,012,345.67");
    }

    @Test
    void ordinals_of_more_digits_are_words_without_grouping() {
        for (Column<String> column : List.<Column<String>>of(
                C.ordinal("Name", Long::parseLong),
                C.ordinalOr("Name", Reason.WITHHELD, row -> Optional.of(Long.valueOf(row))))) {
            assertThat(Resolved.column(column, "9007199254740991")).endsWith("| 9007199254740991\n");
        }
    }

    @Test
    void tells_the_row_as_it_came_when_values_that_order_or_group_are_wrong() {
        TextColumn<String> name = C.text("Name", row -> nothingFor2(row, row));
        String message = "row 3 > column \"Name\": value is null, must be a value or missing with a reason";
        rejects(
                () -> Resolved.table(Table.of("sample", t -> t.columns(name).orderBy(name.ascending())), "3", "1", "2"),
                message);
        rejects(() -> Resolved.table(Table.of("sample", t -> t.columns(name).groupBy(name)), "3", "1", "2"), message);
    }

    @Test
    void rejects_two_rows_with_one_key() {
        Table<String> table = Table.of("sample", t -> t.columns(NAME).rowKey(NAME));
        rejects(
                () -> Resolved.table(table, "Dhaka", "Sylhet", "Dhaka"),
                "row 3: key \"Dhaka\" stands in row 1 too, must be unique");
    }

    @Test
    void numbers_name_rows_however_many_there_are() {
        CountColumn<Integer> number = Columns.of(Integer.class).count("No.", Unit.CASES, row -> row);
        Table<Integer> table = Table.of("sample", t -> t.columns(number).rowKey(number));
        List<Integer> rows = IntStream.rangeClosed(1, 1500).boxed().toList();
        assertThat(Resolved.listed(table, rows).tables().getFirst().rowCount()).hasValue(1500);
        rejects(
                () -> Resolved.listed(
                        table, Stream.concat(rows.stream(), Stream.of(1499)).toList()),
                "row 1501: key \"1,499\" stands in row 1499 too, must be unique");
    }

    @Test
    void rejects_a_stream_that_is_not_grouped() {
        Table<String> table = Table.of(
                "sample",
                t -> t.columns(NAME).spanner("x", NAME.key("again"), LENGTH).groupBy(NAME, sum(LENGTH)));
        rejects(
                () -> Resolved.streamed(table, () -> Stream.of("a", "b", "a")),
                "row 3: group \"a\" comes again after others, a stream must arrive grouped");
    }
}
