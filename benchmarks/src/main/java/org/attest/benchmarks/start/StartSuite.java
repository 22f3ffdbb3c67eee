package org.attest.benchmarks.start;

import static org.attest.benchmarks.run.Results.decimals;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.attest.benchmarks.run.Failure;
import org.attest.benchmarks.run.Options;
import org.attest.benchmarks.run.Suite;

/**
 * How long an analyst waits: {@code attest reports} and {@code attest run} on the example dossier, each in a new
 * process, by the distribution and by the plain jar. Its rounds take turns, after one that is not counted.
 */
public final class StartSuite implements Suite {
    private static final Path BUILT = Path.of("cli", "target");
    private static final Path SCRIPT = BUILT.resolve("attest/bin/attest");
    private static final Path JAR = BUILT.resolve("attest.jar");
    private static final Path DOSSIER = BUILT.resolve("attest/examples/bangladesh-bali-process.json");

    @Override
    public Options usual() {
        return Options.ofRounds(10);
    }

    @Override
    public void run(Options options, PrintStream out) {
        List<Command> commands = Stream.concat(
                        both("script", List.of(built(SCRIPT))), both("jar", List.of("java", "-jar", built(JAR))))
                .toList();
        out.printf(
                Locale.ROOT,
                "%s %s, %d processors; %d rounds%n",
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors(),
                options.rounds());
        print(measured(commands, options.rounds()), out);
    }

    private static Stream<Command> both(String name, List<String> program) {
        return Stream.of("reports", "run").map(command -> {
            List<String> words = new ArrayList<>(program);
            words.add(command);
            if (command.equals("run")) {
                words.addAll(List.of("--data", built(DOSSIER)));
            }
            return new Command(name + "-" + command, words);
        });
    }

    private static String built(Path program) {
        if (!Files.exists(program)) {
            throw new Failure(program + " is not there, must be built by: mvn -q -DskipTests package");
        }
        return program.toAbsolutePath().toString();
    }

    private static Map<Command, List<Double>> measured(List<Command> commands, int rounds) {
        Map<Command, List<Double>> seconds = new LinkedHashMap<>();
        Path folder = newFolder();
        try {
            for (int round = 0; round <= rounds; round++) {
                for (Command command : commands) {
                    List<Double> sofar = seconds.computeIfAbsent(command, one -> new ArrayList<>());
                    double taken = command.seconds(folder);
                    if (round > 0) {
                        sofar.add(taken);
                    }
                }
            }
            return seconds;
        } finally {
            delete(folder);
        }
    }

    private static void print(Map<Command, List<Double>> measured, PrintStream out) {
        out.printf(Locale.ROOT, "%n%-50s %8s %8s %8s%n", "seconds of a new process", "least", "median", "most");
        measured.forEach((command, seconds) -> {
            List<Double> sorted = seconds.stream().sorted().toList();
            out.printf(
                    Locale.ROOT,
                    "%-50s %8s %8s %8s%n",
                    shortened(command.words()),
                    decimals(2, sorted.getFirst()),
                    decimals(2, median(sorted)),
                    decimals(2, sorted.getLast()));
        });
        out.println();
        measured.forEach((command, seconds) -> out.println("SECONDS " + command.name() + " "
                + decimals(2, median(seconds.stream().sorted().toList()))));
    }

    static double median(List<Double> sorted) {
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }

    private static String shortened(List<String> words) {
        Path here = Path.of("").toAbsolutePath();
        return String.join(" ", words).replace(here + "/", "");
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
