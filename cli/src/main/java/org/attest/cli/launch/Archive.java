package org.attest.cli.launch;

import java.io.IOException;
import java.lang.Runtime.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** The classes of the program as one Java has loaded and linked them: with it the program starts faster. */
public final class Archive {
    private static final String REHEARSAL = "org.attest.cli.Rehearsal";

    /** The first Java that makes a cache of linked classes in one run (JEP 514). */
    private static final int WITH_CACHE = 25;

    private final Path jar;
    private final Path dossier;
    private final Version java;

    private Archive(Path jar, Path dossier, Version java) {
        this.jar = jar;
        this.dossier = dossier;
        this.java = java;
    }

    /** Makes the archive of this Java beside the jar of a folder. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path lib = Path.of(arguments[0]);
        Path dossier = lib.resolveSibling("examples").resolve("bangladesh-bali-process.json");
        System.out.println(of(lib.resolve("attest.jar"), dossier));
    }

    /** Rehearses the program in a process of its own; what was there stays until the new one is whole. */
    static Path of(Path jar, Path dossier) throws IOException, InterruptedException {
        return new Archive(jar, dossier, Runtime.version()).make();
    }

    private Path make() throws IOException, InterruptedException {
        Path finished = jar.resolveSibling(name(java));
        Path begun = jar.resolveSibling(name(java) + ".new");
        Path log = Files.createTempFile("attest-archive", ".log");
        try {
            int exitCode = new ProcessBuilder(rehearsal(begun))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start()
                    .waitFor();
            if (exitCode != 0 || !Files.exists(begun)) {
                throw new IOException(
                        finished + ": not made, the rehearsal ended with " + exitCode + "\n" + Files.readString(log));
            }
            return Files.move(begun, finished, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(begun);
            Files.delete(log);
        }
    }

    private List<String> rehearsal(Path archive) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(Launcher.FOR_SHORT_RUNS);
        command.add((java.feature() >= WITH_CACHE ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + archive);
        command.addAll(List.of("-classpath", jar.toString(), REHEARSAL, dossier.toString()));
        return command;
    }

    /** The name under which the script {@code attest} looks for it. */
    static String name(Version java) {
        return "attest-" + java + (java.feature() >= WITH_CACHE ? ".aot" : ".jsa");
    }
}
