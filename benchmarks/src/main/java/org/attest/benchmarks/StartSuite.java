package org.attest.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.attest.benchmarks.run.Case;
import org.attest.benchmarks.run.Comparison;
import org.attest.benchmarks.run.Comparison.Column;
import org.attest.benchmarks.run.Options;
import org.attest.benchmarks.run.Outcome;

/**
 * How long an analyst waits: {@code attest reports} and {@code attest run} on the example dossier, each in a new
 * process, by the distribution and by the plain jar. Its rounds take turns, after one that is not counted.
 */
final class StartSuite {
    private static final Path BUILT = Path.of("cli", "target");

    /** An older program reads the same dossier. */
    private static final Path DOSSIER = Path.of("examples", "dossiers", "bangladesh-bali-process.json");

    private StartSuite() {}

    static void run(Options options, PrintStream out) {
        Path folder = newFolder();
        try {
            List<String> run = List.of("run", "--data", present(DOSSIER), "--out", folder.toString());
            List<Case> commands = Stream.of(List.of("reports"), run)
                    .flatMap(words -> Stream.of(
                            command("script", List.of(), "attest/bin/attest", words),
                            command("jar", List.of("java", "-jar"), "attest.jar", words)))
                    .toList();
            Comparison starts = new Comparison("start", options, out);
            if (starts.run(commands, commands, 1)) {
                starts.table(
                        "seconds of a new process",
                        commands,
                        new Column("least", 2, outcome -> seconds(outcome).getMin()),
                        new Column("median", 2, outcome -> outcome.wallMillis() / 1000),
                        new Column("most", 2, outcome -> seconds(outcome).getMax()));
                commands.forEach(one -> out.printf(
                        Locale.ROOT,
                        "SECONDS %s %.2f%n",
                        one.key(),
                        starts.of(one.key()).wallMillis() / 1000));
            }
        } finally {
            FileUtils.deleteQuietly(folder.toFile());
        }
    }

    private static Case command(String how, List<String> java, String program, List<String> words) {
        String name = words.getFirst();
        return new Case(how + "-" + name, name + ", by " + program, BUILT.toString(), built -> {
            List<String> command = new ArrayList<>(java);
            command.add(present(Path.of(built, program)));
            command.addAll(words);
            return command;
        });
    }

    private static String present(Path program) {
        if (!Files.exists(program)) {
            throw new IllegalStateException(program + " is not there, must be built by: mvn -q -DskipTests package");
        }
        return program.toAbsolutePath().toString();
    }

    private static DoubleSummaryStatistics seconds(Outcome outcome) {
        return outcome.samples().stream()
                .mapToDouble(sample -> sample.wallNanos() / 1e9)
                .summaryStatistics();
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory("attest-start");
        } catch (IOException e) {
            throw new UncheckedIOException("no folder for the reports", e);
        }
    }
}
