package org.attest.report.internal.resolve.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.report.internal.resolve.report.Resolved.C;

import java.util.Optional;
import org.attest.model.value.Count;
import org.attest.model.value.Reason;
import org.attest.model.value.Unit;
import org.attest.report.definition.CountColumn;
import org.attest.report.definition.PercentColumn;
import org.attest.report.definition.RatioColumn;
import org.attest.report.definition.Table;
import org.attest.report.definition.TextColumn;
import org.attest.report.internal.resolve.report.Resolved;
import org.attest.report.style.Tone;
import org.junit.jupiter.api.Test;

/** A mark never stands without words: they go into the row's remarks. */
class HighlightTest {
    private static final TextColumn<String> NAME = C.text("Name", row -> "n" + row);
    private static final CountColumn<String> CASES = C.boundOr(
            "Cases",
            Unit.CASES,
            Reason.NOT_REPORTED,
            row -> Optional.of(row).filter(text -> !text.equals("-")).map(Count::parse));

    private static final Table<String> TABLE = Table.of(
            "cases",
            t -> t.columns(NAME, CASES)
                    .highlight(CASES.above(10), Tone.CAUTION, "many")
                    .highlight(CASES.equalTo(0), Tone.GOOD, "none pending")
                    .highlightRows(row -> row.startsWith(">"), Tone.CRITICAL, "only a bound")
                    .highlightRows(row -> row.endsWith("5"), Tone.NEUTRAL, "ends in five"));

    @Test
    void marks_numbers_by_rule_and_rows_by_predicate_and_says_why() {
        assertThat(Resolved.table(TABLE, "0", "7", "25", ">295", "-")).isEqualTo("""
                        legend: Shorthand: [x] not reported.
                        legend: Highlighted: many; none pending; only a bound; ends in five.
                        highlight Cases ABOVE 10.0 CAUTION: many
                        highlight Cases EQUAL 0.0 GOOD: none pending
                        | Name <text> | Cases <whole> | Remarks <text>
                        | n0 | 0 | none pending
                        | n7 | 7 | none
                        | n25 {NEUTRAL} | 25 {NEUTRAL} | many; ends in five
                        | n>295 {CRITICAL} | over 295 {CRITICAL} | only a bound; ends in five
                        | n- | [x] (NOT_REPORTED) | none
                        """);
    }

    @Test
    void is_in_no_file_where_no_row_has_it() {
        assertThat(Resolved.table(TABLE, "7")).isEqualTo("| Name <text> | Cases <whole>\n| n7 | 7\n");
        assertThat(Resolved.table(TABLE, "7", "11")).isEqualTo("""
                        legend: Highlighted: many.
                        highlight Cases ABOVE 10.0 CAUTION: many
                        | Name <text> | Cases <whole> | Remarks <text>
                        | n7 | 7 | none
                        | n11 | 11 | many
                        """);
    }

    @Test
    void a_column_of_the_author_s_keeps_its_header() {
        Table<String> table = Table.of(
                "cases",
                t -> t.columns(NAME, C.text("REMARKS", row -> "own"), C.text("Sources", row -> "own"))
                        .highlightRows(row -> true, Tone.CRITICAL, "marked"));
        assertThat(Resolved.table(table, "0")).endsWith("""
                        | Name <text> | REMARKS <text> | Sources <text> | Remarks (2) <text>
                        | n0 {CRITICAL} | own {CRITICAL} | own {CRITICAL} | marked
                        """);
    }

    @Test
    void without_a_marked_row_there_are_no_remarks() {
        assertThat(Resolved.table(TABLE, "7")).endsWith("| Name <text> | Cases <whole>\n| n7 | 7\n");
    }

    @Test
    void takes_thresholds_of_percentages_in_per_cent() {
        CountColumn<String> urgent = C.count("Urgent", Unit.CASES, Long::parseLong);
        CountColumn<String> all = C.count("All", Unit.CASES, row -> 10);
        RatioColumn<String> share = C.share("Share", urgent, all);
        PercentColumn<String> stated = C.percent("Stated", Double::parseDouble);
        Table<String> table = Table.of(
                "shares",
                t -> t.columns(urgent, all, share, stated)
                        .highlight(share.above(50), Tone.CAUTION, "most are urgent")
                        .highlight(stated.atMost(5), Tone.GOOD, "five per cent or less"));

        assertThat(Resolved.table(table, "5", "6")).endsWith("""
                        | 5 | 10 | 50.0 % {InRow[operation=RATIO, columns=[0, 1], whole=false]} | 5.0 % | five per cent or less
                        | 6 | 10 | 60.0 % {InRow[operation=RATIO, columns=[0, 1], whole=false]} | 6.0 % | most are urgent
                        """);
    }
}
