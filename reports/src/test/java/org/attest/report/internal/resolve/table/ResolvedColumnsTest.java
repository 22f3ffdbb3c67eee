package org.attest.report.internal.resolve.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.report.definition.Aggregate.ratio;
import static org.attest.report.definition.Aggregate.sum;
import static org.attest.report.internal.resolve.report.Resolved.C;

import java.util.List;
import java.util.Optional;
import org.attest.model.value.Count;
import org.attest.model.value.Money;
import org.attest.model.value.Reason;
import org.attest.model.value.Unit;
import org.attest.report.definition.CountColumn;
import org.attest.report.definition.RatioColumn;
import org.attest.report.definition.Table;
import org.attest.report.definition.TextColumn;
import org.attest.report.document.Column;
import org.attest.report.internal.resolve.report.Resolved;
import org.attest.report.style.Format;
import org.junit.jupiter.api.Test;

/** A table as it is resolved, beside its cells: short title, units, and where its group and its ratios stand. */
class ResolvedColumnsTest {
    private static final TextColumn<String> NAME = C.text("Name", row -> row);
    private static final CountColumn<String> CASES = C.boundOr(
            "Cases",
            Unit.CASES,
            Reason.NOT_REPORTED,
            row -> Optional.of(row).filter(name -> name.length() > 1).map(name -> Count.exactly(name.length())));
    private static final CountColumn<String> PERSONS = C.count("Persons", Unit.PERSONS, row -> 12);

    private static org.attest.report.document.Table resolved(Table<String> table, String... rows) {
        return Resolved.listed(table, List.of(rows)).tables().getFirst();
    }

    @Test
    void its_key_in_words_is_its_short_title() {
        assertThat(resolved(Table.of("cases-by-court", t -> t.columns(NAME)), "a")
                        .shortTitle())
                .isEqualTo("Cases by court");
    }

    @Test
    void numbers_have_their_unit_and_words_have_none() {
        Table<String> table = Table.of("sample", t -> t.columns(NAME, CASES, C.money("Fine", Money::parse)));
        assertThat(resolved(table, "BDT 5").columns())
                .extracting(Column::unit)
                .containsExactly(Optional.empty(), Optional.of(Unit.CASES), Optional.of(new Unit("money")));
        assertThat(resolved(table, "BDT 5", "USD 5").columns().getLast())
                .returns(Format.text(), Column::format)
                .returns(Optional.empty(), Column::unit);
    }

    @Test
    void a_group_may_stand_in_any_column() {
        TextColumn<String> initial = C.text("Initial", row -> row.substring(0, 1));
        Table<String> table =
                Table.of("names", t -> t.columns(NAME, PERSONS, initial).groupBy(initial, sum(PERSONS)));
        assertThat(resolved(table, "Anna").grouping()).hasValueSatisfying(grouping -> {
            assertThat(grouping.column()).isEqualTo(2);
            assertThat(grouping.subtotals().orElseThrow().columns().getFirst().label())
                    .isEqualTo("Initial");
        });
    }

    @Test
    void a_ratio_of_totals_leaves_out_rows_that_lack_either_number() {
        RatioColumn<String> perCase = C.ratio("Persons per case", PERSONS, CASES);
        RatioColumn<String> perPerson = C.ratio("Cases per person", CASES, PERSONS);
        Table<String> table = Table.of(
                "sample",
                t -> t.columns(NAME, CASES, PERSONS, perCase, perPerson)
                        .grandTotal("All", ratio(perCase), ratio(perPerson)));
        assertThat(Resolved.table(table, "abcd", "x", "ab"))
                .contains("total All (2 of 3 reporting)")
                .contains("4.00 {OfRows[calculation=RATIO, table=sample, columns=[2, 1]]}")
                .contains("0.25 {OfRows[calculation=RATIO, table=sample, columns=[1, 2]]}");
    }
}
