package org.attest.report.internal.resolve.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.report.internal.resolve.report.Outcome.CASES;
import static org.attest.report.internal.resolve.report.Outcome.CONVICTED;
import static org.attest.report.internal.resolve.report.Outcome.OUTCOMES;
import static org.attest.report.internal.resolve.report.Outcome.PRESS;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.attest.model.value.Claim;
import org.attest.model.value.Count;
import org.attest.model.value.Measure;
import org.attest.model.value.Reason;
import org.attest.model.value.Unit;
import org.attest.report.definition.SectionBuilder;
import org.attest.report.document.Block;
import org.attest.report.document.Document;
import org.attest.report.document.KeyFigure;
import org.attest.report.style.Format;
import org.attest.report.style.Tone;
import org.junit.jupiter.api.Test;

/** The figures that are read first: each with its unit, its sources, or why it has none. */
class FigureOfReportTest {
    private static final List<Outcome> ROWS =
            List.of(Outcome.of("Dhaka", "78", "30"), Outcome.of("Khulna", ">295", "5"), Outcome.unreported("Sylhet"));

    private static Document document(Consumer<SectionBuilder<String>> figures) {
        return Resolved.report(r ->
                r.section("Headlines", figures).section("Rows", s -> s.table(OUTCOMES, (d, e) -> ROWS)));
    }

    private static String summary(Consumer<SectionBuilder<String>> figures) {
        String text = Resolved.summaryOf(document(figures));
        return text.substring(text.indexOf("| Figure <text> | Value <text> | Unit <text> | Sources <text>\n"))
                .substring("| Figure <text> | Value <text> | Unit <text> | Sources <text>\n".length());
    }

    @Test
    void figures_of_tables_point_at_them_while_they_are_numbers() {
        assertThat(summary(s -> s.figure("Convicted", OUTCOMES.total(CONVICTED))
                        .figure("Cases", OUTCOMES.total(CASES))
                        .figure("Convicted reporting", OUTCOMES.reporting(CONVICTED))
                        .figure("Cases reporting", OUTCOMES.reporting(CASES))
                        .figure("Tribunals", OUTCOMES.rows())
                        .figure("Large", OUTCOMES.rowsWhere(CASES.atLeast(30)))))
                .isEqualTo("""
                        | Convicted | over 373 | persons | A para. 8
                        | Cases | 35 {TotalOf[table=outcomes, column=2]} | cases | A para. 8
                        | Convicted reporting | 2 of 3 | [z] (NOT_APPLICABLE) | A para. 8; searched A
                        | Cases reporting | 2 of 3 {Reporting[table=outcomes, column=2]} | [z] (NOT_APPLICABLE) | A para. 8; searched A
                        | Tribunals | 3 {RowCount[table=outcomes]} | [z] (NOT_APPLICABLE) | Counted in: Convictions by tribunal
                        | Large | 1 {RowCountWhere[table=outcomes, column=2, rule=AT_LEAST 30.0]} | [z] (NOT_APPLICABLE) | A para. 8
                        """);
    }

    @Test
    void claims_show_their_state() {
        assertThat(summary(s -> s.figureClaim("Stated", Unit.PERSONS, d -> Outcome.stated("94"))
                        .figureClaim("Bound", Unit.PERSONS, d -> Outcome.stated(">295"))
                        .figureClaim("Disputed", Unit.PERSONS, d -> Outcome.disputed("14", "15"))
                        .figureClaim("Searched", Unit.PERSONS, d -> Outcome.notReported())
                        .figureClaim("Unknown", Unit.PERSONS, d -> Claim.<Count>notReported())))
                .isEqualTo("""
                        | Stated | 94 | persons | A para. 8
                        | Bound | over 295 | persons | A para. 8
                        | Disputed | [conflict] 14 (A para. 8); 15 (B table 2) | persons | A para. 8; B table 2
                        | Searched | [x] (NOT_REPORTED) | persons | searched A
                        | Unknown | [x] (NOT_REPORTED) | persons | [z] (NOT_APPLICABLE)
                        """);
    }

    @Test
    void measures_are_printed_by_their_format_or_say_why_not() {
        Format percent = new Format.Percent(1);
        assertThat(summary(s -> s.figureMeasure(
                                "Share",
                                percent,
                                (d, e) -> Measure.of(new BigDecimal("10.9"), Unit.PERCENT),
                                d -> List.of(PRESS))
                        .figureMeasure(
                                "Rate",
                                new Format.Decimal(2),
                                (d, e) -> Measure.of(new BigDecimal("2.685"), Unit.RATIO),
                                d -> List.of())
                        .figureMeasure(
                                "Unknown", percent, (d, e) -> Measure.undefined(Reason.MISSING_INPUT), d -> List.of())))
                .isEqualTo("""
                        | Share | 10.9 % | [z] (NOT_APPLICABLE) | A para. 8
                        | Rate | 2.69 | [z] (NOT_APPLICABLE) | [z] (NOT_APPLICABLE)
                        | Unknown | [x] (MISSING_INPUT) | [z] (NOT_APPLICABLE) | [z] (NOT_APPLICABLE)
                        """);
    }

    @Test
    void words_without_a_source_say_why() {
        assertThat(summary(s -> s.uncited("Countries", "the scope of this report", (d, e) -> "one")))
                .isEqualTo("| Countries | one | [z] (NOT_APPLICABLE) | Uncited: the scope of this report\n");
    }

    @Test
    void figures_that_stand_side_by_side_are_one_block_and_have_keys_of_their_own() {
        Document document = document(s -> s.uncited("Countries", "scope", (d, e) -> "one")
                .uncited("countries", "scope", (d, e) -> "two")
                .text((d, e) -> "Between.")
                .uncited("দেশ", "scope", (d, e) -> "three"));
        List<Block> blocks = document.sections().getFirst().blocks();
        assertThat(blocks).hasSize(3);
        assertThat(keys(blocks.getFirst())).containsExactly("countries", "countries-2");
        assertThat(keys(blocks.getLast())).containsExactly("দেশ");
    }

    private static List<String> keys(Block block) {
        return ((Block.KeyFigures) block).figures().stream().map(KeyFigure::key).toList();
    }

    @Test
    void without_figures_there_is_no_summary() {
        assertThat(document(s -> s.text((d, e) -> "Only words.")).summary()).isEmpty();
    }

    @Test
    void empty_texts_are_left_out_and_cited_ones_have_their_notes() {
        Document document = document(s -> s.text((d, e) -> "")
                .callout(Tone.CAUTION, "Lead", (d, e) -> " ")
                .textCited((d, e) -> d + " as of " + e.asOf(), d -> List.of(PRESS))
                .calloutCited(Tone.GOOD, "Lead", (d, e) -> "Words", d -> List.of(PRESS)));
        assertThat(document.sections().getFirst().blocks())
                .extracting(Object::toString)
                .containsExactly(
                        "Paragraph[text=data as of 2024-03-31 (A para. 8)]",
                        "Callout[tone=GOOD, lead=Lead, text=Words (A para. 8)]");
    }
}
