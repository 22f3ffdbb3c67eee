package org.attest.report.internal.resolve.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.report.definition.Aggregate.ratio;
import static org.attest.report.definition.Aggregate.sum;
import static org.attest.report.internal.resolve.report.Resolved.C;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.attest.model.value.Unit;
import org.attest.report.definition.CountColumn;
import org.attest.report.definition.Table;
import org.attest.report.definition.TextColumn;
import org.attest.report.document.Column;
import org.attest.report.document.Column.Extent;
import org.attest.report.internal.resolve.report.Resolved;
import org.attest.report.style.Tone;
import org.junit.jupiter.api.Test;

/** How long the texts of a column are, from which its width follows: also of those that no row has itself. */
class ExtentTest {
    /** So many first rows are measured. */
    private static final int MEASURED = 1000;

    private static final TextColumn<String> NAME = C.text("Name", row -> row);

    private static Column column(Table<String> table, List<String> rows, String label) {
        return Resolved.listed(table, rows).tables().getFirst().columns().stream()
                .filter(column -> column.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_total_counts_that_is_longer_than_its_rows() {
        CountColumn<String> cases = C.count("Cases", Unit.CASES, row -> 999);
        Table<String> table = Table.of("sample", t -> t.columns(NAME, cases).grandTotal("All", sum(cases)));
        assertThat(column(table, List.of("a", "b"), "Cases").extent()).isEqualTo(new Extent(5, 5));
    }

    @Test
    void a_total_counts_in_the_words_that_stand_for_it() {
        CountColumn<String> cases = C.count("Cases", Unit.CASES, row -> 0);
        var share = C.share("Share", cases, cases);
        Table<String> table = Table.of("sample", t -> t.columns(cases, share).grandTotal("All", ratio(share)));
        assertThat(column(table, List.of("a"), "Share").extent()).isEqualTo(new Extent(3, 3));
    }

    @Test
    void remarks_count_as_they_are_joined() {
        Table<String> table = Table.of(
                "sample",
                t -> t.columns(NAME)
                        .highlightRows(row -> row.equals("b"), Tone.CAUTION, "overdue")
                        .highlightRows(row -> true, Tone.CAUTION, "at court"));
        assertThat(column(table, List.of("a", "b"), "Remarks").extent()).isEqualTo(new Extent(8, 17));
    }

    @Test
    void rows_behind_those_that_are_measured_do_not_count() {
        Table<String> table = Table.of("sample", t -> t.columns(NAME));
        assertThat(column(table, lastOf(MEASURED, "longer"), "Name").extent()).isEqualTo(new Extent(6, 6));
        assertThat(column(table, lastOf(MEASURED + 1, "longer"), "Name").extent())
                .isEqualTo(new Extent(1, 1));
    }

    private static List<String> lastOf(int rows, String last) {
        List<String> all = new ArrayList<>(Collections.nCopies(rows - 1, "a"));
        all.add(last);
        return all;
    }
}
