package org.attest.report.internal.resolve.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.attest.report.definition.Chart.bars;
import static org.attest.report.internal.resolve.report.Outcome.CASES;
import static org.attest.report.internal.resolve.report.Outcome.OUTCOMES;
import static org.attest.report.internal.resolve.report.Outcome.TRIBUNAL;

import java.util.List;
import java.util.function.Consumer;
import org.attest.report.definition.Known;
import org.attest.report.definition.SectionBuilder;
import org.attest.report.document.Block;
import org.attest.report.document.Chart;
import org.attest.report.document.Document;
import org.attest.report.problem.ReportDefinitionException;
import org.attest.report.wording.Phrase;
import org.junit.jupiter.api.Test;

/** What stands at a glance. */
class GlanceTest {
    private static Phrase finding(Known<String> known) {
        return known.phrase().words("Found.");
    }

    private static Document glance(String cases, Consumer<SectionBuilder<String>> content) {
        return Resolved.report(r -> r.glance(GlanceTest::finding, content)
                .section("Rows", s -> s.table(OUTCOMES, (d, e) -> List.of(Outcome.of("Dhaka", "78", cases)))));
    }

    private static List<Block> first(Document document) {
        return document.sections().getFirst().blocks();
    }

    @Test
    void has_a_picture_that_can_be_drawn_and_no_words_in_the_place_of_one_that_cannot() {
        Consumer<SectionBuilder<String>> picture = s -> s.text("It is so.")
                .chart("Cases", bars(OUTCOMES, TRIBUNAL, CASES).ifItFits());

        assertThat(first(glance("30", picture))).hasSize(2).last().isInstanceOf(Chart.class);
        assertThat(first(glance("3", picture))).hasSize(1);
    }

    @Test
    void has_no_two_pictures() {
        assertThatExceptionOfType(ReportDefinitionException.class)
                .isThrownBy(() -> glance(
                        "30",
                        s -> s.chart("Cases", bars(OUTCOMES, TRIBUNAL, CASES))
                                .chart("Again", bars(OUTCOMES, TRIBUNAL, CASES))))
                .withMessageContaining(
                        "has 0 figures, 0 callouts, 0 texts and lists, 2 pictures and 0 other parts, must have at most")
                .withMessageContaining("1 picture and nothing else");
    }
}
