package org.attest.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.attest.benchmarks.run.Case;
import org.attest.benchmarks.run.Measure;
import org.attest.benchmarks.run.Part;

/**
 * How long an analyst waits: {@code attest reports} and {@code attest run} on the example dossier, each in a new
 * process, by the distribution and by the plain jar.
 */
final class StartJobs {
    static final String NOTES = "Microseconds of a new process, from its start to its end.\n";

    private static final Path BUILT = Path.of("cli", "target");

    /** An older program reads the same dossier. */
    private static final Path DOSSIER = Path.of("examples", "dossiers", "bangladesh-bali-process.json");

    private StartJobs() {}

    static List<Part> parts(long rows) {
        String reports = BUILT.resolve("benchmarked").toString();
        return Stream.of(List.of("reports"), List.of("run", "--data", present(DOSSIER), "--force", "--out", reports))
                .map(words -> new Part(
                        words.getFirst(),
                        "attest " + words.getFirst(),
                        List.of(
                                command("script", "attest/bin/attest", List.of(), words),
                                command("jar", "attest.jar", List.of("java", "-jar"), words)),
                        List.of(),
                        List.of(new Part.Line(
                                "start." + words.getFirst(),
                                Measure.MILLISECONDS,
                                List.of("script-" + words.getFirst())))))
                .toList();
    }

    private static Case command(String how, String program, List<String> java, List<String> words) {
        return new Case(
                how + "-" + words.getFirst(),
                BUILT.toString(),
                built -> Stream.of(java, List.of(present(Path.of(built, program))), words)
                        .flatMap(List::stream)
                        .toList());
    }

    private static String present(Path program) {
        if (!Files.exists(program)) {
            throw new IllegalStateException(program + " is not there, must be built by: mvn -q -DskipTests package");
        }
        return program.toAbsolutePath().toString();
    }
}
