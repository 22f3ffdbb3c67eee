package org.attest.examples.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.attest.report.BurstResult;
import org.attest.report.document.Document.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DistrictReportsTest {
    @TempDir
    private Path folder;

    @Test
    void makes_a_report_of_each_district_once_and_tells_a_file_that_was_changed() throws Exception {
        assertThat(DistrictReports.made(folder)).isEqualTo(new BurstResult(4, 0, List.of(), 0));
        assertThat(DistrictReports.made(folder)).isEqualTo(new BurstResult(0, 4, List.of(), 0));
        assertThat(DistrictReports.verified(folder)).isEmpty();

        Files.writeString(folder.resolve("inspections-hill.pdf"), "changed");

        assertThat(DistrictReports.verified(folder))
                .containsExactly(new Finding("inspections-hill.pdf", "was changed since it was made"));
    }
}
