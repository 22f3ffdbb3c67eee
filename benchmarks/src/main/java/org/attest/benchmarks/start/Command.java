package org.attest.benchmarks.start;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.attest.benchmarks.run.Failure;

/**
 * A program with its arguments, as a person starts it.
 *
 * @param name what programs that read the report call it
 */
record Command(String name, List<String> words) {
    /** Seconds from its start to its end, in a new process; what it prints is thrown away. */
    double seconds(Path folder) {
        try {
            long begin = System.nanoTime();
            int exitCode = new ProcessBuilder(words)
                    .directory(folder.toFile())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            long nanoseconds = System.nanoTime() - begin;
            if (exitCode != 0) {
                throw new Failure(String.join(" ", words) + " ended with " + exitCode + ", must end with 0");
            }
            return nanoseconds / 1e9;
        } catch (IOException e) {
            throw new Failure(String.join(" ", words) + " does not start", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure(name + " was interrupted", e);
        }
    }
}
