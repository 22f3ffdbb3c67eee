package org.attest.report.internal.resolve.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RowFactsTest {
    @Test
    void notes_of_one_cell_are_joined_each_once_in_their_order() {
        RowFacts row = new RowFacts(3);
        row.noted(0, List.of(3, 1));
        row.noted(0, List.of(1));
        assertThat(row.cell(0).notes()).containsExactly(3, 1);
        row.noted(0, List.of(2, 3));
        assertThat(row.cell(0).notes()).containsExactly(3, 1, 2);
    }

    @Test
    void nothing_stays_for_the_next_row() {
        RowFacts row = new RowFacts(1);
        row.noted(0, List.of(1));
        row.cell(0).number = 2;
        row.cell(0).figure = new Figure.Disputed();
        row.cell(0).trait = new CellFacts.PartialDate();
        row.remarks = List.of("late");
        row.clear();
        assertThat(row.isNoted()).isFalse();
        assertThat(row.cell(0).isCited()).isFalse();
        assertThat(row.cell(0).notes()).isEmpty();
        assertThat(row.cell(0).number()).isNaN();
        assertThat(row.cell(0).figure()).isNull();
        assertThat(row.cell(0).trait()).isNull();
        assertThat(row.remarks()).isEmpty();
    }
}
