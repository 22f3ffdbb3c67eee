package org.attest.examples.report;

import static org.attest.testing.AttestAssertions.assertThatText;

import java.nio.file.Path;
import org.attest.model.Dossier;
import org.attest.report.definition.Report;
import org.attest.report.document.TextDump;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StandardReportsTest {
    private static final Path APPROVED = Path.of("src/test/resources/golden");

    @ParameterizedTest
    @MethodSource("org.attest.examples.report.Bundled#reports")
    void says_what_was_approved(Report<Dossier> report) {
        assertThatText(TextDump.of(Bundled.resolve(report))).matchesGolden(APPROVED.resolve(report.id() + ".txt"));
    }
}
