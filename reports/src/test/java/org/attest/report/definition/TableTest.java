package org.attest.report.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.attest.report.definition.Aggregate.ratio;
import static org.attest.report.definition.Aggregate.sum;

import java.util.OptionalInt;
import org.attest.model.value.Unit;
import org.attest.report.document.Rule;
import org.attest.report.internal.resolve.report.Resolved;
import org.attest.report.problem.ReportDefinitionException;
import org.junit.jupiter.api.Test;

class TableTest {
    private static final Columns<String> C = Columns.of(String.class);
    private static final TextColumn<String> NAME = C.text("Name", row -> row);
    private static final CountColumn<String> PERSONS = C.count("Persons", Unit.PERSONS, String::length);
    private static final CountColumn<String> CASES = C.count("Cases", Unit.CASES, String::length);
    private static final RatioColumn<String> RATE = C.ratio("Persons per case", PERSONS, CASES);

    private static final Table<String> TABLE = Table.of(
            "tribunals", t -> t.columns(NAME, PERSONS, CASES, RATE).grandTotal("All", sum(PERSONS), ratio(RATE)));

    @Test
    void is_called_by_its_key_when_it_has_no_title() {
        assertThat(TABLE.title()).isEqualTo("tribunals");
    }

    @Test
    void finds_a_column_in_any_format() {
        assertThat(TABLE.indexOf(RATE.decimals(4))).isEqualTo(3);
        assertThat(TABLE.indexOf(C.text("Seat", row -> row))).isEqualTo(-1);
    }

    @Test
    void names_a_column_by_its_spanner_where_its_label_is_not_enough() {
        CountColumn<String> closed =
                C.count("Persons", Unit.PERSONS, String::length).key("closed");
        Table<String> table =
                Table.of("tribunals", t -> t.columns(NAME, PERSONS).spanner("Closed", closed, CASES));
        assertThat(table.nameOf(0)).isEqualTo("Name");
        assertThat(table.nameOf(1)).isEqualTo("Persons");
        assertThat(table.nameOf(2)).isEqualTo("Closed: Persons");
        assertThat(table.nameOf(3)).isEqualTo("Cases");
    }

    @Test
    void yields_figures_with_their_unit() {
        assertThat(TABLE.total(PERSONS)).isEqualTo(new TableFigure.TotalOf(TABLE, PERSONS));
        assertThat(TABLE.total(PERSONS).unit()).isEqualTo(Unit.PERSONS);
        assertThat(TABLE.reporting(CASES).unit()).isEqualTo(TableFigure.ROWS);
        assertThat(TABLE.rows().unit()).isEqualTo(TableFigure.ROWS);
        assertThat(TABLE.rowsWhere(RATE.above(3)).unit()).isEqualTo(TableFigure.ROWS);
    }

    @Test
    void column_rules_compare_with_their_threshold() {
        assertThat(RATE.above(3).in(Resolved.EDITION)).isEqualTo(new Rule(Rule.Comparison.ABOVE, 3, OptionalInt.of(2)));
        assertThat(RATE.atLeast(3).in(Resolved.EDITION))
                .isEqualTo(new Rule(Rule.Comparison.AT_LEAST, 3, OptionalInt.of(2)));
        assertThat(RATE.below(3).in(Resolved.EDITION)).isEqualTo(new Rule(Rule.Comparison.BELOW, 3, OptionalInt.of(2)));
        assertThat(RATE.atMost(3).in(Resolved.EDITION))
                .isEqualTo(new Rule(Rule.Comparison.AT_MOST, 3, OptionalInt.of(2)));
        assertThat(RATE.equalTo(3).in(Resolved.EDITION))
                .isEqualTo(new Rule(Rule.Comparison.EQUAL, 3, OptionalInt.of(2)));
    }

    private static boolean matches(ColumnRule<String> rule, double number) {
        return ((Rule) rule.in(Resolved.EDITION)).matches(number);
    }

    @Test
    void a_threshold_in_per_cent_is_moved_as_a_decimal_and_a_quotient_is_compared_as_printed() {
        PercentColumn<String> percent = C.percent("Share", row -> 8.35);
        assertThat(percent.above(8.35).in(Resolved.EDITION)).isEqualTo(new Rule(Rule.Comparison.ABOVE, 0.0835));
        assertThat(matches(percent.above(8.35), 0.0835)).isFalse();
        assertThat(matches(RATE.above(2.67), 2.674)).isFalse();
        assertThat(matches(RATE.above(2.67), 2.675)).isTrue();
        assertThat(matches(RATE.atLeast(2.67), 2.665)).isTrue();
        assertThat(matches(RATE.equalTo(2.67), 8 / 3d)).isTrue();
    }

    @Test
    void rejects_the_total_of_a_column_that_is_not_totalled() {
        assertThatExceptionOfType(ReportDefinitionException.class)
                .isThrownBy(() -> TABLE.total(CASES))
                .withMessage("table \"tribunals\" > column \"Cases\": has no grand total,"
                        + " must be in grandTotal(..) of the table to be referred to");
    }

    @Test
    void rejects_figures_of_columns_that_it_does_not_have() {
        CountColumn<String> seats = C.count("Seats", Unit.CASES, String::length);
        assertThatExceptionOfType(ReportDefinitionException.class)
                .isThrownBy(() -> TABLE.reporting(seats))
                .withMessage("table \"tribunals\" > column \"Seats\": is not a column of this table,"
                        + " must be one of [Name, Persons, Cases, Persons per case]");
        assertThatExceptionOfType(ReportDefinitionException.class)
                .isThrownBy(() -> TABLE.rowsWhere(seats.above(0)))
                .withMessage("table \"tribunals\" > column \"Seats\": is not a column of this table,"
                        + " must be one of [Name, Persons, Cases, Persons per case]");
    }
}
