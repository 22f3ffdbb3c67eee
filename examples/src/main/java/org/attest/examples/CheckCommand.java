package org.attest.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.attest.model.DossierException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Reads a dossier and tells what is wrong with it, or else what is odd. */
@Command(
        name = "check",
        description = "Prints the problems of a dossier; when it has none, its findings: what a reader should know.")
final class CheckCommand implements Callable<Integer> {
    private final Library library;
    private final Console console;

    @Parameters(paramLabel = "FILE", description = "The dossier, a JSON file.")
    private Path file = Path.of("");

    CheckCommand(Library library, Console console) {
        this.library = library;
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        DossierFile dossier = DossierFile.at(file);
        try {
            List<String> findings = library.findings(library.read(dossier.json()));
            print(dossier.name() + ": no problems, " + Counted.of(findings.size(), "finding"), findings);
            return ExitCode.DONE;
        } catch (DossierException e) {
            print(dossier.name() + ": " + Counted.of(e.problems().size(), "problem"), e.problems());
            return ExitCode.DATA_HAS_PROBLEMS;
        }
    }

    private void print(String head, List<?> lines) {
        console.results().println(head);
        lines.forEach(line -> console.results().println("  " + line));
    }
}
