package org.attest.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Goes through what analysts do most, so that an archive of loaded classes can be made of it. */
final class Rehearsal {
    private Rehearsal() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("attest-rehearsal");
        try {
            rehearse(arguments[0], folder);
        } finally {
            delete(folder);
        }
    }

    private static void rehearse(String dossier, Path folder) {
        String out = folder.toString();
        play("--help");
        play("reports");
        play("check", dossier);
        play("run", "--data", dossier, "--out", out);
        play("audit", folder.resolve("source-annex.xlsx").toString());
        play("audit", folder.resolve("source-annex.pdf").toString());
    }

    private static void play(String... arguments) {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        int exitCode = Attest.run(new Console(nowhere, nowhere), arguments);
        if (exitCode != ExitCode.DONE) {
            throw new IllegalStateException(List.of(arguments) + " ended with " + exitCode + ", must end with 0");
        }
    }

    private static void delete(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> inside = Files.walk(folder)) {
            all = inside.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.delete(path);
        }
    }
}
