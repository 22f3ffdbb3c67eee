package org.attest.report.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.attest.model.value.Unit;
import org.attest.report.Reports;
import org.attest.report.definition.Aggregate;
import org.attest.report.definition.Columns;
import org.attest.report.definition.CountColumn;
import org.attest.report.definition.Edition;
import org.attest.report.definition.Report;
import org.attest.report.definition.Table;
import org.attest.report.definition.TextColumn;
import org.junit.jupiter.api.Test;

/** Groups within groups, in print. */
class NestedGroupsTest {
    private record Shop(String name, String district, String grade, long cases) {}

    private static final Columns<Shop> C = Columns.of(Shop.class);
    private static final TextColumn<Shop> NAME = C.text("Shop", Shop::name);
    private static final TextColumn<Shop> DISTRICT = C.text("District", Shop::district);
    private static final TextColumn<Shop> GRADE = C.text("Grade", Shop::grade);
    private static final CountColumn<Shop> CASES = C.count("Cases", Unit.CASES, Shop::cases);

    private static final Table<Shop> SHOPS = Table.of(
            "shops",
            t -> t.columns(DISTRICT, GRADE, NAME, CASES)
                    .groupBy(DISTRICT, Aggregate.sum(CASES))
                    .groupBy(GRADE, Aggregate.mean(CASES))
                    .grandTotal("All", Aggregate.sum(CASES)));

    private static final List<Shop> ROWS = List.of(
            new Shop("Ada", "Harbour", "A", 1),
            new Shop("Bo", "Hill", "B", 2),
            new Shop("Cy", "Harbour", "B", 4),
            new Shop("Di", "Harbour", "A", 8),
            new Shop("Ed", "Hill", "A", 16));

    private static Reports<List<Shop>> bound(List<Shop> rows) {
        return Reports.bind(
                Report.of(
                        "shops",
                        1,
                        Locale.ENGLISH,
                        r -> r.title("Shops").section("S", s -> s.table(SHOPS, data -> data))),
                rows,
                Edition.of(LocalDate.of(2026, 3, 31), "Registry"));
    }

    @Test
    void print_names_both_groups_on_each_page_and_has_subtotals_between_the_rows() {
        try (ReadPdf pdf = ReadPdf.of(bound(ROWS).document())) {
            assertThat(pdf.text(2).lines())
                    .containsSubsequence(
                            "Shop Cases",
                            "Harbour",
                            "A",
                            "Ada 1",
                            "Di 8",
                            "A 4.5",
                            "B",
                            "Cy 4",
                            "B 4.0",
                            "Harbour 13",
                            "Hill",
                            "B",
                            "Bo 2",
                            "B 2.0",
                            "A",
                            "Ed 16",
                            "A 16.0",
                            "Hill 18",
                            "All 31");
        }
    }

    @Test
    void long_groups_are_named_on_every_page() {
        List<Shop> rows = IntStream.range(0, 200)
                .mapToObj(i -> new Shop("Shop " + i, "Harbour", i < 150 ? "A" : "B", 1))
                .toList();
        try (ReadPdf pdf = ReadPdf.of(bound(rows).document())) {
            assertThat(pdf.text(3).lines())
                    .containsSubsequence("Shop Cases", "Harbour (continued)", "A (continued)", "Shop 33 1");
        }
    }
}
