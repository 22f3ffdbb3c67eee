package org.attest.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.attest.cli.internal.check.ProblemLine;
import org.attest.cli.internal.output.Words;
import org.attest.report.document.Document.Finding;
import org.attest.report.manifest.Manifest;
import org.attest.report.manifest.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Holds a folder against the manifest in it. */
@Command(
        name = "verify",
        description = {
            "Tells whether the files of a folder are as they were made.",
            "Every run leaves " + Manifest.NAME + " beside its files. Each file that is missing, added or changed by a"
                    + " byte is named, and then the exit code is 1."
        },
        footer = {
            "  attest verify out",
            "  attest verify out --data my-dossier.json",
            "  attest verify out --data my-dossier.json --rebuild"
        })
final class VerifyCommand extends ResultCommand {
    private record Document(
            Path folder, int files, List<Finding> changes, List<String> inputsNotLookedAt, boolean rebuilt) {}

    @Parameters(paramLabel = "DIR", description = "The folder.")
    @SuppressWarnings("NullAway.Init") // by picocli
    private Path folder;

    @Option(
            names = "--data",
            paramLabel = "FILE",
            arity = "1..*",
            description =
                    "What the reports were made from, under whatever names: the digests say which is which. Files that"
                            + " lie in the folder are found.")
    private List<Path> data = new ArrayList<>();

    @Option(
            names = "--rebuild",
            description = "Makes each report again from the data, writes nothing, and compares byte for byte.")
    private boolean rebuild;

    @Override
    public Integer call() throws IOException {
        Verification verified = Verification.of(folder, data);
        List<Finding> changes = new ArrayList<>(verified.changes());
        if (rebuild) {
            changes.addAll(new Rebuild(verified).findings());
        }
        int files = verified.manifest().entries().stream()
                .mapToInt(entry -> entry.files().size())
                .sum();
        return tell(
                changes.isEmpty() ? ExitCode.DONE : ExitCode.DATA_HAS_PROBLEMS,
                new Document(folder, files, changes, verified.notLookedAt(), rebuild),
                () -> print(changes),
                () -> {
                    print(changes);
                    println(console().terminal().fitted(summary(verified, changes, files), 4));
                });
    }

    private void print(List<Finding> changes) {
        changes.forEach(change -> ProblemLine.of(change.where(), change.what())
                .print(console().results(), console().terminal()));
    }

    private String summary(Verification verified, List<Finding> changes, int files) {
        String of = Words.of(files, "file") + " of "
                + Words.of(verified.manifest().entries().size(), "report");
        List<String> parts = Stream.of(
                        Stream.of(folder + ": " + of),
                        changes.isEmpty()
                                ? Stream.of(rebuild ? "rebuilt byte for byte" : "as they were made")
                                : Stream.of(Words.of(changes.size(), "change")),
                        verified.notLookedAt().isEmpty()
                                ? Stream.of(Words.of(verified.inputs().size(), "input") + " as it was")
                                : Stream.of("inputs not looked at (--data)"))
                .flatMap(part -> part)
                .toList();
        return String.join(", ", parts);
    }
}
