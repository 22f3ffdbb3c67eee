package org.attest.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.attest.cli.internal.check.Diagnosis;
import org.attest.cli.internal.check.Sarif;
import org.attest.cli.internal.output.Words;
import org.attest.model.finding.FindingKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Reads a dossier and tells what is wrong with it; when nothing is, what a reader should know of it. */
@Command(
        name = "check",
        description = {
            "Prints the problems of a dossier.",
            "Each has its place and a hint. A dossier without problems has findings: contradictions and gaps, which"
                    + " reports show."
        },
        footer = {
            "  attest check my-dossier.json",
            "  attest check my-dossier.json --json",
            "  attest check my-dossier.json --sarif > problems.sarif"
        })
final class CheckCommand extends ResultCommand {
    @Parameters(paramLabel = "FILE", description = "The dossier, a JSON file.")
    private Path file = Path.of("");

    @Mixin
    private final FailOn.Chosen failOn = new FailOn.Chosen();

    @Option(names = "--sarif", description = "Prints a log for code scanners (SARIF 2.1.0).")
    private boolean sarif;

    @Override
    public Integer call() throws IOException {
        if (sarif && json()) {
            throw new TypeConversionException("--json and --sarif are both given, must be one of them");
        }
        Diagnosis diagnosis = Diagnosis.of(file, read());
        if (sarif) {
            console().results().print(Sarif.of(diagnosis));
        }
        List<FailOn> found = failOn.verdicts.stream()
                .filter(what -> diagnosis.hasAny(kinds(what)))
                .toList();
        found.forEach(what -> console().complain("there are findings of --fail-on " + Words.ofConstant(what)));
        return tell(diagnosis.isSound() && found.isEmpty(), diagnosis.document(), () -> {
            if (!sarif) {
                diagnosis.print(console().results(), console().terminal().coloursResults());
            }
        });
    }

    private static Set<FindingKind> kinds(FailOn what) {
        return switch (what) {
            case DIFFERS ->
                EnumSet.of(
                        FindingKind.TOTAL_DIFFERS,
                        FindingKind.FLOW_BROKEN,
                        FindingKind.OUTCOMES_EXCEED_RESOLVED,
                        FindingKind.RATES_DIFFER);
            case CONFLICT -> EnumSet.of(FindingKind.CONFLICT);
        };
    }

    private byte[] read() throws IOException {
        try {
            return OpenDossier.bytes(file);
        } catch (IOException e) {
            if (sarif) {
                console().results().print(Sarif.ofFailure(Failure.of(e).words()));
            }
            throw e;
        }
    }
}
