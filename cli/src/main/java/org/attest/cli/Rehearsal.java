package org.attest.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Goes through what analysts and their scripts do most, so that an archive of loaded classes can be made of it. */
final class Rehearsal {
    private Rehearsal() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("attest-rehearsal");
        try {
            play("--help");
            play("reports");
            play("demo", "--out", folder.toString());
            play("check", folder.resolve(DemoCommand.DOSSIER).toString());
            play("check", folder.resolve(DemoCommand.DOSSIER).toString(), "--json");
            play("audit", folder.resolve("source-annex.xlsx").toString());
            play("audit", folder.resolve("source-annex.pdf").toString());
            play(
                    "run",
                    "commitments-tracker",
                    "--data",
                    folder.resolve(DemoCommand.DOSSIER).toString(),
                    "--out",
                    folder.toString(),
                    "--burst-by",
                    "lead",
                    "--jobs",
                    "2");
            play("verify", folder.toString());
        } finally {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
                for (Path file : files) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }

    private static void play(String... arguments) {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        int exitCode = Attest.run(new Console(nowhere, nowhere), arguments);
        if (exitCode != ExitCode.DONE) {
            throw new IllegalStateException(List.of(arguments) + " ended with " + exitCode + ", must end with 0");
        }
    }
}
