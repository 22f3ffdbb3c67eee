package org.attest.examples;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.attest.model.Dossier;
import org.attest.report.definition.Report;
import picocli.CommandLine.Command;

/** Lists the reports. */
@Command(name = "reports", description = "Lists the ids and titles of all reports.")
final class ReportsCommand implements Callable<Integer> {
    private final Library library;
    private final Console console;

    ReportsCommand(Library library, Console console) {
        this.library = library;
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Dossier dossier = library.read(DossierFile.bundled().json());
        int widest = library.reports().stream()
                .mapToInt(report -> report.id().length())
                .max()
                .orElse(0);
        for (Report<Dossier> report : library.reports()) {
            String gap = " ".repeat(widest - report.id().length() + 2);
            console.results().println(report.id() + gap + report.title().apply(dossier));
        }
        return ExitCode.DONE;
    }
}
