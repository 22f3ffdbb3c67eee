package org.attest.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import org.attest.model.Dossier;
import org.attest.report.XlsxRenderer;
import org.attest.report.definition.Report;
import org.attest.report.document.Document;
import org.attest.report.internal.xlsx.check.WorkbookFaults;
import org.attest.report.xlsx.Profile;
import org.attest.report.xlsx.XlsxOptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StandardWorkbooksTest {
    @ParameterizedTest
    @MethodSource("org.attest.examples.report.Bundled#reports")
    void are_what_the_schemas_and_excel_ask_for(Report<Dossier> report) {
        Document document = Bundled.resolve(report);
        for (Profile profile : Profile.values()) {
            ByteArrayOutputStream workbook = new ByteArrayOutputStream();
            new XlsxRenderer(XlsxOptions.DEFAULT.profile(profile)).render(document, workbook);
            assertThat(WorkbookFaults.of(workbook.toByteArray())).isEmpty();
        }
    }
}
