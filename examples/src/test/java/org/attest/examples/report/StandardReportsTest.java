package org.attest.examples.report;

import org.attest.model.Dossier;
import org.attest.report.definition.Report;
import org.attest.report.document.TextDump;
import org.attest.report.golden.Golden;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StandardReportsTest {
    @ParameterizedTest
    @MethodSource("org.attest.examples.report.Bundled#reports")
    void says_what_was_approved(Report<Dossier> report) {
        Golden.matches(report.id(), TextDump.of(Bundled.resolve(report)));
    }
}
