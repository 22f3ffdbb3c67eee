package org.attest.report.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.report.internal.pdf.DrawnCell.pages;

import java.io.IOException;
import java.util.List;
import org.attest.report.document.RichText;
import org.attest.report.document.Table;
import org.attest.report.internal.pdf.table.CellBoxes.Kind;
import org.junit.jupiter.api.Test;

/** A report of one table, whose rows may be a stream that nobody has counted. */
class BareReportTest {
    private static Table uncounted(int rows) {
        return Tables.uncounted("register", t -> {
            t.text("Case").whole("Persons").legend(RichText.of("Shorthand: none."));
            for (int i = 0; i < rows; i++) {
                t.row("Case " + i, i);
            }
        });
    }

    @Test
    void has_its_table_under_its_title_and_nothing_else() throws IOException {
        try (ReadPdf pdf = ReadPdf.of(Documents.bare(uncounted(2)))) {
            assertThat(pdf.pages()).isEqualTo(1);
            assertThat(pdf.text(1).lines())
                    .containsExactly(
                            "Title of register PUBLIC \u00B7 as of 31 March 2024",
                            "Title of register",
                            "Case Persons",
                            "Case 0 0",
                            "Case 1 1",
                            "Shorthand: none.",
                            "tribunal-caseload 1 PUBLIC Page 1 of 1");
            assertThat(pdf.bookmarks()).containsExactly(new ReadPdf.Bookmark(1, "Title of register", 1));
        }
    }

    @Test
    void draws_every_row_of_a_stream() {
        int rows = 500;
        try (ReadPdf pdf = ReadPdf.of(Documents.bare(uncounted(rows)))) {
            List<String> drawn =
                    pdf.text().lines().filter(line -> line.startsWith("Case ")).toList();
            assertThat(drawn.stream().filter("Case Persons"::equals)).hasSize(pdf.pages());
            List<String> cells =
                    drawn.stream().filter(line -> !line.equals("Case Persons")).toList();
            assertThat(cells).hasSize(rows).startsWith("Case 0 0").endsWith("Case 499 499");
        }
    }

    @Test
    void keeps_the_last_row_of_a_stream_with_the_legend() {
        for (int rows = 20; rows < 70; rows++) {
            try (ReadPdf pdf = ReadPdf.of(Documents.bare(uncounted(rows)))) {
                List<DrawnCell> cells = DrawnCell.allOf(Documents.bare(uncounted(rows)));
                assertThat(pages(cells, Kind.BODY, rows - 1)).containsExactly(pdf.pageOf("Shorthand: none."));
            }
        }
    }
}
