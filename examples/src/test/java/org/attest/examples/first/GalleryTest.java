package org.attest.examples.first;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.attest.audit.pdf.PdfAudit;
import org.attest.audit.spreadsheet.SpreadsheetAudit;
import org.attest.report.Reports;
import org.attest.report.definition.Report;
import org.attest.report.document.Plot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GalleryTest {
    static Stream<Report<List<Gallery.Year>>> reports() {
        return Gallery.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void both_files_of_each_pass_their_audits(Report<List<Gallery.Year>> report, @TempDir Path folder) {
        Gallery.write(report, folder);
        assertThat(SpreadsheetAudit.of(folder.resolve(report.id() + ".xlsx")).notMet())
                .isEmpty();
        assertThat(PdfAudit.of(folder.resolve(report.id() + ".pdf")).notMet()).isEmpty();
    }

    private static String description(Report<List<Gallery.Year>> report) {
        return Reports.bind(report, Gallery.years(), Gallery.EDITION).document().sections().getFirst().blocks().stream()
                .filter(Plot.class::isInstance)
                .map(block -> ((Plot) block).description())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void says_what_goes_on_over_the_years() {
        assertThat(description(Gallery.MULTIPLES))
                .startsWith("Line charts of “Inspected”, “Warned”, “Closed” by “Year”, “Division”:"
                        + " Dhaka (2020 (Inspected 410, Warned 62, Closed 18), 2021 (Inspected 455, Warned 58, Closed 14),"
                        + " 2022 (Warned 51, Closed 12), ");
        assertThat(description(Gallery.STEPS))
                .isEqualTo("Step line of “Grade” by “Year”, “Division”: Dhaka (2020 C, 2021 C, 2022 B, 2023 B,"
                        + " 2024 A); Rajshahi (2020 D, 2021 D, 2022 C or D, 2023 C, 2024 B); Khulna (2020 B, 2021 not"
                        + " reported, 2023 B, 2024 C).");
    }
}
