package org.attest.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.attest.cli.internal.check.Diagnosis;
import org.attest.cli.internal.check.Folded;
import org.attest.cli.internal.check.Sarif;
import org.attest.cli.internal.output.Terminal;
import org.attest.cli.internal.output.Words;
import org.attest.model.finding.FindingKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Reads dossiers and tells what is wrong with them; when nothing is, what a reader should know of them. */
@Command(
        name = "check",
        description = {
            "Prints the problems of a dossier.",
            "Each has its place and a hint. A dossier without problems has findings: contradictions and gaps, which"
                    + " reports show."
        },
        footer = {
            "  attest check my-dossier.json",
            "  attest check my-dossier.json --findings",
            "  attest check my-dossier.json --sarif > problems.sarif"
        })
final class CheckCommand extends ResultCommand {
    private record Document(List<Record> files) {}

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "The dossiers, JSON files; - is the standard input.")
    private List<Path> files = new ArrayList<>();

    @Mixin
    private final FailOn.Chosen failOn = new FailOn.Chosen();

    @Option(names = Folded.OPTION, description = "Lists all findings, not the first few of each kind.")
    private boolean allFindings;

    @Option(names = "--sarif", description = "Prints a log for code scanners (SARIF 2.1.0).")
    private boolean sarif;

    @Override
    public Integer call() {
        if (sarif && json()) {
            throw new TypeConversionException("--json and --sarif are both given, must be one of them");
        }
        Set<FindingKind> failing = EnumSet.noneOf(FindingKind.class);
        failOn.verdicts.forEach(what -> failing.addAll(kinds(what)));
        List<Record> entries = new ArrayList<>();
        List<Diagnosis> diagnoses = new ArrayList<>();
        int exitCode = each(files, entries, file -> {
            Diagnosis diagnosis = Diagnosis.of(file, OpenDossier.bytes(file));
            diagnoses.add(diagnosis);
            entries.add(diagnosis.document());
            return diagnosis.isSound() && !diagnosis.hasAny(failing) ? ExitCode.DONE : ExitCode.DATA_HAS_PROBLEMS;
        });
        failOn.verdicts.stream()
                .filter(what -> diagnoses.stream().anyMatch(each -> each.hasAny(kinds(what))))
                .forEach(what -> console()
                        .progress()
                        .println("attest: there are findings of --fail-on " + Words.ofConstant(what)));
        if (sarif) {
            console().results().print(Sarif.of(diagnoses, failures(entries)));
            return exitCode;
        }
        PrintWriter out = console().results();
        Terminal terminal = console().terminal();
        return tell(
                exitCode,
                new Document(entries),
                () -> diagnoses.forEach(each -> {
                    each.printProblems(out, terminal);
                    each.printFindings(failing, out, terminal, allFindings);
                }),
                () -> diagnoses.forEach(each -> each.print(out, terminal, allFindings)));
    }

    private static List<String> failures(List<Record> entries) {
        return entries.stream()
                .filter(FailureEntry.class::isInstance)
                .map(entry -> ((FailureEntry) entry).error().message())
                .toList();
    }

    private static Set<FindingKind> kinds(FailOn what) {
        return switch (what) {
            case DIFFERS ->
                EnumSet.of(
                        FindingKind.TOTAL_DIFFERS,
                        FindingKind.FLOW_BROKEN,
                        FindingKind.CLEARANCE_RATE_DIFFERS,
                        FindingKind.CONTINUITY_BROKEN,
                        FindingKind.OUTCOMES_EXCEED_RESOLVED,
                        FindingKind.PARTS_EXCEED_WHOLE,
                        FindingKind.RATES_DIFFER);
            case CONFLICT -> EnumSet.of(FindingKind.CONFLICT);
        };
    }
}
