package org.attest.examples.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.attest.model.Dossier;
import org.attest.report.definition.Report;
import org.attest.report.standard.StandardReports;
import picocli.CommandLine.Command;

/** Lists the reports, with the titles that they have for the bundled dossier. */
@Command(name = "reports", description = "Lists the ids and titles of all reports.")
final class ReportsCommand implements Callable<Integer> {
    private final Console console;

    ReportsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Dossier dossier = OpenDossier.bundled().dossier();
        int widest = StandardReports.ALL.stream()
                .mapToInt(report -> report.id().length())
                .max()
                .orElse(0);
        for (Report<Dossier> report : StandardReports.ALL) {
            String gap = " ".repeat(widest - report.id().length() + 2);
            console.results().println(report.id() + gap + report.title().apply(dossier));
        }
        return ExitCode.DONE;
    }
}
