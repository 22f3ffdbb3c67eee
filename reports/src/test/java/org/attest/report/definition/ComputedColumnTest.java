package org.attest.report.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.attest.model.value.Money;
import org.attest.model.value.Unit;
import org.attest.report.problem.ReportDefinitionException;
import org.junit.jupiter.api.Test;

/** What computed columns are of, and what is wrong with some before any row is read. */
class ComputedColumnTest {
    private static final Columns<String> C = Columns.of(String.class);
    private static final CountColumn<String> CASES = C.count("Cases", Unit.CASES, String::length);
    private static final CountColumn<String> PERSONS = C.count("Persons", Unit.PERSONS, String::length);
    private static final DecimalColumn<String> DAYS = C.decimal("Days", Unit.DAYS, String::length);
    private static final PercentColumn<String> RATE = C.percent("Rate", String::length);
    private static final MoneyColumn<String> FINE = C.money("Fine", row -> Money.of("BDT", row.length()));
    private static final MoneyColumn<String> REFUND = C.money("Refund", "BDT", row -> new BigDecimal("-1.50"));

    @Test
    void units_are_carried() {
        assertThat(C.difference("d", CASES, CASES).unit()).isEqualTo(Unit.CASES);
        assertThat(C.change("c", CASES, CASES).unit()).isEqualTo(Unit.PERCENT);
        assertThat(C.ratio("r", FINE, CASES).unit()).isEqualTo(MoneyColumn.MONEY);
        assertThat(C.ratio("r", FINE, REFUND).unit()).isEqualTo(Unit.RATIO);
        assertThat(C.product("p", FINE, CASES).unit()).isEqualTo(MoneyColumn.MONEY);
        assertThat(C.product("p", CASES, RATE).unit()).isEqualTo(Unit.CASES);
        assertThat(C.product("p", PERSONS, DAYS).unit()).hasToString("persons \u00d7 days");
        assertThat(C.cumulative("c", FINE).unit()).isEqualTo(MoneyColumn.MONEY);
        assertThat(C.rank("k", RATE).unit()).hasToString("rank");
    }

    @Test
    void whole_numbers_stay_whole() {
        assertThat(C.sum("s", CASES, C.difference("d", CASES, CASES)).isWhole()).isTrue();
        assertThat(C.sum("s", DAYS, DAYS).isWhole()).isFalse();
        assertThat(C.rank("r", DAYS).isWhole()).isTrue();
        assertThat(C.ratio("r", CASES, CASES).isWhole()).isFalse();
    }

    @Test
    void a_copy_with_another_key_or_more_decimals_computes_the_same() {
        ArithmeticColumn<String> net = C.sum("Net", FINE, REFUND).decimals(3).key("netto");
        assertThat(net.key()).isEqualTo("netto");
        assertThat(net.places()).isEqualTo(3);
        assertThat(net.inputs()).containsExactly(FINE, REFUND);
        assertThat(C.rank("Rank", FINE).key("k").decimals(0).isSame(C.rank("k", FINE)))
                .isTrue();
        assertThat(C.change("More", CASES, CASES).key("k").decimals(0).places()).isZero();
    }

    @Test
    void rejects_what_is_of_two_units() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> C.difference("Left", CASES, PERSONS))
                .withMessage("difference \"Left\" is of cases and persons, must be of one unit");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> C.sum("All", CASES, CASES, DAYS))
                .withMessage("sum \"All\" is of cases and days, must be of one unit");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> C.change("More", CASES, PERSONS))
                .withMessage("change \"More\" is of cases in persons, must be of one unit; a ratio may mix them");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> C.product("Square", FINE, REFUND))
                .withMessage("product \"Square\" is of money by money, must have one input of money at most");
    }

    @Test
    void equal_aggregates_are_one() {
        assertThat(Aggregate.max(CASES)).isEqualTo(Aggregate.max(CASES)).hasSameHashCodeAs(Aggregate.max(CASES));
        assertThat(Aggregate.max(CASES)).isNotEqualTo(Aggregate.min(CASES)).isNotEqualTo(Aggregate.max(PERSONS));
    }

    @Test
    void rejects_a_subtotal_of_what_names_the_groups() {
        TextColumn<String> kind = C.text("Kind", row -> row);
        assertThatExceptionOfType(ReportDefinitionException.class)
                .isThrownBy(() ->
                        Table.<String>of("t", t -> t.columns(CASES, kind).groupBy(kind, Aggregate.count(kind))))
                .withMessage("table \"t\" > column \"Kind\": names the groups but has a subtotal,"
                        + " must be another column: a group's rows are counted");
    }

    @Test
    void rejects_a_sum_of_one() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> C.sum("All", CASES))
                .withMessage("sum \"All\" has fewer than two inputs, must have two or more");
    }

    @Test
    void rejects_a_computation_that_needs_other_rows_first() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> C.share("Part", C.cumulative("So far", CASES), CASES))
                .withMessage("share \"Part\" is computed from \"So far\", must be from columns that each row decides by"
                        + " itself");
    }

    @Test
    void rejects_more_decimals_than_are_computed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> C.sum("All", DAYS, DAYS).decimals(9))
                .withMessage("sum \"All\" has 9 decimals, must have 0 to 8");
    }

    @Test
    void rejects_an_unknown_currency() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> C.money("Fine", "Tk", String::length))
                .withMessage("currency \"Tk\" is unknown, must be an ISO 4217 code such as BDT or USD");
    }

    @Test
    void a_table_must_have_what_its_columns_and_totals_are_computed_from() {
        RunningColumn<String> rank = C.rank("Rank", CASES);
        assertThatExceptionOfType(ReportDefinitionException.class)
                .isThrownBy(() -> Table.<String>of(
                        "t",
                        t -> t.columns(C.text("Name", row -> row), C.sum("All", CASES, CASES), rank, RATE)
                                .orderBy(rank.ascending())
                                .grandTotal("All", Aggregate.weightedMean(RATE, CASES))))
                .withMessageContainingAll(
                        "table \"t\" > column \"Cases\": is used as input of \"All\" but is not a column of the table, must be one",
                        "table \"t\" > column \"Rank\": follows from the order of the rows, must not decide it; order by what it is of",
                        "table \"t\" > column \"Cases\": is used as grand total but is not a column of the table, must be one");
    }

    @Test
    void a_figure_must_be_of_columns_of_its_table() {
        Table<String> table = Table.of("t", t -> t.columns(CASES));
        assertThatExceptionOfType(ReportDefinitionException.class)
                .isThrownBy(() -> table.figure(Aggregate.mean(DAYS)))
                .withMessageContaining(
                        "table \"t\" > column \"Days\": is not a column of this table, must be one of [Cases]");
        assertThat(table.figure(Aggregate.mean(CASES)).unit()).isEqualTo(Unit.CASES);
        assertThat(table.figure(Aggregate.distinct(CASES)).unit()).hasToString("values");
        assertThat(table.figure(Aggregate.count(CASES)).unit()).isEqualTo(TableFigure.ROWS);
    }
}
