package org.attest.examples.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.testing.AttestAssertions.assertThatPdf;
import static org.attest.testing.DefinedAssertions.assertThatTable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.attest.audit.pdf.PdfAudit;
import org.attest.audit.spreadsheet.SpreadsheetAudit;
import org.attest.model.value.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenOrdersTest {
    @TempDir
    Path folder;

    @Test
    void says_the_same_in_both_files_which_pass_their_checklists() throws IOException {
        OpenOrders.write(folder);

        Path workbook = folder.resolve("orders.xlsx");
        Path pages = folder.resolve("orders.pdf");
        assertThatTable(workbook, OpenOrders.ORDERS)
                .row("Canteen")
                .isMissing(OpenOrders.FINE, Reason.NOT_APPLICABLE.inWords("exempt"))
                .has(OpenOrders.RISK, "MEDIUM");
        assertThatPdf(pages)
                .hasText("2 are overdue; the register of orders has them all.")
                .hasText("[note 1] Two parts, one of them paid. (Butcher: Fine)")
                .hasText("Orders that were withdrawn within a week are not listed.")
                .hasText("Figure 1. A cold store without its door")
                .hasText("Highlighted: overdue; medium or high risk.");
        assertThat(SpreadsheetAudit.of(workbook).notMet()).isEmpty();
        assertThat(PdfAudit.of(pages).notMet()).isEmpty();

        byte[] again = Files.readAllBytes(pages);
        byte[] cells = Files.readAllBytes(workbook);
        OpenOrders.write(folder);
        assertThat(Files.readAllBytes(pages)).isEqualTo(again);
        assertThat(Files.readAllBytes(workbook)).isEqualTo(cells);
    }
}
