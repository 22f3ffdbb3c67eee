package org.attest.report.internal.resolve.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.report.internal.resolve.report.Outcome.CONVICTED;
import static org.attest.report.internal.resolve.report.Outcome.OUTCOMES;
import static org.attest.report.internal.resolve.report.Resolved.C;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attest.model.value.Claim;
import org.attest.model.value.Count;
import org.attest.model.value.Unit;
import org.attest.report.definition.Check;
import org.attest.report.definition.Quantity;
import org.attest.report.definition.Table;
import org.attest.report.definition.TableFigure;
import org.attest.report.document.Document;
import org.attest.report.internal.resolve.table.TableFigures;
import org.junit.jupiter.api.Test;

class ChecksTest {
    private static final String NONE = "[z] (NOT_APPLICABLE)";

    private static Document document(Claim<Count> stated, Outcome... rows) {
        return Resolved.report(r -> r.section("Rows", s -> s.table(OUTCOMES, (d, e) -> List.of(rows)))
                .reconcile("convicted", Quantity.count(Unit.PERSONS, d -> stated), OUTCOMES.total(CONVICTED)));
    }

    /** The row of the reconciliation, behind its label. */
    private static String reconciled(Claim<Count> stated, Outcome... rows) {
        return rowOf("convicted", document(stated, rows));
    }

    private static String rowOf(String label, Document document) {
        String start = "| " + label;
        return Resolved.checksOf(document)
                .lines()
                .filter(line -> line.startsWith(start))
                .map(line -> line.substring(start.length()).replaceFirst("^ \\| ", ""))
                .findFirst()
                .orElseThrow();
    }

    /** The cells of a check that fails, the label's tone before them. */
    private static String toned(String... cells) {
        return Stream.of(cells)
                .map(cell -> " | " + cell + " {CRITICAL}")
                .collect(Collectors.joining("", " {CRITICAL}", ""));
    }

    private static final String TOTAL = "78 {TotalOf[table=outcomes, column=1]}";
    private static final String MINUS = " {InRow[operation=DIFFERENCE, columns=[2, 1], whole=true]}";
    private static final String LIVE =
            " {VerdictInRow[difference=3, allowed=OptionalInt.empty, zero=agrees, little=agrees within rounding,"
                    + " number=differs, none=not computable]}";
    private static final Outcome DHAKA = Outcome.of("Dhaka", "78", "30");

    @Test
    void a_stated_total_agrees_or_differs_by_so_much() {
        assertThat(reconciled(Outcome.stated("78"), DHAKA))
                .isEqualTo("78 | " + TOTAL + " | 0" + MINUS + " | agrees" + LIVE + " | A para. 8");
        assertThat(reconciled(Outcome.stated("80"), DHAKA))
                .isEqualTo(toned("80", TOTAL, "-2" + MINUS, "differs" + LIVE, "A para. 8"));
    }

    @Test
    void missing_or_disputed_totals_are_not_computable_and_a_bound_only_where_it_is_broken() {
        assertThat(reconciled(Claim.notReported(), DHAKA))
                .isEqualTo("[x] (NOT_REPORTED) | " + TOTAL + " | [x] (NOT_REPORTED) | not computable | " + NONE);
        assertThat(reconciled(Outcome.stated(">70"), DHAKA))
                .isEqualTo("over 70 | " + TOTAL + " | [b] (BOUND_ONLY) | not computable | A para. 8");
        assertThat(reconciled(Outcome.stated(">78"), DHAKA))
                .isEqualTo(toned("over 78", TOTAL, "[b] (BOUND_ONLY)", "differs", "A para. 8"));
        assertThat(reconciled(Outcome.disputed("78", "79"), DHAKA))
                .isEqualTo("[conflict] 78 (A para. 8); 79 (B table 2) | " + TOTAL
                        + " | [conflict] (CONFLICT) | conflict | A para. 8; B table 2");
    }

    @Test
    void a_computed_total_in_words_is_not_computable() {
        assertThat(reconciled(Outcome.stated("94"), Outcome.of("Dhaka", ">70", "30")))
                .isEqualTo("94 | over 70 | [b] (BOUND_ONLY) | not computable | A para. 8");
        assertThat(reconciled(Outcome.stated("94"), Outcome.unreported("Dhaka")))
                .isEqualTo("94 | [x] (NOT_REPORTED) | [x] (NOT_REPORTED) | not computable | A para. 8");
    }

    @Test
    void row_counts_reconcile_too() {
        Document document = Resolved.report(r -> r.section("Rows", s -> s.table(OUTCOMES, (d, e) -> List.of(DHAKA)))
                .reconcile("tribunals", Quantity.count(TableFigure.ROWS, d -> Outcome.stated("1")), OUTCOMES.rows())
                .reconcile(
                        "large",
                        Quantity.count(TableFigure.ROWS, d -> Outcome.stated("1")),
                        OUTCOMES.rowsWhere(CONVICTED.above(70))));
        assertThat(rowOf("tribunals", document))
                .isEqualTo("1 | 1 {RowCount[table=outcomes]} | 0" + MINUS + " | agrees" + LIVE + " | A para. 8");
        assertThat(rowOf("large", document))
                .isEqualTo("1 | 1 {RowCountWhere[table=outcomes, column=1, rule=ABOVE 70.0]}" + " | 0" + MINUS
                        + " | agrees" + LIVE + " | A para. 8");
    }

    @Test
    void conditions_tell_their_verdict_in_words() {
        Document document = Resolved.report(r -> r.section("Words", s -> s.text((d, e) -> d))
                .check("holds", (d, e) -> Check.Outcome.holds("35 of 35"))
                .check("fails", (d, e) -> Check.Outcome.fails("34 of 35"))
                .check("open", (d, e) -> Check.Outcome.notComputable("nobody says")));
        String nones = String.join(" | ", Collections.nCopies(3, NONE));
        assertThat(rowOf("holds", document)).isEqualTo(nones + " | agrees: 35 of 35 | " + NONE);
        assertThat(rowOf("fails", document)).isEqualTo(toned(NONE, NONE, NONE, "differs: 34 of 35", NONE));
        assertThat(rowOf("open", document)).isEqualTo(nones + " | not computable: nobody says | " + NONE);
    }

    @Test
    void a_report_without_checks_and_notes_says_so_when_it_is_asked() {
        Document document = Resolved.report(r -> r.emptyParts().section("Words", s -> s.text((d, e) -> d)));
        assertThat(Resolved.checksOf(document)).startsWith("instead of rows: This report has no checks.\n");
        assertThat(Resolved.notesOf(document)).startsWith("instead of rows: This report has no notes.\n");
    }

    @Test
    void columns_with_as_many_bounds_share_a_line() {
        Document document = Resolved.listed(OUTCOMES, List.of(Outcome.of("Feni", ">70", ">30"), DHAKA));
        assertThat(rowOf("Persons convicted, Cases: the total is in words, because 1 of its values is only", document))
                .endsWith(" | not computable | " + NONE);
        assertThat(document.verdicts()).hasSize(1);
    }

    @Test
    void open_conflicts_are_listed_up_to_a_hundred_and_then_counted() {
        Table<String> table = Table.of(
                "facts", t -> t.columns(C.countClaim("Persons", Unit.PERSONS, row -> Outcome.disputed("14", "15"))));
        Document document = Resolved.listed(
                table, IntStream.range(0, 1102).mapToObj(Integer::toString).toList());
        assertThat(document.findings()).hasSize(TableFigures.LISTED_CONFLICTS);
        assertThat(document.checks().rowCount()).hasValue(TableFigures.LISTED_CONFLICTS + 1L);
        assertThat(rowOf("facts: 1,002 more open conflicts that are not listed here", document))
                .endsWith(" | not computable | " + NONE);
        assertThat(document.cover().lines().getLast().text()).endsWith("open conflicts 1102");
    }
}
