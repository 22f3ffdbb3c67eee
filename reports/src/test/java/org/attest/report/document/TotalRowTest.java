package org.attest.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TotalRowTest {
    @Test
    void has_cells_only_in_its_columns() {
        TotalRow row = new TotalRow("All", List.of(new Total(2, new Cell.Figure(94))));
        assertThat(row.at(2)).hasValue(new Cell.Figure(94));
        assertThat(row.at(1)).isEmpty();
    }
}
