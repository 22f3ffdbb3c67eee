package org.attest.cli.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Lays out the folder that an analyst installs: the scripts, the jar, and the archive of the Java that lays it out. */
final class Distribution {
    private Distribution() {}

    /** Takes the jar, the folder of the scripts, and the folder to lay out. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path scripts = Path.of(arguments[1]);
        Path folder = Path.of(arguments[2]);
        copy(scripts.resolve("attest.cmd"), folder.resolve("bin"));
        Path script = copy(scripts.resolve("attest"), folder.resolve("bin"));
        if (!script.toFile().setExecutable(true, false)) {
            throw new IOException(script + ": cannot be made executable");
        }
        copy(Path.of(arguments[0]), folder.resolve("lib"));
        Archive.make(folder.resolve("lib"));
    }

    private static Path copy(Path file, Path folder) throws IOException {
        Files.createDirectories(folder);
        return Files.copy(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    }
}
