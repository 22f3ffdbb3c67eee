package org.attest.report.internal.resolve.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.report.definition.Aggregate.ratio;
import static org.attest.report.definition.Aggregate.sum;
import static org.attest.report.internal.resolve.report.Outcome.CASES;
import static org.attest.report.internal.resolve.report.Outcome.CONVICTED;
import static org.attest.report.internal.resolve.report.Outcome.KIND;
import static org.attest.report.internal.resolve.report.Outcome.PER_CASE;
import static org.attest.report.internal.resolve.report.Outcome.TRIBUNAL;
import static org.attest.report.internal.resolve.report.Resolved.C;

import java.util.List;
import java.util.stream.Stream;
import org.attest.model.value.Assertion;
import org.attest.model.value.Claim;
import org.attest.model.value.Count;
import org.attest.model.value.Reason;
import org.attest.report.definition.Table;
import org.attest.report.definition.TextColumn;
import org.attest.report.golden.Golden;
import org.attest.report.internal.resolve.report.Outcome;
import org.attest.report.internal.resolve.report.Resolved;
import org.junit.jupiter.api.Test;

class GroupingTest {
    private static final Table<Outcome> GROUPED = Table.of(
            "outcomes",
            t -> t.title("Convictions by kind of tribunal")
                    .columns(KIND, TRIBUNAL)
                    .spanner("Outcome", CONVICTED, CASES, PER_CASE)
                    .orderBy(TRIBUNAL.ascending())
                    .groupBy(KIND, sum(CONVICTED), sum(CASES), ratio(PER_CASE))
                    .grandTotal("All tribunals", sum(CONVICTED), sum(CASES), ratio(PER_CASE)));

    private static Outcome assigned(String tribunal, Claim<Count> convicted, String cases) {
        return new Outcome(tribunal, "assigned", convicted, Outcome.stated(cases));
    }

    private static final List<Outcome> ROWS = List.of(
            Outcome.of("Dhaka", "78", "30"),
            assigned("Cox's Bazar", Outcome.stated(">295"), "0"),
            Outcome.of("Barishal", "2", "1"),
            assigned("Feni", Outcome.disputed("14", "15"), "4"),
            Outcome.unreported("Khulna"),
            new Outcome("Sylhet", "special", Outcome.notReported(), Claim.missing(Reason.WITHHELD, List.of())));

    @Test
    void rows_stand_together_with_their_subtotals_inline_and_as_a_table() {
        Golden.matches("grouping", Resolved.tableOf(Resolved.listed(GROUPED, ROWS)));
    }

    @Test
    void a_stream_that_arrives_grouped_gives_the_same() {
        List<Outcome> sorted = Stream.of(2, 0, 4, 1, 3, 5).map(ROWS::get).toList();
        assertThat(Resolved.tableOf(Resolved.streamed(GROUPED, sorted::stream)))
                .isEqualTo(Resolved.tableOf(Resolved.listed(GROUPED, sorted)));
    }

    @Test
    void a_table_without_rows_has_no_groups() {
        assertThat(Resolved.tableOf(Resolved.listed(GROUPED, List.of()))).doesNotContain("group");
    }

    @Test
    void groups_without_subtotals_have_no_second_table() {
        TextColumn<String> initial = C.text("Initial", row -> row.substring(0, 1));
        Table<String> table = Table.of(
                "names", t -> t.columns(initial, C.text("Name", row -> row)).groupBy(initial));
        assertThat(Resolved.table(table, "Anna", "Bo", "Abe")).isEqualTo("""
                        | Initial <text> | Name <text>
                        | A | Anna
                        | A | Abe
                        | B | Bo
                        group "A", 2 rows
                        group "B", 1 rows
                        """);
    }

    @Test
    void missing_and_disputed_groups_are_groups_too() {
        TextColumn<String> lead = C.textClaim("Lead", GroupingTest::lead);
        Table<String> table = Table.of(
                "names", t -> t.columns(lead, C.text("Name", row -> row)).groupBy(lead));
        assertThat(Resolved.table(table, "Alam or Amin", "-", "Alam", "Amin or Bo", "Alam or Amin", "-"))
                .contains(
                        "group \"[conflict] Alam (A para. 8); Amin (B table 2)\", 2 rows",
                        "group \"not reported\", 2 rows",
                        "group \"Alam\", 1 rows",
                        "group \"[conflict] Amin (A para. 8); Bo (B table 2)\", 1 rows");
    }

    private static Claim<String> lead(String row) {
        String[] names = row.split(" or ", -1);
        if (row.equals("-")) {
            return Claim.notReported();
        }
        Assertion<String> first = Assertion.stated(names[0], Outcome.PRESS);
        return Claim.of(
                names.length == 1 ? List.of(first) : List.of(first, Assertion.stated(names[1], Outcome.REPORT)));
    }
}
