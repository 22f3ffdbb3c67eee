package org.attest.report.internal.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.report.internal.xlsx.Sample.figure;
import static org.attest.report.internal.xlsx.Sample.live;
import static org.attest.report.internal.xlsx.Sample.row;
import static org.attest.report.internal.xlsx.Sample.text;
import static org.attest.report.internal.xlsx.Sample.whole;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.model.value.Reason;
import org.attest.report.document.Calculation;
import org.attest.report.document.Cell;
import org.attest.report.document.Document;
import org.attest.report.document.Expression;
import org.attest.report.document.Grouping;
import org.attest.report.document.Rule;
import org.attest.report.document.Table;
import org.attest.report.document.Total;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("libreoffice")
class RecalculationTest {
    @BeforeAll
    static void needs_libreoffice() {
        assumeTrue(LibreOffice.isPossible(), "LibreOffice is not installed: no formula was recalculated");
    }

    @Test
    void every_formula_of_a_whole_report_computes_to_its_cached_value() {
        byte[] workbook = Workbooks.render(SampleReport.tribunals());
        assertThat(Recalculation.formulaCount(workbook)).isEqualTo(34);
        assertThat(Recalculation.differences(workbook)).isEmpty();
    }

    @Test
    void catches_a_planted_wrong_value() {
        byte[] planted = Recalculation.rewritten(
                Workbooks.render(Sample.of(SampleTables.outcomes())),
                sheet -> sheet.replace("</f><v>94</v>", "</f><v>95</v>"));
        assertThat(Recalculation.differences(planted))
                .containsExactly(new Recalculation.Difference("1 Outcomes", "B12", "SUM($B$5:$B$11)", "95.0", "94.0"));
    }

    @Test
    void counts_must_be_equal_and_ratios_nearly_so() {
        assertThat(Recalculation.same(94, 94)).isTrue();
        assertThat(Recalculation.same(1e15, 1e15 + 1)).isFalse();
        assertThat(Recalculation.same(94, Math.nextUp(94.0))).isFalse();
        assertThat(Recalculation.same(94 / 35.0, Math.nextUp(94 / 35.0))).isTrue();
        assertThat(Recalculation.same(1e-7 / 3, 1e-7 / 3 * (1 + 1e-11))).isFalse();
        assertThat(Recalculation.same(0, 1e-300)).isFalse();
    }

    @Test
    void names_that_mean_something_in_a_formula_do_no_harm() {
        String header = "It's [x] #1: @a, (é) & \"q\"";
        Table table = Sample.numbered(
                1,
                "T",
                "O'Brien's [&] 50% 'x'!",
                Sample.totalled(
                        Sample.table("c1", List.of(text("Name"), whole(header)), List.of(row("a", 1), row("b", 2))),
                        "All",
                        new Total(1, live(new Expression.OfRows(Calculation.SUM, "c1", List.of(1)), figure(3)))));
        Table other = Sample.table(
                "r",
                List.of(whole("Total")),
                List.of(
                        row(live(new Expression.TotalOf("c1", 1), figure(3))),
                        row(live(new Expression.OfRows(Calculation.SUM, "c1", List.of(1)), figure(3))),
                        row(live(new Expression.RowCount("c1"), figure(2)))));
        assertThat(Recalculation.differences(Workbooks.render(Sample.of(table, other))))
                .isEmpty();
    }

    @Test
    void groups_are_told_apart_whatever_their_names() {
        Document document = Sample.of(
                grouped("plain", "Home Affairs", "Law & Justice", "Übersee, \"x\""),
                grouped("letters", "a*", "a", "A", "ab"),
                grouped("numbers", "<5", "=5", ">5", "5", "5.0", "05"),
                grouped("others", "~", "?", "*", "TRUE", "1 May 2020", "1/5/2020"),
                grouped("folded", "\u00b5g per litre", "\u03bcg per litre", "mg"),
                grouped("dotless", "S\u0131n\u0131r", "Sinir", "\u0130", "i"),
                grouped("variants", "\u017f", "s", "\ufb00", "ff", "\u03d0", "\u03b2"),
                grouped("accents", "\u00c9t\u00e9", "Ete", "\u09a2\u09be\u0995\u09be", "\u09a2\u0995"),
                grouped("long", "x".repeat(300), "x".repeat(299)));
        assertThat(Recalculation.differences(Workbooks.render(document))).isEmpty();
    }

    /** The i-th group has the i-th power of two in each of its two rows, so that no wrong set of rows has the right sum. */
    private static Table grouped(String key, String... groups) {
        List<List<Cell>> rows = new ArrayList<>();
        List<List<Cell>> subtotals = new ArrayList<>();
        List<Grouping.Group> named = new ArrayList<>();
        for (int i = 0; i < groups.length; i++) {
            int value = 1 << i;
            rows.add(row(groups[i], value, 2));
            rows.add(row(groups[i], value, missingOrBound(i)));
            subtotals.add(row(
                    groups[i],
                    live(
                            new Expression.OfGroup(Calculation.COUNT, key, List.of(), SampleTables.ofGroup(groups)),
                            figure(2)),
                    live(
                            new Expression.OfGroup(Calculation.SUM, key, List.of(1), SampleTables.ofGroup(groups)),
                            figure(2.0 * value)),
                    live(
                            new Expression.OfGroup(Calculation.RATIO, key, List.of(1, 2), SampleTables.ofGroup(groups)),
                            figure(value / 2.0))));
            named.add(SampleTables.group(groups[i], 2));
        }
        Table sums = Sample.table(
                key + "-sums", List.of(text("Group"), whole("Rows"), whole("Sum"), whole("Ratio")), subtotals);
        return Sample.grouped(
                Sample.table(key, List.of(text("Group"), whole("Value"), whole("Base")), rows),
                new Grouping(0, named, Optional.of(sums), Optional.empty()));
    }

    private static Cell missingOrBound(int i) {
        return i % 2 == 0 ? Sample.missing(Reason.NOT_REPORTED) : Cell.of("over 7");
    }

    @Test
    void rules_count_numbers_only() {
        List<List<Cell>> rows = List.of(row("a", 0.5), row("b", 1.5), row("c", "over 9"), row("d", -2), row("e", 1.5));
        Document document = Sample.of(
                Sample.table("detail", List.of(text("Name"), whole("Value")), rows),
                Sample.table(
                        "counts",
                        List.of(whole("Count")),
                        List.of(
                                count(Rule.Comparison.ABOVE, 0.5, 2),
                                count(Rule.Comparison.AT_LEAST, 0.5, 3),
                                count(Rule.Comparison.BELOW, 0.5, 1),
                                count(Rule.Comparison.AT_MOST, 0.5, 2),
                                count(Rule.Comparison.EQUAL, 1.5, 2),
                                count(Rule.Comparison.ABOVE, -1e-7, 3))));
        assertThat(Recalculation.differences(Workbooks.render(document))).isEmpty();
    }

    private static List<Cell> count(Rule.Comparison comparison, double threshold, int expected) {
        return row(live(new Expression.RowCountWhere("detail", 1, new Rule(comparison, threshold)), figure(expected)));
    }

    @Test
    void sums_over_no_base_say_why_there_is_no_ratio() {
        List<List<Cell>> rows =
                List.of(row("a", 1, 0), row("b", 3, "over 5"), row("c", Sample.missing(Reason.WITHHELD), 4));
        Document document = Sample.of(
                Sample.table("detail", List.of(text("Name"), whole("Some"), whole("Base")), rows),
                Sample.table(
                        "ratios",
                        List.of(whole("Ratio")),
                        List.of(
                                row(live(
                                        new Expression.OfRows(Calculation.RATIO, "detail", List.of(1, 2)),
                                        Sample.missing(Reason.ZERO_DENOMINATOR))),
                                row(live(
                                        new Expression.OfRows(Calculation.RATIO, "detail", List.of(1, 0)),
                                        Sample.missing(Reason.MISSING_INPUT))))));
        assertThat(Recalculation.differences(Workbooks.render(document))).isEmpty();
    }

    @Test
    void a_thousand_rows_are_counted_as_they_are_printed() {
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < 1200; i++) {
            rows.add(i < 1100 ? row("a", i) : row("a", Sample.missing(Reason.NOT_REPORTED)));
        }
        Document document = Sample.of(
                Sample.table("detail", List.of(text("Name"), whole("Value")), rows),
                Sample.table(
                        "counts",
                        List.of(text("Count")),
                        List.of(row(live(new Expression.Reporting("detail", 1), Cell.of("1,100 of 1,200"))))));
        assertThat(Recalculation.differences(Workbooks.render(document))).isEmpty();
    }
}
