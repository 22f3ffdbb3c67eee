package org.attest.cli.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.attest.model.DossierException;
import org.attest.model.Problem;
import org.attest.model.Problem.Location;
import org.attest.model.finding.Finding;
import org.attest.model.finding.Findings;
import org.attest.model.json.DossierJson;
import org.attest.model.internal.json.Places;

/** What is wrong with the text of a dossier; when nothing is, what a reader should know of it. */
public record Diagnosis(Path file, List<Problem> problems, List<Located> findings) {
    /** A finding with its place in the text. */
    public record Located(Finding finding, Location place) {}

    public Diagnosis {
        problems = List.copyOf(problems);
        findings = List.copyOf(findings);
    }

    public static Diagnosis of(Path file, byte[] text) throws IOException {
        try {
            List<Finding> findings =
                    Findings.of(DossierJson.read(new ByteArrayInputStream(text)).dossier());
            Places places = Places.in(text);
            return new Diagnosis(
                    file,
                    List.of(),
                    findings.stream()
                            .map(finding -> new Located(finding, places.of(finding.pointer())))
                            .toList());
        } catch (DossierException e) {
            return new Diagnosis(file, e.problems(), List.of());
        }
    }

    public boolean isSound() {
        return problems.isEmpty();
    }

    static Location placeOf(Problem problem) {
        return problem.location().orElse(new Location(1, 1));
    }
}
