package org.attest.benchmarks.run;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs cases in JVMs like this one, one at a time. */
public final class Forks {
    private Forks() {}

    /** Runs every case once a round, so that a slow minute of the machine meets all of them. */
    public static Outcomes interleaved(List<Case> cases, int rounds) {
        Map<Case, Outcome> outcomes = new LinkedHashMap<>();
        for (int round = 1; round <= rounds; round++) {
            for (Case next : cases) {
                System.err.println("round " + round + " of " + rounds + ": " + next.label());
                outcomes.merge(next, run(next), Outcome::and);
            }
        }
        return new Outcomes(outcomes);
    }

    /**
     * Runs one case.
     *
     * @throws Failure when its JVM does not end well
     */
    public static Outcome run(Case one) {
        try {
            Process process = new ProcessBuilder(command(one))
                    .redirectError(Redirect.INHERIT)
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            List<String> lines = lines(process);
            int code = process.waitFor();
            if (code != 0) {
                throw new Failure(one.label() + ": its JVM ended with " + code + ", must end with 0");
            }
            return Outcome.parse(lines);
        } catch (IOException e) {
            throw new Failure(one.label() + ": its JVM could not be started: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure(one.label() + ": was interrupted", e);
        }
    }

    private static List<String> lines(Process process) throws IOException {
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        }
    }

    private static List<String> command(Case one) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(one.javaOptions());
        command.addAll(List.of("-classpath", System.getProperty("java.class.path")));
        command.addAll(List.of(ForkedRun.class.getName(), one.contenders().getName(), one.job()));
        command.addAll(one.plan().words());
        return command;
    }
}
