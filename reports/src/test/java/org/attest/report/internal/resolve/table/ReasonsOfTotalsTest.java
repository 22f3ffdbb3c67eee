package org.attest.report.internal.resolve.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.report.definition.Aggregate.mean;
import static org.attest.report.definition.Aggregate.ratio;
import static org.attest.report.definition.Aggregate.sum;
import static org.attest.report.internal.resolve.report.Resolved.C;

import java.util.Optional;
import org.attest.model.value.Reason;
import org.attest.model.value.Unit;
import org.attest.report.definition.CountColumn;
import org.attest.report.definition.DecimalColumn;
import org.attest.report.definition.RatioColumn;
import org.attest.report.definition.Table;
import org.attest.report.definition.TextColumn;
import org.attest.report.internal.resolve.report.Resolved;
import org.junit.jupiter.api.Test;

/** Shorthand that stands in a total alone is explained like that of a cell: rows of 1 and -1 have a base of zero together. */
class ReasonsOfTotalsTest {
    private static final String LEGEND = "Shorthand: [z] not applicable: the base is zero.";
    private static final TextColumn<String> GROUP = C.text("Group", row -> "all");
    private static final DecimalColumn<String> ABOVE = C.decimal("Above", Unit.DAYS, row -> 1);
    private static final DecimalColumn<String> BELOW = C.decimal("Below", Unit.DAYS, Double::parseDouble);
    private static final RatioColumn<String> RATIO = C.ratio("Ratio", ABOVE, BELOW);

    @Test
    void a_total_has_its_shorthand_explained() {
        Table<String> table =
                Table.of("sample", t -> t.columns(GROUP, ABOVE, BELOW, RATIO).grandTotal("All", ratio(RATIO)));
        assertThat(Resolved.table(table, "1", "-1")).contains(LEGEND);
        assertThat(Resolved.table(table, "1", "1")).doesNotContain("Shorthand");
    }

    /** In an author's own words too, where all rows have the same. */
    @Test
    void a_total_says_what_all_its_rows_say() {
        CountColumn<String> cases = C.countOr(
                "Cases", Unit.CASES, Reason.NOT_APPLICABLE.inWords("exempt"), row -> Optional.<Integer>empty());
        RatioColumn<String> each = C.ratio("Each", cases, ABOVE);
        Table<String> table = Table.of(
                "sample",
                t -> t.columns(GROUP, ABOVE, cases, each)
                        .groupBy(GROUP, mean(cases), ratio(each))
                        .grandTotal("All", sum(cases), ratio(each)));
        assertThat(Resolved.table(table, "1", "2"))
                .contains("Shorthand: \u201cexempt\u201d not applicable.")
                .contains(
                        "total All (0 of 2 reporting) | Cases = exempt (NOT_APPLICABLE) | Each = exempt (NOT_APPLICABLE)")
                .doesNotContain("[x]");
    }

    @Test
    void a_subtotal_has_its_shorthand_explained() {
        Table<String> table =
                Table.of("sample", t -> t.columns(GROUP, ABOVE, BELOW, RATIO).groupBy(GROUP, ratio(RATIO)));
        assertThat(Resolved.table(table, "1", "-1")).contains(LEGEND);
        assertThat(Resolved.table(table, "1", "1")).doesNotContain("Shorthand");
    }
}
