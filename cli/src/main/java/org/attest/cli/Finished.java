package org.attest.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.attest.cli.internal.output.TerminalTable;
import org.attest.cli.internal.output.Words;
import org.attest.report.Result;
import org.attest.report.definition.Edition;
import org.attest.report.document.CheckResult;
import org.attest.report.document.Document.Finding;
import org.attest.report.problem.RenderException;

/** What a run has made of a dossier, and where. */
record Finished(OpenDossier dossier, Edition edition, Path folder, List<Made> reports) {
    private static final String NOT_MADE = "not made";

    /**
     * A report with its files.
     *
     * @param failures why others of its files were not made
     */
    record Made(String id, Result result, List<RenderException> failures) {}

    private record Document(DossierEntry dossier, LocalDate asOf, Path folder, List<ReportEntry> reports) {}

    private record DossierEntry(String file, String sha256) {}

    private record ReportEntry(
            String id,
            long rows,
            List<CheckResult> checks,
            List<Finding> findings,
            List<Result.Written> files,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> failures) {
        static ReportEntry of(Made made) {
            Result result = made.result();
            return new ReportEntry(
                    made.id(),
                    result.rows(),
                    result.checks(),
                    result.findings(),
                    result.files(),
                    made.failures().stream().map(RenderException::getMessage).toList());
        }
    }

    /** For a script. */
    Record document() {
        return new Document(
                new DossierEntry(dossier.name(), dossier.sha256()),
                edition.asOf(),
                folder,
                reports.stream().map(ReportEntry::of).toList());
    }

    /** Why some files were not made. */
    List<Failure> failures() {
        return reports.stream()
                .flatMap(made -> made.failures().stream())
                .map(Failure::of)
                .distinct()
                .toList();
    }

    /** What a script wants to be told of, a line each. */
    List<String> failing(Set<FailOn> wanted) {
        Set<String> verdicts = wanted.stream().map(FailOn::name).collect(Collectors.toSet());
        return reports.stream()
                .flatMap(made -> made.result().checks().stream()
                        .filter(check -> verdicts.contains(check.verdict().name()))
                        .map(check -> "report \"" + made.id() + "\" > check \"" + check.label() + "\": "
                                + Words.ofConstant(check.verdict())))
                .toList();
    }

    /** A line for each report; a column for each kind of file, which all bear the names of their reports. */
    void print(Console console, boolean withFindings) {
        List<String> heads = new ArrayList<>(List.of("Report", "Rows", "Findings"));
        List<String> formats =
                files().stream().map(file -> extension(file.path())).distinct().toList();
        heads.addAll(formats);
        if (withFindings) {
            reports.stream()
                    .flatMap(made -> made.result().findings().stream())
                    .forEach(finding -> console.println(finding.where() + ": " + finding.what()));
        }
        if (files().isEmpty()) {
            return;
        }
        new TerminalTable(
                        1,
                        heads,
                        reports.stream().map(made -> cells(made, formats)).toList())
                .print(console.results(), console.terminal());
        console.println(Words.of(files().size(), "file") + ", "
                + Words.ofBytes(
                        files().stream().mapToLong(Result.Written::bytes).sum()) + ", in " + folder);
    }

    private List<Result.Written> files() {
        return reports.stream().flatMap(made -> made.result().files().stream()).toList();
    }

    private static List<String> cells(Made made, List<String> formats) {
        List<Finding> findings = made.result().findings();
        List<String> cells =
                new ArrayList<>(List.of(made.id(), Words.of(made.result().rows()), Words.of(findings.size())));
        formats.forEach(format -> cells.add(made.result().files().stream()
                .filter(file -> extension(file.path()).equals(format))
                .findFirst()
                .map(file -> Words.ofBytes(file.bytes()))
                .orElse(NOT_MADE)));
        return cells;
    }

    private static String extension(Path file) {
        String name = file.toString();
        return name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
    }
}
