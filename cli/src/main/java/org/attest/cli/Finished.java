package org.attest.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.attest.cli.internal.check.Folded;
import org.attest.cli.internal.output.Terminal;
import org.attest.cli.internal.output.TerminalTable;
import org.attest.cli.internal.output.Words;
import org.attest.model.internal.Unprintable;
import org.attest.report.Result;
import org.attest.report.definition.Edition;
import org.attest.report.document.CheckResult;
import org.attest.report.document.CheckResult.Verdict;
import org.attest.report.document.Document.Finding;
import org.attest.report.problem.RenderException;

/** What a run has made of a dossier, and where. */
record Finished(OpenDossier dossier, Edition edition, Path folder, List<Made> reports) {
    private static final String NOT_MADE = "not made";

    /** As reports mark what sources say differently. */
    private static final String CONFLICT = "[conflict]";

    /** A report with its files, why others were not made, and which of these stand there from before. */
    record Made(String id, Result result, List<RenderException> failures, List<Path> old) {
        /** What a reader should know: checks that fail, and what the report says of its data and files. */
        List<Finding> findings() {
            return Stream.concat(checks(Verdict.DIFFERS), result.findings().stream())
                    .toList();
        }

        Stream<Finding> checks(Verdict verdict) {
            return result.checks().stream()
                    .filter(check -> check.verdict() == verdict)
                    .map(check -> new Finding(
                            "report \"" + id + "\" > check \"" + check.label() + "\"", Words.ofConstant(verdict)));
        }
    }

    private record Document(
            DossierEntry dossier, LocalDate asOf, Path folder, List<ReportEntry> reports, Optional<String> notShown) {}

    private record DossierEntry(String file, String sha256) {}

    private record ReportEntry(
            String id,
            long rows,
            List<CheckResult> checks,
            List<Finding> findings,
            List<Result.Written> files,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> failures,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Path> old) {
        static ReportEntry of(Made made) {
            Result result = made.result();
            return new ReportEntry(
                    made.id(),
                    result.rows(),
                    result.checks(),
                    made.findings(),
                    result.files(),
                    made.failures().stream().map(RenderException::getMessage).toList(),
                    made.old());
        }
    }

    /** Tells it; gives the exit code. */
    int tell(ResultCommand command, Set<FailOn> failOn, boolean allFindings) {
        List<Failure> failures = reports.stream()
                .flatMap(made -> made.failures().stream())
                .map(Failure::of)
                .distinct()
                .toList();
        List<Failure> failing = failOn.stream()
                .flatMap(wanted -> reports.stream().flatMap(made -> made.checks(Verdict.valueOf(wanted.name()))))
                .map(finding -> new Failure(ExitCode.DATA_HAS_PROBLEMS, line(finding)))
                .toList();
        List<Failure> old = reports.stream()
                .flatMap(made -> made.old().stream())
                .map(file -> new Failure(
                        ExitCode.DATA_HAS_PROBLEMS, file + ": is still the old one, the new one could not be made"))
                .toList();
        List<Failure> all =
                Stream.of(failures, old, failing).flatMap(List::stream).toList();
        all.forEach(failure -> failure.tell(command.console()));
        int exitCode = all.stream().mapToInt(Failure::exitCode).max().orElse(ExitCode.DONE);
        Optional<String> unshown = Unshown.in(dossier.dossier());
        return command.tell(exitCode, document(unshown), () -> print(command.console(), allFindings, unshown));
    }

    private static String line(Finding finding) {
        return finding.where() + ": " + finding.what();
    }

    /** For a script. */
    private Record document(Optional<String> unshown) {
        return new Document(
                new DossierEntry(dossier.name(), dossier.sha256()),
                edition.asOf(),
                folder,
                reports.stream().map(ReportEntry::of).toList(),
                unshown);
    }

    /** A line for each report; a column for each kind of file, which all bear the names of their reports. */
    private void print(Console console, boolean allFindings, Optional<String> unshown) {
        if (files().isEmpty()) {
            return;
        }
        PrintWriter results = console.results();
        Terminal terminal = console.terminal();
        results.println(terminal.fitted(
                Unprintable.escaped(dossier.name() + ": " + dossier.dossier().title()), 4));
        printFindings(results, terminal, allFindings);
        unshown.ifPresent(counts -> results.println(terminal.fitted("not shown by any report: " + counts, 4)));
        reports.forEach(made -> made.result()
                .finding()
                .ifPresent(finding ->
                        results.println(terminal.fitted(Unprintable.escaped(made.id() + ": " + finding), 4))));
        List<String> heads = new ArrayList<>(List.of("Report", "Rows", "Findings"));
        List<String> formats =
                files().stream().map(file -> extension(file.path())).distinct().toList();
        heads.addAll(formats);
        new TerminalTable(
                        1,
                        heads,
                        reports.stream().map(made -> cells(made, formats)).toList())
                .print(results, terminal);
        results.println(Words.of(files().size(), "file") + ", "
                + Words.ofBytes(
                        files().stream().mapToLong(Result.Written::bytes).sum()) + ", in "
                + Unprintable.escaped(folder.toString()));
    }

    private void printFindings(PrintWriter results, Terminal terminal, boolean all) {
        Map<String, List<String>> byKind = new LinkedHashMap<>();
        reports.stream()
                .flatMap(made -> made.findings().stream())
                .forEach(finding -> byKind.computeIfAbsent(kind(finding), kind -> new ArrayList<>())
                        .add(Unprintable.escaped(line(finding))));
        byKind.forEach((kind, lines) -> new Folded(kind, lines).print(results, terminal, all));
    }

    /** By what it says; the kinds are those of a check of the dossier, as far as it has them. */
    private static String kind(Finding finding) {
        String differs = Words.ofConstant(Verdict.DIFFERS);
        if (finding.what().equals(differs)) {
            return differs;
        }
        return finding.what().startsWith(CONFLICT) ? "conflict" : "not shown whole";
    }

    List<Result.Written> files() {
        return reports.stream().flatMap(made -> made.result().files().stream()).toList();
    }

    private static List<String> cells(Made made, List<String> formats) {
        List<String> cells = new ArrayList<>(List.of(
                made.id(),
                Words.of(made.result().rows()),
                Words.of(made.findings().size())));
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
