package org.attest.examples.report;

import static org.attest.testing.AttestAssertions.assertThatWorkbook;

import java.nio.file.Path;
import org.attest.model.Dossier;
import org.attest.report.definition.Report;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AccessibleWorkbooksTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("org.attest.examples.report.Bundled#reports")
    void meet_every_item_of_the_checklist(Report<Dossier> report) {
        assertThatWorkbook(Bundled.workbook(report, folder)).isAccessible().hasNoErrors();
    }
}
