package org.attest.benchmarks.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Something that is measured in a process of its own.
 *
 * @param key what ratios know it by
 * @param label what tables call it
 * @param build whose program runs: a class path, or the folder of a distribution
 * @param command what starts it, given the build
 */
public record Case(String key, String label, String build, Function<String, List<String>> command) {
    /** What follows the key of a case that an older build runs. */
    static final String OLD = " of old";

    /** One collector for all, and one without threads of its own. */
    private static final String COLLECTOR = "-XX:+UseSerialGC";

    private static final String HEAP = "-Xmx512m";

    /**
     * A job of a contender.
     *
     * @param contenders the class that knows the contender
     * @param job {@code file:NAME} when the contender of this name writes to the disk, {@code null:NAME} when nowhere
     * @param plan how often it runs, in the words of {@link ForkedRun}
     * @param javaOptions beyond those of all
     */
    public static Case fork(
            String key,
            String label,
            Class<? extends Contenders> contenders,
            String job,
            String plan,
            String... javaOptions) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new Case(
                key,
                label,
                System.getProperty("java.class.path"),
                build -> Stream.of(
                                Stream.of(java, COLLECTOR, HEAP),
                                Stream.of(javaOptions),
                                Stream.of("-classpath", build, ForkedRun.class.getName(), contenders.getName(), job),
                                Stream.of(plan.split(" ", -1)))
                        .flatMap(words -> words)
                        .toList());
    }

    /** One job of so many units, when the peak of its heap counts. */
    public static Case watched(Class<? extends Contenders> contenders, String job, long units) {
        // A young generation so small that it is collected often: the peak is what is kept, not what is left over.
        return fork(job, "heap of " + job, contenders, job, "JOB " + units + " 0 1", "-Xmn16m");
    }

    /** The same by an older build. */
    Case by(Path older) {
        return new Case(key + OLD, label + ", old", older.toString(), command);
    }

    /**
     * Runs it: from its start to its end, unless it is a {@link ForkedRun}, which tells what it measured itself.
     *
     * @throws IllegalStateException when its process does not end well
     */
    public Outcome run() {
        try {
            long begin = System.nanoTime();
            Process process = new ProcessBuilder(command.apply(build))
                    .redirectErrorStream(true)
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int exitCode = process.waitFor();
            long nanoseconds = System.nanoTime() - begin;
            if (exitCode != 0) {
                throw new IllegalStateException(
                        label + ": its process ended with " + exitCode + ", must end with 0\n" + printed);
            }
            Outcome told = Outcome.parse(printed.lines().toList());
            return told.samples().isEmpty() ? new Outcome(List.of(new Outcome.Sample(1, nanoseconds, 0, 0)), 0) : told;
        } catch (IOException e) {
            throw new UncheckedIOException(label + ": its process could not be started: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(label + ": was interrupted", e);
        }
    }
}
