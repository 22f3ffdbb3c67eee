package org.attest.report.internal.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.report.definition.Aggregate.distinct;
import static org.attest.report.definition.Aggregate.mean;
import static org.attest.report.definition.Aggregate.sum;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.attest.model.value.Unit;
import org.attest.report.Reports;
import org.attest.report.Target;
import org.attest.report.definition.Columns;
import org.attest.report.definition.DecimalColumn;
import org.attest.report.definition.Edition;
import org.attest.report.definition.Report;
import org.attest.report.definition.Table;
import org.attest.report.definition.TableBuilder;
import org.attest.report.definition.TextColumn;
import org.junit.jupiter.api.Test;

/** Where a spreadsheet, which adds doubles, would come to something else, the value stands without a formula. */
class ComputedLimitsTest {
    private record Line(String group, BigDecimal now, BigDecimal before) {
        static Line of(String group, String now, String before) {
            return new Line(group, new BigDecimal(now), new BigDecimal(before));
        }
    }

    private static final Columns<Line> C = Columns.of(Line.class);
    private static final TextColumn<Line> GROUP = C.text("Group", Line::group);
    private static final DecimalColumn<Line> NOW = C.decimal("Now", Unit.DAYS, Line::now);
    private static final DecimalColumn<Line> BEFORE = C.decimal("Before", Unit.DAYS, Line::before);
    private static final List<Line> LARGE = List.of(
            Line.of("a", "1000000000000.1", "1000000000000"),
            Line.of("b", "9000000000000.01", "1"),
            Line.of("c", "-9000000000000", "1"),
            Line.of("d", "-1000000000000", "3"));
    private static final List<Line> USUAL =
            List.of(Line.of("a", "0.1", "0.3"), Line.of("b", "0.2", "12.5"), Line.of("c", "1234567.89", "0.07"));

    private static byte[] workbook(Consumer<TableBuilder<Line>> content, List<Line> lines) {
        Report<List<Line>> report =
                Report.bare("lines", 1, Locale.ENGLISH, Table.of("lines", content), (rows, e) -> rows.stream());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Reports.bind(report, lines, Edition.of(LocalDate.of(2024, 3, 31), "Secretariat"))
                .write(Target.xlsx(out));
        return out.toByteArray();
    }

    private static void computing(TableBuilder<Line> t) {
        t.columns(
                        GROUP,
                        NOW,
                        BEFORE,
                        C.difference("Left", NOW, BEFORE),
                        C.change("Change", NOW, BEFORE),
                        C.cumulative("So far", NOW))
                .grandTotal("All", mean(NOW));
    }

    @Test
    void small_differences_of_large_decimals_have_no_formula() throws IOException {
        assertThat(PoiRecalculation.recomputed(workbook(ComputedLimitsTest::computing, LARGE)))
                .isEqualTo("8 right");
    }

    @Test
    void usual_decimals_have_one() throws IOException {
        assertThat(PoiRecalculation.recomputed(workbook(ComputedLimitsTest::computing, USUAL)))
                .isEqualTo("10 right");
    }

    /** Names that a criterion would not tell apart need formulas of arrays, and there is none for this. */
    @Test
    void different_values_in_a_group_have_no_formula() throws IOException {
        List<Line> lines = List.of(Line.of("g1", "1", "1"), Line.of("g1", "2", "1"), Line.of("g2", "2", "2"));
        byte[] workbook = workbook(
                t -> t.columns(C.text("Line", line -> line.group() + line.now()), GROUP, NOW, BEFORE)
                        .groupBy(GROUP, distinct(NOW), sum(BEFORE)),
                lines);
        assertThat(PoiRecalculation.recomputed(workbook)).endsWith(" right");
    }
}
