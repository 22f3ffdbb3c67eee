package org.attest.report.internal.resolve.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.report.internal.resolve.report.Resolved.C;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.attest.model.value.Absence;
import org.attest.model.value.Claim;
import org.attest.model.value.Count;
import org.attest.model.value.Reason;
import org.attest.model.value.Unit;
import org.attest.report.definition.ArithmeticColumn;
import org.attest.report.definition.Column;
import org.attest.report.definition.CountColumn;
import org.attest.report.definition.DecimalColumn;
import org.attest.report.definition.RatioColumn;
import org.attest.report.definition.Table;
import org.attest.report.style.Tone;
import org.junit.jupiter.api.Test;

/** What is settled before any row is read, and where rows have a say. */
class StaticShapeTest {
    private static final CountColumn<String> CASES = C.count("Cases", Unit.CASES, String::length);
    private static final DecimalColumn<String> DAYS = C.decimal("Days", Unit.DAYS, String::length);
    private static final CountColumn<String> PERSONS =
            C.boundOr("Persons", Unit.PERSONS, Reason.WITHHELD, row -> Optional.of(Count.exactly(1)));

    private static Optional<Set<Absence>> ratio(RatioColumn<String> ratio) {
        return StaticShape.reasons(Table.<String>of(
                "sample",
                t -> t.columns(Stream.<Column<String>>of(ratio.numerator(), ratio.denominator(), ratio)
                        .distinct()
                        .toList())));
    }

    @Test
    void a_ratio_of_numbers_that_are_always_there_lacks_a_value_only_over_zero() {
        assertThat(ratio(C.ratio("Cases a day", CASES, DAYS))).contains(Set.of(Reason.ZERO_DENOMINATOR));
        assertThat(ratio(C.ratio("Days a case", DAYS, CASES))).contains(Set.of(Reason.ZERO_DENOMINATOR));
    }

    @Test
    void a_ratio_of_a_number_that_may_be_missing_is_settled_by_its_rows() {
        assertThat(ratio(C.ratio("Persons per case", PERSONS, CASES))).isEmpty();
        assertThat(ratio(C.ratio("Cases per person", CASES, PERSONS))).isEmpty();
    }

    @Test
    void what_is_computed_of_numbers_that_are_always_there_is_settled_but_for_ranks() {
        ArithmeticColumn<String> twice = C.sum("Twice", CASES, CASES);
        assertThat(StaticShape.reasons(
                        Table.<String>of("sample", t -> t.columns(CASES, twice, C.cumulative("So far", twice)))))
                .contains(Set.of());
        assertThat(ratio(C.change("More", CASES, CASES)))
                .contains(Set.of(Reason.ZERO_DENOMINATOR, Reason.NOT_APPLICABLE));
        assertThat(StaticShape.reasons(Table.<String>of("sample", t -> t.columns(CASES, C.rank("Rank", CASES)))))
                .isEmpty();
    }

    @Test
    void reasons_that_are_always_the_same_are_known_and_those_of_rows_and_claims_are_not() {
        assertThat(StaticShape.reasons(Table.<String>of("sample", t -> t.columns(CASES, PERSONS))))
                .contains(Set.of(Reason.WITHHELD));
        CountColumn<String> claimed = C.countClaim("Claimed", Unit.CASES, row -> Claim.notReported());
        assertThat(StaticShape.reasons(Table.<String>of("sample", t -> t.columns(CASES, claimed))))
                .isEmpty();
    }

    @Test
    void any_highlight_gives_rows_a_say() {
        List<Table<String>> tables = Stream.of(
                        Table.<String>of(
                                "sample", t -> t.columns(CASES).highlightRows(row -> false, Tone.CAUTION, "never")),
                        Table.<String>of(
                                "sample", t -> t.columns(CASES).highlight(CASES.above(9), Tone.CAUTION, "many")))
                .toList();
        assertThat(tables)
                .allSatisfy(table -> assertThat(StaticShape.reasons(table)).isEmpty());
    }
}
