package org.attest.report.internal.resolve.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.report.internal.resolve.report.Outcome.CASES;
import static org.attest.report.internal.resolve.report.Outcome.OUTCOMES;

import java.util.List;
import org.attest.report.definition.TableFigure;
import org.junit.jupiter.api.Test;

/** What is said behind a finding of its sources is true of all its figures, or is not said. */
class FindingTest {
    private static String finding(TableFigure... figures) {
        return Resolved.report(r -> r.glance(
                                known -> {
                                    var said = known.phrase();
                                    for (TableFigure figure : figures) {
                                        said = said.figure(known.of(figure));
                                    }
                                    return said;
                                },
                                s -> s.text("What was found."))
                        .section("Rows", s -> s.table(OUTCOMES, (d, e) -> List.of(Outcome.of("Dhaka", "78", "30")))))
                .finding()
                .orElseThrow();
    }

    @Test
    void names_the_one_source_of_its_figures() {
        assertThat(finding(OUTCOMES.total(CASES))).startsWith("30, from one source (");
    }

    @Test
    void says_nothing_of_sources_where_a_number_of_rows_does_not_tell_them() {
        assertThat(finding(OUTCOMES.rows(), OUTCOMES.total(CASES))).isEqualTo("1 30");
    }
}
