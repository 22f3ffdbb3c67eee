package org.attest.benchmarks.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** What is measured in a process of its own: the command starts a build, a class path or a distribution's folder. */
public record Case(String name, String build, Function<String, List<String>> command) {
    /** One collector for all, and one without threads of its own. */
    private static final List<String> JAVA =
            List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC", "-Xmx512m");

    /**
     * A job of a contender.
     *
     * @param contenders the class that knows the contender
     * @param job {@code file:NAME} when the contender of this name writes to the disk, {@code null:NAME} when nowhere;
     *     {@code open:NAME} when LibreOffice opens its file
     * @param plan how often it runs, in the words of {@link ForkedRun}
     * @param javaOptions beyond those of all
     */
    static Case fork(
            String name, Class<? extends Contender.ByName> contenders, String job, String plan, String... javaOptions) {
        return new Case(
                name,
                System.getProperty("java.class.path"),
                build -> Stream.of(
                                JAVA.stream(),
                                Stream.of(javaOptions),
                                Stream.of("-classpath", build, ForkedRun.class.getName(), contenders.getName(), job),
                                Stream.of(plan.split(" ", -1)))
                        .flatMap(words -> words)
                        .toList());
    }

    /** The same by an older build. */
    Case by(Path older) {
        return new Case(name + "-old", older.toString(), command);
    }

    /** Runs it: from its start to its end, unless it is a {@link ForkedRun}, which tells what it measured itself. */
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
                        name + ": its process ended with " + exitCode + ", must end with 0\n" + printed);
            }
            Outcome told = Outcome.parse(printed.lines().toList());
            return told.samples().isEmpty()
                    ? new Outcome(List.of(new Outcome.Sample(1, nanoseconds, 0, 0)), Map.of())
                    : told;
        } catch (IOException e) {
            throw new UncheckedIOException(name + ": its process could not be started: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(name + ": was interrupted", e);
        }
    }
}
