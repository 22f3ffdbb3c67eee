package org.attest.report.internal.resolve.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.attest.report.internal.resolve.report.Resolved.C;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.attest.model.value.Claim;
import org.attest.model.value.Count;
import org.attest.model.value.Measure;
import org.attest.model.value.Money;
import org.attest.model.value.PartialDate;
import org.attest.model.value.Reason;
import org.attest.model.value.Term;
import org.attest.model.value.Unit;
import org.attest.report.definition.Accessor;
import org.attest.report.definition.Column;
import org.attest.report.definition.Order;
import org.attest.report.definition.TextColumn;
import org.attest.report.internal.resolve.report.Outcome;
import org.attest.report.wording.Notation;
import org.junit.jupiter.api.Test;

class RowOrderTest {
    private static List<String> ordered(List<String> rows, List<Order<String>> orders) {
        List<String> ordered = new ArrayList<>(rows);
        ordered.sort(RowOrder.of(orders).orElseThrow());
        return ordered;
    }

    private static void bothWays(Column<String> column, String... ascending) {
        List<String> upwards = List.of(ascending);
        assertThat(ordered(upwards.reversed(), List.of(column.ascending()))).isEqualTo(upwards);
        assertThat(ordered(upwards, List.of(column.descending()))).isEqualTo(upwards.reversed());
    }

    private static <T> Optional<T> known(String row, Function<String, T> parse) {
        return Optional.of(row).filter(text -> !text.equals("-")).map(parse);
    }

    @Test
    void no_order_leaves_the_rows_as_they_come() {
        assertThat(RowOrder.<String>of(List.of())).isEmpty();
    }

    @Test
    void every_kind_of_column_orders_by_its_values() {
        bothWays(C.text("x", row -> row), "B", "b", "C", "\u0130");
        bothWays(C.count("x", Unit.CASES, Long::parseLong), "2", "10", "100");
        bothWays(C.decimal("x", Unit.RATIO, Double::parseDouble), "-1", "0.5", "2");
        bothWays(C.percent("x", Double::parseDouble), "9.9", "10.1");
        bothWays(C.day("x", LocalDate::parse), "2023-12-31", "2024-01-01", "2024-01-02");
        bothWays(C.term("x", Term::parse), "6m", "1y", "18m");
        bothWays(C.flag("x", Boolean::parseBoolean), "false", "true");
        bothWays(C.linkOr("x", Reason.NOT_REPORTED, row -> row, row -> known(row, URI::create)), "a", "b");
    }

    @Test
    void dates_order_by_their_latest_day_and_the_unknown_come_after_all_known() {
        bothWays(C.date("x", PartialDate::parse), "2019-12-31", "2020-01-01", "2020-01", "2020", "XXXX-10-10", "XXXX");
    }

    @Test
    void amounts_are_compared_within_their_currency_only() {
        bothWays(C.money("x", Money::parse), "BDT 1000", "BDT 50000", "USD 2", "USD 476");
    }

    @Test
    void what_has_no_number_comes_last_either_way_in_its_own_order() {
        var cases = C.countClaim("x", Unit.CASES, row -> switch (row) {
            case "-" -> Claim.<Count>notReported();
            case "?" -> Outcome.disputed("1", "2");
            default -> Outcome.stated(row);
        });
        List<String> rows = List.of("?", "7", ">9", "-", "8");
        assertThat(ordered(rows, List.of(cases.ascending()))).containsExactly("7", "8", "?", ">9", "-");
        assertThat(ordered(rows, List.of(cases.descending()))).containsExactly("8", "7", "?", ">9", "-");
    }

    @Test
    void equal_rows_keep_their_order_until_the_next_column_decides() {
        var length = C.count("Length", Unit.CASES, String::length);
        var text = C.text("Text", row -> row);
        List<String> rows = List.of("cc", "b", "aa", "a");
        assertThat(ordered(rows, List.of(length.ascending()))).containsExactly("b", "a", "cc", "aa");
        assertThat(ordered(rows, List.of(length.ascending(), text.descending())))
                .containsExactly("b", "a", "cc", "aa");
        assertThat(ordered(rows, List.of(length.descending(), text.ascending())))
                .containsExactly("aa", "cc", "a", "b");
    }

    @Test
    void rejects_words_that_are_measured() {
        TextColumn<String> text = C.text("x", row -> row);
        var measured = new TextColumn<>(
                text.head(), new Accessor.Measured<String, String>(row -> Measure.undefined(Reason.NOT_REPORTED)));
        assertThatIllegalStateException()
                .isThrownBy(() -> RowOrder.of(List.of(measured.ascending())))
                .withMessage("only figures are measured");
    }

    @Test
    void rejects_groups_that_are_measured() {
        TextColumn<String> text = C.text("x", row -> row);
        var measured =
                new TextColumn<>(text.head(), new Accessor.Measured<String, String>(row -> Measure.of(1, Unit.CASES)));
        assertThatIllegalStateException()
                .isThrownBy(() -> new TextOf<>(measured, Notation.ENGLISH).apply("row"))
                .withMessage("a text column reads text");
    }

    @Test
    void texts_that_are_claimed_order_by_the_text_and_those_without_one_come_last() {
        TextColumn<String> lead =
                C.textClaim("x", row -> row.equals("-") ? Claim.notReported() : Claim.stated(row, Outcome.PRESS));
        List<String> rows = List.of("-", "b", "C", "a");
        assertThat(ordered(rows, List.of(lead.ascending()))).containsExactly("a", "b", "C", "-");
        assertThat(ordered(rows, List.of(lead.descending()))).containsExactly("C", "b", "a", "-");
    }
}
