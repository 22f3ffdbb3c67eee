package org.attest.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.attest.model.DossierException;
import org.attest.model.finding.Finding;
import org.attest.model.finding.FindingKind;
import org.attest.model.finding.Findings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Reads a dossier and tells what is wrong with it; when nothing is, what a reader should know of it. */
@Command(
        name = "check",
        description = "Prints the problems of a dossier, or its findings when it has no problem:"
                + " contradictions and gaps that reports show.")
final class CheckCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE", description = "The dossier, a JSON file.")
    private Path file = Path.of("");

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        try {
            List<Finding> findings = Findings.of(OpenDossier.at(file).dossier());
            for (FindingKind kind : FindingKind.values()) {
                print(kind, findings.stream().filter(f -> f.kind() == kind).toList());
            }
            console.results().println(file + ": no problems, " + Counted.of(findings.size(), "finding"));
            return ExitCode.DONE;
        } catch (DossierException e) {
            e.problems().forEach(console.results()::println);
            console.results().println(file + ": " + Counted.of(e.problems().size(), "problem"));
            return ExitCode.DATA_HAS_PROBLEMS;
        }
    }

    private void print(FindingKind kind, List<Finding> findings) {
        if (!findings.isEmpty()) {
            String words = kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            console.results().println(words + ", " + Counted.of(findings.size(), "finding") + ":");
        }
        for (Finding finding : findings) {
            console.results().println("  " + finding.pointer() + ": " + finding.subject() + ": " + finding.message());
        }
    }
}
