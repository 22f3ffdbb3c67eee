package org.attest.report.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import org.attest.report.document.Cell;
import org.attest.report.document.Fit;
import org.attest.report.document.Print;
import org.attest.report.document.PrintedRows;
import org.attest.report.document.RichText;
import org.attest.report.document.Table;
import org.attest.report.document.Total;
import org.attest.report.document.TotalRow;
import org.attest.report.internal.pdf.table.CellBoxes;
import org.junit.jupiter.api.Test;

class PartialPrintTest {
    private static final Table COURTS = Tables.of("t", t -> {
        t.text("Court").text("Judge").whole("Persons");
        IntStream.range(1, 41).forEach(i -> t.row("Court " + i, "Judge " + i, i));
        t.total("All courts", new Total(2, new Cell.Figure(820)));
    });

    private static Table printing(Table table, PrintedRows rows, Integer... workbookOnly) {
        return printing(
                table,
                new Print(
                        rows,
                        Set.of(workbookOnly),
                        OptionalInt.empty(),
                        Set.of(),
                        List.of(),
                        Fit.BY_CONTENT,
                        Map.of(),
                        Map.of()));
    }

    private static Table printing(Table table, Print print) {
        return new Table(
                table.key(),
                table.role(),
                table.number(),
                table.title(),
                table.shortTitle(),
                table.legend(),
                table.empty(),
                table.columns(),
                table.rowKey(),
                table.grouping(),
                table.total(),
                table.rowCount(),
                table.rows(),
                print);
    }

    private static List<String> lines(Table table) {
        try (ReadPdf pdf = ReadPdf.of(Documents.of(table))) {
            return pdf.text().lines().toList();
        }
    }

    @Test
    void prints_the_first_rows_and_says_where_the_others_are() {
        assertThat(lines(printing(COURTS, PrintedRows.first(2))))
                .containsSubsequence(
                        "Court Judge Persons",
                        "Court 1 Judge 1 1",
                        "Court 2 Judge 2 2",
                        "All courts 820",
                        "Printed here: the first 2 of 40 rows. The workbook holds all of them.")
                .doesNotContain("Court 3 Judge 3 3");
    }

    @Test
    void says_nothing_where_the_first_rows_are_all() {
        assertThat(lines(printing(COURTS, PrintedRows.first(40))))
                .contains("Court 40 Judge 40 40")
                .noneMatch(line -> line.startsWith("Printed here"));
    }

    @Test
    void prints_the_first_rows_of_a_stream_that_nobody_counted() {
        Table stream = Tables.uncounted("t", t -> {
            t.text("Court");
            IntStream.range(1, 41).forEach(i -> t.row("Court " + i));
        });
        try (ReadPdf pdf = ReadPdf.of(Documents.bare(printing(stream, PrintedRows.first(3))))) {
            assertThat(pdf.text(1).lines())
                    .containsSubsequence(
                            "Court 3", "Printed here: at most the first 3 rows. The workbook holds all of them.")
                    .doesNotContain("Court 4");
        }
    }

    @Test
    void prints_totals_without_their_rows() {
        assertThat(lines(printing(COURTS, PrintedRows.totalsOnly())))
                .containsSubsequence(
                        "Court Judge Persons",
                        "All courts 820",
                        "Printed here: totals only. The workbook holds the 40 rows that they are of.")
                .noneMatch(line -> line.startsWith("Court 1"));
    }

    @Test
    void prints_subtotals_under_their_groups_without_rows() {
        Table grouped = Tables.of("t", t -> {
            t.text("Division").text("Court").whole("Persons");
            t.row("North", "Court 1", 1).row("North", "Court 2", 2).row("South", "Court 3", 3);
            t.group("North", 2, new TotalRow("Together", List.of(new Total(2, new Cell.Figure(3)))));
            t.group("South", 1, new TotalRow("Together", List.of(new Total(2, new Cell.Figure(3)))));
        });
        assertThat(lines(printing(grouped, PrintedRows.totalsOnly())))
                .containsSubsequence("Court Persons", "North", "Together 3", "South", "Together 3")
                .noneMatch(line -> line.startsWith("Court 1"));
    }

    @Test
    void leaves_out_columns_of_the_workbook_and_says_so() {
        assertThat(lines(printing(COURTS, PrintedRows.all(), 1)))
                .containsSubsequence("Court Persons", "Court 1 1", "All courts 820", "Only in the workbook: Judge.")
                .noneMatch(line -> line.contains("Judge 1"));
    }

    @Test
    void names_a_few_rows_that_differ_in_nothing_else_and_lists_many() {
        assertThat(lines(folded(12)))
                .containsSubsequence(
                        "Court: Court 1; Court 2; Court 3; Court 4; Court 5; Court 6; Court 7; Court 8; Court 9; Court 10; Court 11; ",
                        "Court 12.",
                        "The same in all rows: Judge none.")
                .doesNotContain("Court 12");
        assertThat(lines(folded(1_501)))
                .containsSubsequence("Court", "Court 1", "Court 13", "The same in all rows: Judge none.");
    }

    private static Table folded(int rows) {
        Table table = Tables.of("t", t -> {
            t.text("Court").text("Judge");
            IntStream.rangeClosed(1, rows).forEach(i -> t.row("Court " + i, "none"));
        });
        return printing(
                table,
                new Print(
                        PrintedRows.all(),
                        Set.of(),
                        OptionalInt.empty(),
                        Set.of(1),
                        List.of("The same in all rows: Judge none."),
                        Fit.BY_CONTENT,
                        Map.of(),
                        Map.of()));
    }

    @Test
    void goes_on_in_a_second_band_that_repeats_the_stub() {
        Table wide = Tables.of("t", t -> {
            t.text("Court").legend(RichText.of("A legend."));
            IntStream.range(0, 30).forEach(i -> t.text("Extraordinary " + i));
            for (int row = 1; row <= 2; row++) {
                int number = row;
                t.row(IntStream.range(-1, 30)
                        .mapToObj(i -> i < 0 ? "Court " + number : "Value" + number + "of" + i)
                        .toArray());
            }
        });
        String text;
        try (ReadPdf pdf = ReadPdf.of(Documents.of(wide))) {
            text = pdf.text();
        }
        assertThat(text.lines().filter(line -> line.startsWith("Title of t, part") || line.contains(", part ")))
                .containsExactly(
                        "Table 1. Title of t, part 1 of 3",
                        "Table 1. Title of t, part 2 of 3",
                        "Table 1. Title of t, part 3 of 3");
        assertThat(text.lines().filter("A legend."::equals)).hasSize(1);
        assertThat(text.lines().filter(line -> line.startsWith("Court 2"))).hasSize(3);
        List<DrawnCell> drawn = DrawnCell.allOf(Documents.of(wide));
        assertThat(drawn.stream()
                        .filter(cell -> cell.row().kind() == CellBoxes.Kind.BODY
                                && cell.row().table().equals("t")))
                .as("every cell is told once")
                .hasSize(2 * 31);
        assertThat(wide.rowCount()).isEqualTo(OptionalLong.of(2));
    }
}
