package org.attest.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.attest.cli.internal.output.TextTable;
import org.attest.model.Dossier;
import org.attest.report.definition.Report;
import org.attest.report.standard.StandardReports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the reports. */
@Command(
        name = "reports",
        description = "Lists the ids and titles of all reports.",
        footer = {"  attest reports", "  attest reports --json"})
final class ReportsCommand implements Callable<Integer> {
    /** No title needs data, and reading some takes time. */
    private static final Dossier NOTHING = Dossier.of("nothing", "Nothing", LocalDate.EPOCH, content -> {});

    private final Console console;

    @Mixin
    private final ResultOptions options = new ResultOptions();

    ReportsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        options.tell(
                console,
                json -> json.put("exitCode", ExitCode.DONE)
                        .list(
                                "reports",
                                StandardReports.ALL,
                                (each, report) -> each.put("id", report.id()).put("title", title(report))),
                this::print);
        return ExitCode.DONE;
    }

    private void print() {
        TextTable table = new TextTable(2, List.of("Report", "Title"));
        StandardReports.ALL.forEach(report -> table.row(List.of(report.id(), title(report))));
        table.print(console.results(), console.terminal());
    }

    private static String title(Report<Dossier> report) {
        return report.title().apply(NOTHING);
    }
}
