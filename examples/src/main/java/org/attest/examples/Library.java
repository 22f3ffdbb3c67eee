package org.attest.examples;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.attest.model.Dossier;
import org.attest.report.definition.Edition;
import org.attest.report.definition.Report;

/** What the commands ask of the libraries below them. */
interface Library {
    /** One file that was written. */
    record WrittenFile(Path path, long bytes, String sha256) {}

    /** What came of one report. */
    record Written(List<WrittenFile> files, long rows, int findings) {
        public Written {
            files = List.copyOf(files);
        }
    }

    List<Report<Dossier>> reports();

    /** Reads a dossier's JSON; a {@code DossierException} has every problem. */
    Dossier read(byte[] json);

    /** What a reader of a sound dossier should know of it, a line each. */
    List<String> findings(Dossier dossier);

    Written write(Report<Dossier> report, Dossier dossier, Edition edition, Map<Format, Path> targets);
}
