package org.attest.benchmarks.run;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A job of a contender in a JVM of its own.
 *
 * @param contenders the class that knows the contender
 * @param job {@code file:NAME} when the contender of this name writes to the disk, {@code null:NAME} when nowhere
 * @param javaOptions of its JVM
 * @param classPath by which it runs: of this build, or another build's benchmarks.jar
 */
public record Fork(
        String key,
        String label,
        Class<? extends Contenders> contenders,
        String job,
        Plan plan,
        List<String> javaOptions,
        String classPath)
        implements Case {
    /** One collector for all, and one without threads of its own. */
    private static final String COLLECTOR = "-XX:+UseSerialGC";

    private static final String HEAP = "-Xmx512m";

    /** A young generation so small that it is collected often: the peak is what is kept, not what is left over. */
    private static final String OFTEN_COLLECTED = "-Xmn16m";

    public Fork {
        javaOptions = List.copyOf(javaOptions);
    }

    /** Whose time counts. */
    public static Fork timed(String key, String label, Class<? extends Contenders> contenders, String job, Plan plan) {
        String classPath = System.getProperty("java.class.path");
        return new Fork(key, label, contenders, job, plan, List.of(COLLECTOR, HEAP), classPath);
    }

    /** The same contender when the peak of its heap counts: one job of so many units. */
    public Fork watched(long units) {
        return new Fork(
                key,
                "heap of " + job,
                contenders,
                job,
                Plan.jobs(units, 0, 1),
                List.of(COLLECTOR, HEAP, OFTEN_COLLECTED),
                classPath);
    }

    /** The same job in a heap of so many megabytes. */
    public Fork inHeap(int megabytes) {
        List<String> options = List.of(COLLECTOR, "-Xmx" + megabytes + "m");
        return new Fork(key, label, contenders, job, plan, options, classPath);
    }

    /** The same job by another build. */
    Fork by(Path jar) {
        return new Fork(key, label, contenders, job, plan, javaOptions, jar.toString());
    }

    @Override
    public Outcome run() {
        try {
            Process process = new ProcessBuilder(command())
                    .redirectError(Redirect.INHERIT)
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            List<String> lines;
            try (BufferedReader reader = process.inputReader()) {
                lines = reader.lines().toList();
            }
            int code = process.waitFor();
            if (code != 0) {
                throw new Failure(label + ": its JVM ended with " + code + ", must end with 0");
            }
            return Outcome.parse(lines);
        } catch (IOException e) {
            throw new Failure(label + ": its JVM could not be started: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure(label + ": was interrupted", e);
        }
    }

    private List<String> command() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(javaOptions);
        command.addAll(List.of("-classpath", classPath, ForkedRun.class.getName(), contenders.getName(), job));
        command.addAll(plan.words());
        return command;
    }
}
