package org.attest.report.document;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class CellTest {
    @Test
    void rejects_a_live_cell_whose_result_is_live() {
        Cell live = new Cell.Live(new Expression.RowCount("cases"), new Cell.Figure(7));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Cell.Live(new Expression.RowCount("cases"), live))
                .withMessage("the result of a live cell is live, must be a plain value");
    }
}
