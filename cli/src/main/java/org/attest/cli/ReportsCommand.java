package org.attest.cli;

import java.time.LocalDate;
import java.util.List;
import org.attest.cli.internal.output.TerminalTable;
import org.attest.model.Dossier;
import org.attest.report.standard.StandardReports;
import org.attest.report.wording.Notation;
import picocli.CommandLine.Command;

@Command(
        name = "reports",
        description = "Lists the ids and titles of all reports.",
        footer = {"  attest reports", "  attest reports --json"})
final class ReportsCommand extends ResultCommand {
    private record Document(List<ReportEntry> reports) {}

    private record ReportEntry(String id, String title) {}

    /** No title needs data, and reading some takes time. */
    private static final Dossier NOTHING = Dossier.of("nothing", "Nothing", LocalDate.EPOCH, content -> {});

    @Override
    public Integer call() {
        List<ReportEntry> reports = StandardReports.in(Notation.ENGLISH).all().stream()
                .map(report -> new ReportEntry(report.id(), report.title().apply(NOTHING)))
                .toList();
        return tell(true, new Document(reports), () -> print(reports));
    }

    private void print(List<ReportEntry> reports) {
        List<List<String>> rows = reports.stream()
                .map(report -> List.of(report.id(), report.title()))
                .toList();
        new TerminalTable(2, List.of("Report", "Title"), rows)
                .print(console().results(), console().terminal());
    }
}
