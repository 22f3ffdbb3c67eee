package org.attest.cli;

import java.util.Optional;
import java.util.stream.Stream;
import org.attest.report.standard.DossierPart;
import picocli.CommandLine.Option;

/** Whether a run makes each report once, or once for each part of the dossier: a burst. */
final class Parts {
    @Option(
            names = "--burst-by",
            paramLabel = "PART",
            description = "Makes each report once for every tribunal, jurisdiction or lead (of commitments) of the"
                    + " dossier, as REPORT-ID.xlsx and REPORT-ID.pdf. Those that stand there already, made of the same"
                    + " in the same way, are left: so a run that was stopped is gone on with.")
    private Optional<DossierPart> by = Optional.empty();

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "With --burst-by: how many reports are made at the same time, 1 when not given.")
    private Optional<Integer> jobs = Optional.empty();

    @Option(names = "--dry-run", description = "With --burst-by: says what would be made, and makes nothing.")
    private boolean dryRun;

    Optional<DossierPart> by() {
        return by;
    }

    int jobs() {
        return jobs.orElse(1);
    }

    boolean isDryRun() {
        return dryRun;
    }

    Stream<String> wrong(boolean comparing) {
        return Stream.of(
                        wrongIf(by.isEmpty() && jobs.isPresent(), "--jobs is given alone, must be with --burst-by"),
                        wrongIf(by.isEmpty() && dryRun, "--dry-run is given alone, must be with --burst-by"),
                        wrongIf(
                                by.isPresent() && comparing,
                                "--before is given with --burst-by, must be without: it is a whole dossier"),
                        wrongIf(
                                jobs.filter(n -> n < 1 || n > 256).isPresent(),
                                "--jobs is " + jobs.orElse(0) + ", must be 1 to 256"))
                .flatMap(wrong -> wrong);
    }

    private static Stream<String> wrongIf(boolean wrong, String words) {
        return wrong ? Stream.of(words) : Stream.empty();
    }
}
