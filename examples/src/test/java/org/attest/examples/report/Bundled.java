package org.attest.examples.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.Stream;
import org.attest.model.Dossier;
import org.attest.model.json.DossierJson;
import org.attest.report.definition.Edition;
import org.attest.report.definition.Report;
import org.attest.report.document.Document;
import org.attest.report.resolve.ReportResolver;
import org.attest.report.standard.StandardReports;

/** The ready-made reports resolved on the bundled dossier. */
final class Bundled {
    static final Dossier DOSSIER = read();

    private Bundled() {}

    private static Dossier read() {
        try (InputStream in =
                Dossier.class.getResourceAsStream("/org/attest/examples/data/bangladesh-bali-process.json")) {
            return DossierJson.read(Objects.requireNonNull(in)).dossier();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Report<Dossier>> reports() {
        return StandardReports.ALL.stream();
    }

    static Document resolve(Report<Dossier> report) {
        return ReportResolver.resolve(report, DOSSIER, Edition.of(DOSSIER.asOf(), "Secretariat"));
    }
}
