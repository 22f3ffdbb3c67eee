package org.attest.benchmarks.start;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.List;
import org.attest.benchmarks.run.Case;
import org.attest.benchmarks.run.Failure;
import org.attest.benchmarks.run.Outcome;

/** A program with its arguments, as a person starts it in a folder: from its start to its end; what it prints is thrown away. */
record Command(String key, List<String> words, Path folder) implements Case {
    @Override
    public String label() {
        Path here = Path.of("").toAbsolutePath();
        return String.join(" ", words).replace(here + "/", "");
    }

    @Override
    public Outcome run() {
        try {
            long begin = System.nanoTime();
            int exitCode = new ProcessBuilder(words)
                    .directory(folder.toFile())
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start()
                    .waitFor();
            long nanoseconds = System.nanoTime() - begin;
            if (exitCode != 0) {
                throw new Failure(String.join(" ", words) + " ended with " + exitCode + ", must end with 0");
            }
            return new Outcome(List.of(new Outcome.Sample(1, nanoseconds, 0, 0)), 0);
        } catch (IOException e) {
            throw new Failure(String.join(" ", words) + " does not start", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure(key + " was interrupted", e);
        }
    }
}
