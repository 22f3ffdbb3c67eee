package org.attest.cli.launch;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Lays out the folder that an analyst installs: the script, the jar, and the archive of the Java that lays it out. */
public final class Distribution {
    private Distribution() {}

    /** Takes the jar, the script, the folder to lay out, and the example dossier. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Path.of(arguments[2]);
        Path jar = copied(Path.of(arguments[0]), folder.resolve("lib"));
        Path script = copied(Path.of(arguments[1]), folder.resolve("bin"));
        if (!script.toFile().setExecutable(true, false)) {
            throw new IOException(script + ": cannot be made executable");
        }
        forgetArchives(folder.resolve("lib"));
        Archive.of(jar, copied(Path.of(arguments[3]), folder.resolve("examples")));
    }

    private static Path copied(Path file, Path folder) throws IOException {
        Files.createDirectories(folder);
        return Files.copy(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    }

    /** Of another build or another Java. */
    private static void forgetArchives(Path lib) throws IOException {
        File[] archives = lib.toFile().listFiles((at, name) -> name.matches("attest-.*\\.(aot|jsa)"));
        for (File archive : archives == null ? new File[0] : archives) {
            Files.delete(archive.toPath());
        }
    }
}
