package org.attest.report.internal.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.report.definition.Aggregate.sum;
import static org.attest.report.internal.resolve.report.Resolved.C;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attest.model.value.Reason;
import org.attest.model.value.Unit;
import org.attest.report.Reports;
import org.attest.report.Target;
import org.attest.report.definition.ArithmeticColumn;
import org.attest.report.definition.CountColumn;
import org.attest.report.definition.DateColumn;
import org.attest.report.definition.RatioColumn;
import org.attest.report.definition.Report;
import org.attest.report.definition.Table;
import org.attest.report.definition.TextColumn;
import org.attest.report.internal.resolve.report.Resolved;
import org.attest.report.xlsx.XlsxOptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An author's own words for a missing value stand in its cell, in what is computed from it, and in the legend. */
class OwnWordsTest {
    private static final TextColumn<String> NAME = C.text("Name", row -> "row " + row);
    private static final CountColumn<String> CASES = C.countOr(
            "Cases",
            Unit.CASES,
            Reason.NOT_APPLICABLE.inWords("exempt"),
            row -> Optional.of(row).filter(text -> !text.equals("-")).map(Integer::parseInt));
    private static final CountColumn<String> CLOSED = C.countOr(
            "Closed",
            Unit.CASES,
            Reason.NOT_REPORTED.inWords("[p]"),
            row -> Optional.of(row.length()).filter(length -> length > 1));
    private static final RatioColumn<String> PART = C.ratio("Cases each", CASES, CLOSED);
    private static final ArithmeticColumn<String> LEFT = C.difference("Left", CLOSED, CASES);
    private static final DateColumn<String> DUE = C.dayOr(
            "Due",
            Reason.NO_DUE_DATE.inWords("n/a"),
            row -> Optional.of(LocalDate.of(2024, 1, 1)).filter(day -> row.equals("12")));
    private static final Table<String> TABLE = Table.of(
            "cases", t -> t.columns(NAME, CASES, CLOSED, PART, LEFT, DUE).grandTotal("All", sum(CASES), sum(CLOSED)));
    private static final List<String> ROWS = List.of("12", "-", "7");

    @Test
    void stand_in_cells_and_in_the_legend() {
        assertThat(Resolved.table(TABLE, "12", "-", "7")).isEqualTo("""
                legend: Shorthand: \u201c[p]\u201d not reported; \u201cexempt\u201d not applicable; \u201cn/a\u201d no due date.
                legend: Cases: 2 of 3 reporting.
                legend: Closed: 1 of 3 reporting.
                | Name <text> | Cases <whole> | Closed <whole> | Cases each <decimal 2> | Left <whole> | Due <day>
                | row 12 | 12 | 2 | 6.00 {InRow[operation=RATIO, columns=[1, 2], whole=false]} | -10 {InRow[operation=DIFFERENCE, columns=[2, 1], whole=true]} | 2024-01-01
                | row - | exempt (NOT_APPLICABLE) | [p] (NOT_REPORTED) | exempt (NOT_APPLICABLE) {InRow[operation=RATIO, columns=[1, 2], whole=false]} | [p] (NOT_REPORTED) {InRow[operation=DIFFERENCE, columns=[2, 1], whole=true]} | n/a (NO_DUE_DATE)
                | row 7 | 7 | [p] (NOT_REPORTED) | [p] (NOT_REPORTED) {InRow[operation=RATIO, columns=[1, 2], whole=false]} | [p] (NOT_REPORTED) {InRow[operation=DIFFERENCE, columns=[2, 1], whole=true]} | n/a (NO_DUE_DATE)
                total All | Cases = 19 {OfRows[calculation=SUM, table=cases, columns=[1]]} | Closed = 2 {OfRows[calculation=SUM, table=cases, columns=[2]]}
                """);
    }

    @Tag("libreoffice")
    @Test
    void are_what_formulas_pass_on() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Report<String> report =
                Report.of("sample", 1, Locale.ENGLISH, r -> r.section("Cases", s -> s.table(TABLE, (d, e) -> ROWS)));
        Reports.bind(report, "data", Resolved.EDITION).write(Target.xlsx(out, XlsxOptions.DEFAULT));

        assertThat(PoiRecalculation.recomputed(out.toByteArray())).endsWith(" right");
        assumeTrue(LibreOffice.isPossible(), "LibreOffice is not installed: no formula was recalculated");
        assertThat(Recalculation.differences(out.toByteArray())).isEmpty();
    }
}
