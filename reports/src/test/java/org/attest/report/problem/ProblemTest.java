package org.attest.report.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemTest {
    private static final Where TABLE = Where.of("report", "Findings").then("table", "cases");
    private static final Problem WIDTH =
            new Problem(TABLE.then("column", "Due"), "width is 0, must be 1 to 255 characters");

    @Test
    void says_where_and_what() {
        assertThat(WIDTH)
                .hasToString("report \"Findings\" > table \"cases\" > column \"Due\":"
                        + " width is 0, must be 1 to 255 characters");
        assertThat(TABLE.then("row", 7)).hasToString("report \"Findings\" > table \"cases\" > row 7");
    }

    @Test
    void a_definition_tells_every_problem_on_a_line_of_its_own() {
        Problem other = new Problem(TABLE, "has no columns, must have at least one");
        ReportDefinitionException e = new ReportDefinitionException(List.of(WIDTH, other));
        assertThat(e).hasMessage(WIDTH + "\n" + other);
        assertThat(e.problems()).containsExactly(WIDTH, other);
    }

    @Test
    void a_rendering_has_one_problem_and_perhaps_a_cause() {
        Exception cause = new IllegalStateException("disk full");
        RenderException e = new RenderException(WIDTH.where(), WIDTH.what(), cause);
        assertThat(e).hasMessage(WIDTH.toString()).hasCause(cause);
        assertThat(e.problem()).isEqualTo(WIDTH);
        assertThat(new RenderException(WIDTH.where(), WIDTH.what()).problem()).isEqualTo(WIDTH);
    }
}
