package org.attest.benchmarks.start;

import static org.attest.benchmarks.run.Report.decimals;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.attest.benchmarks.run.Case;
import org.attest.benchmarks.run.Failure;
import org.attest.benchmarks.run.Grid;
import org.attest.benchmarks.run.Older;
import org.attest.benchmarks.run.Options;
import org.attest.benchmarks.run.Outcome;
import org.attest.benchmarks.run.Outcomes;
import org.attest.benchmarks.run.Report;
import org.attest.benchmarks.run.Suite;

/**
 * How long an analyst waits: {@code attest reports} and {@code attest run} on the example dossier, each in a new
 * process, by the distribution and by the plain jar. Its rounds take turns, after one that is not counted.
 */
public final class StartSuite implements Suite {
    private static final Path BUILT = Path.of("cli", "target");
    private static final Path DOSSIER = Path.of("examples", "dossiers", "bangladesh-bali-process.json");

    @Override
    public Options usual() {
        return Options.ofRounds(10);
    }

    @Override
    public void run(Options options, PrintStream out) {
        Path folder = newFolder();
        try {
            List<Command> commands = commands(BUILT, folder);
            List<Case> all = new ArrayList<>(commands);
            options.against().ifPresent(built -> commands(built, folder).forEach(old -> all.add(new Older(old))));
            Outcomes.interleaved(all, 1);
            Outcomes outcomes = Outcomes.interleaved(all, options.rounds());
            Report report = new Report("start", out);
            report.machine(options.rounds() + " rounds");
            if (options.against().isPresent()) {
                report.against(commands, outcomes);
            } else {
                print(commands, outcomes, out);
            }
        } finally {
            delete(folder);
        }
    }

    private static List<Command> commands(Path built, Path folder) {
        List<String> script = List.of(present(built.resolve("attest/bin/attest")));
        List<String> jar = List.of("java", "-jar", present(built.resolve("attest.jar")));
        return Stream.of("reports", "run")
                .flatMap(command -> Stream.of(
                        new Command("script-" + command, with(script, command), folder),
                        new Command("jar-" + command, with(jar, command), folder)))
                .toList();
    }

    /** An older program reads the same dossier. */
    private static List<String> with(List<String> program, String command) {
        Stream<String> data = command.equals("run") ? Stream.of("--data", present(DOSSIER)) : Stream.of();
        return Stream.of(program.stream(), Stream.of(command), data)
                .flatMap(words -> words)
                .toList();
    }

    private static String present(Path program) {
        if (!Files.exists(program)) {
            throw new Failure(program + " is not there, must be built by: mvn -q -DskipTests package");
        }
        return program.toAbsolutePath().toString();
    }

    private static void print(List<Command> commands, Outcomes outcomes, PrintStream out) {
        Grid grid = new Grid("seconds of a new process", "least", "median", "most");
        for (Command command : commands) {
            List<Double> seconds = outcomes.of(command.key()).samples().stream()
                    .map(sample -> sample.wallNanos() / 1e9)
                    .sorted()
                    .toList();
            grid.line(
                    command.label(),
                    decimals(2, seconds.getFirst()),
                    decimals(2, median(outcomes.of(command.key()))),
                    decimals(2, seconds.getLast()));
        }
        grid.print(out);
        out.println();
        commands.forEach(command ->
                out.println("SECONDS " + command.key() + " " + decimals(2, median(outcomes.of(command.key())))));
    }

    private static double median(Outcome outcome) {
        return outcome.wallMillis() / 1000;
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory("attest-start");
        } catch (IOException e) {
            throw new Failure("no folder for the reports", e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new Failure(folder + " cannot be deleted", e);
        }
    }
}
