package org.attest.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.attest.cli.internal.output.JsonText;
import org.attest.cli.internal.output.TerminalTable;
import org.attest.cli.internal.output.Words;
import org.attest.report.Result;
import org.attest.report.definition.Edition;
import org.attest.report.document.Document.Finding;

/** What a run has made of a dossier, and where. */
record Finished(OpenDossier dossier, Edition edition, Path folder, List<Made> reports) {
    /** A report with its files. */
    record Made(String id, Result result) {}

    void put(JsonText json) {
        json.object("dossier", data -> data.put("file", dossier.name()).put("sha256", dossier.sha256()))
                .put("asOf", edition.asOf().toString())
                .put("folder", folder.toString())
                .list("reports", reports, Finished::put);
    }

    private static void put(JsonText json, Made made) {
        json.put("id", made.id())
                .put("rows", made.result().rows())
                .list(
                        "findings",
                        made.result().findings(),
                        (each, finding) -> each.put("where", finding.where()).put("what", finding.what()))
                .list(
                        "files",
                        made.result().files(),
                        (each, file) -> each.put("path", file.path().toString())
                                .put("bytes", file.bytes())
                                .put("sha256", file.sha256()));
    }

    /** A line for each report; a column for each kind of file, which all bear the names of their reports. */
    void print(Console console, boolean withFindings) {
        List<String> heads = new ArrayList<>(List.of("Report", "Rows", "Findings"));
        reports.getFirst().result().files().forEach(file -> heads.add(extension(file.path())));
        TerminalTable table = new TerminalTable(1, heads);
        reports.forEach(made -> table.row(cells(made)));
        if (withFindings) {
            reports.stream()
                    .flatMap(made -> made.result().findings().stream())
                    .forEach(finding -> console.results().println(finding.where() + ": " + finding.what()));
        }
        table.print(console.results(), console.terminal());
        console.results()
                .println(Words.of(files().size(), "file") + ", "
                        + Words.ofBytes(files().stream()
                                .mapToLong(Result.Written::bytes)
                                .sum()) + ", in " + folder);
    }

    private List<Result.Written> files() {
        return reports.stream().flatMap(made -> made.result().files().stream()).toList();
    }

    private static List<String> cells(Made made) {
        List<Finding> findings = made.result().findings();
        List<String> cells =
                new ArrayList<>(List.of(made.id(), Words.of(made.result().rows()), Words.of(findings.size())));
        made.result().files().forEach(file -> cells.add(Words.ofBytes(file.bytes())));
        return cells;
    }

    private static String extension(Path file) {
        String name = file.toString();
        return name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
    }
}
