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
    static final Dossier DOSSIER = read(Path.of("dossiers/bangladesh-bali-process.json"));

    private Bundled() {}

    static Dossier read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return DossierJson.read(in).dossier();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Report<Dossier>> reports() {
        return StandardReports.in(Notation.ENGLISH).all().stream();
    }

    static Document resolve(Report<Dossier> report) {
        return bound(report, DOSSIER).document();
    }

    /** Writes the workbook of a report into this folder. */
    static Path workbook(Report<Dossier> report, Path folder) {
        return workbook(report, DOSSIER, folder);
    }

    /** Writes the workbook of a report on another dossier. */
    static Path workbook(Report<Dossier> report, Dossier dossier, Path folder) {
        Path file = folder.resolve(report.id() + ".xlsx");
        bound(report, dossier).write(Target.xlsx(file));
        return file;
    }

    /** Writes the PDF of a report on a dossier into this folder. */
    static Path pdf(Report<Dossier> report, Dossier dossier, Path folder) {
        Path file = folder.resolve(report.id() + ".pdf");
        bound(report, dossier).write(Target.pdf(file));
        return file;
    }

    private static Reports<Dossier> bound(Report<Dossier> report, Dossier dossier) {
        return Reports.bind(report, dossier, Edition.of(dossier.asOf(), "Secretariat"));
    }
}
