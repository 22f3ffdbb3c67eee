package org.attest.examples.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.attest.model.Dossier;
import org.attest.model.json.DossierJson;
import org.attest.report.Reports;
import org.attest.report.Target;
import org.attest.report.definition.Edition;
import org.attest.report.definition.Report;
import org.attest.report.document.Document;
import org.attest.report.standard.StandardReports;
import org.attest.report.wording.Notation;

/** The ready-made reports resolved on the bundled dossier. */
final class Bundled {
    static final Dossier DOSSIER = read();

    private Bundled() {}

    private static Dossier read() {
        try (InputStream in = Files.newInputStream(Path.of("dossiers/bangladesh-bali-process.json"))) {
            return DossierJson.read(in).dossier();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Report<Dossier>> reports() {
        return StandardReports.in(Notation.ENGLISH).all().stream();
    }

    static Document resolve(Report<Dossier> report) {
        return bound(report).document();
    }

    /** Writes the workbook of a report into this folder. */
    static Path workbook(Report<Dossier> report, Path folder) {
        Path file = folder.resolve(report.id() + ".xlsx");
        bound(report).write(Target.xlsx(file));
        return file;
    }

    private static Reports<Dossier> bound(Report<Dossier> report) {
        return Reports.bind(report, DOSSIER, Edition.of(DOSSIER.asOf(), "Secretariat"));
    }
}
