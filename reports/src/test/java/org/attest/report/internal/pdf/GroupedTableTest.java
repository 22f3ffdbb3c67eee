package org.attest.report.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.report.internal.pdf.DrawnCell.pages;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.attest.report.document.Cell;
import org.attest.report.document.Document;
import org.attest.report.document.Table;
import org.attest.report.document.Total;
import org.attest.report.document.TotalRow;
import org.attest.report.internal.pdf.PdfFigures.Place;
import org.attest.report.internal.pdf.table.CellBoxes.Kind;
import org.junit.jupiter.api.Test;

class GroupedTableTest {
    private static Total sum(int column, double value) {
        return new Total(column, new Cell.Figure(value));
    }

    private static Table grouped(int rowsEach) {
        return Tables.of("pledges", 1, "Pledges by lead", t -> {
            t.text("Lead").text("Pledge").whole("Actions");
            for (String lead : List.of("Home Affairs", "Law", "Labour")) {
                t.group(lead, rowsEach, new TotalRow("Subtotal", List.of(sum(2, rowsEach))));
                for (int i = 0; i < rowsEach; i++) {
                    t.row(lead, lead + " " + i, 1);
                }
            }
            t.total("All leads", sum(2, 3 * rowsEach));
        });
    }

    @Test
    void a_group_has_its_row_before_and_its_subtotal_behind_and_no_column() {
        try (ReadPdf pdf = ReadPdf.of(Documents.of(grouped(2)))) {
            assertThat(pdf.text(2).lines())
                    .containsSubsequence(
                            "Pledge Actions",
                            "Home Affairs",
                            "Home Affairs 0 1",
                            "Home Affairs 1 1",
                            "Subtotal 2",
                            "Law",
                            "Law 0 1",
                            "Law 1 1",
                            "Subtotal 2",
                            "Labour",
                            "Labour 0 1",
                            "Labour 1 1",
                            "Subtotal 2",
                            "All leads 6");
        }
    }

    @Test
    void a_group_that_goes_on_says_so_on_its_next_page_and_never_stands_alone_at_a_foot() {
        for (int rowsEach = 5; rowsEach < 40; rowsEach += 4) {
            List<DrawnCell> drawn = DrawnCell.allOf(Documents.of(grouped(rowsEach)));
            for (int group = 0; group < 3; group++) {
                Set<Integer> bodies = new TreeSet<>();
                for (long row = (long) group * rowsEach; row < (long) (group + 1) * rowsEach; row++) {
                    bodies.addAll(pages(drawn, Kind.BODY, row));
                }
                assertThat(pages(drawn, Kind.GROUP, group)).isEqualTo(bodies);
                assertThat(bodies).containsAll(pages(drawn, Kind.SUBTOTAL, group));
            }
        }
    }

    /** A name as long as that leaves no room to rows where it comes again. */
    @Test
    void a_group_with_a_very_long_name_has_it_once_and_whole() {
        String name = "Dhaka ".repeat(2_000).strip();
        Document report = Documents.of(Tables.of(
                "t", t -> t.text("Court").text("Case").row(name, "one").group(name, 1)));
        List<DrawnCell> drawn = DrawnCell.allOf(report);
        Set<Integer> ofName = pages(drawn, Kind.GROUP, 0);
        assertThat(ofName).hasSizeGreaterThan(1);
        assertThat(pages(drawn, Kind.BODY, 0)).allMatch(page -> page >= new TreeSet<>(ofName).last());
        try (ReadPdf pdf = ReadPdf.of(report)) {
            long names = ofName.stream()
                    .mapToLong(page -> pdf.words(page).split("Dhaka", -1).length - 1)
                    .sum();
            assertThat(names).isEqualTo(2_000);
        }
    }

    @Test
    void reads_back_the_figures_of_rows_groups_subtotals_and_totals() {
        assertThat(PdfFigures.of(Documents.of(grouped(30))))
                .hasSize(3 * 30 * 2 + 3 + 3 * 2 + 2)
                .containsEntry(Place.body("pledges", 0, 1), "Home Affairs 0")
                .containsEntry(Place.body("pledges", 89, 1), "Labour 29")
                .containsEntry(Place.body("pledges", 89, 2), "1")
                .containsEntry(Place.group("pledges", 1, 0), "Law")
                .containsEntry(Place.subtotal("pledges", 1, PdfFigures.LABEL), "Subtotal")
                .containsEntry(Place.subtotal("pledges", 1, 2), "30")
                .containsEntry(Place.total("pledges", PdfFigures.LABEL), "All leads")
                .containsEntry(Place.total("pledges", 2), "90");
    }
}
