package org.attest.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.attest.model.Dossier;
import org.attest.report.Reports;
import org.attest.report.Target;
import org.attest.report.audit.Answer;
import org.attest.report.audit.spreadsheet.SpreadsheetAudit;
import org.attest.report.definition.Edition;
import org.attest.report.definition.Report;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AccessibleWorkbooksTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("org.attest.examples.report.Bundled#reports")
    void meets_every_item_of_the_checklist(Report<Dossier> report) {
        Path file = folder.resolve(report.id() + ".xlsx");
        Reports.bind(report, Bundled.DOSSIER, Edition.of(Bundled.DOSSIER.asOf(), "Secretariat"))
                .write(Target.xlsx(file));

        assertThat(SpreadsheetAudit.of(file).notMet())
                .flatExtracting(Answer::places)
                .isEmpty();
    }
}
