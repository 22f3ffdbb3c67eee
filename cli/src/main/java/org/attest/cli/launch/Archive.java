package org.attest.cli.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The classes of the program as one Java has loaded and linked them: with it the program starts faster. Beside it stands
 * for the scripts which Java that was, and by which option it takes the archive.
 */
final class Archive {
    static final String NAME = "attest.archive";
    static final String JAVA = "java-home";

    private static final String REHEARSAL = "org.attest.cli.Rehearsal";

    /** The first Java that makes a cache of linked classes in one run (JEP 514). */
    private static final int WITH_CACHE = 25;

    private Archive() {}

    /** Makes the archive of this Java, or of the newest one when this is too old, beside the jar of a folder. */
    public static void main(String[] arguments) throws Exception {
        if (Runtime.version().feature() < Launcher.OLDEST) {
            Launcher.start(Archive.class.getName(), List.of(), arguments);
        } else {
            System.out.println(make(Path.of(arguments[0])));
        }
    }

    /** Rehearses the program in a process of its own; what was there stays until the new one is whole. */
    static Path make(Path lib) throws IOException, InterruptedException {
        Path finished = lib.resolve(NAME);
        Path begun = lib.resolve(NAME + ".new");
        Path log = Files.createTempFile("attest-archive", ".log");
        boolean cache = Runtime.version().feature() >= WITH_CACHE;
        String home = System.getProperty("java.home");
        try {
            Stream<String> rehearsal = Stream.of(
                    (cache ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + begun,
                    "-classpath",
                    lib.resolve("attest.jar").toString(),
                    REHEARSAL);
            String java = Path.of(home, "bin", "java").toString();
            int exitCode = new ProcessBuilder(Stream.of(Stream.of(java), Launcher.FOR_SHORT_RUNS.stream(), rehearsal)
                            .flatMap(words -> words)
                            .collect(Collectors.toList()))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start()
                    .waitFor();
            if (exitCode != 0 || !Files.exists(begun)) {
                throw new IOException(
                        finished + ": not made, the rehearsal ended with " + exitCode + "\n" + Files.readString(log));
            }
            String option = cache ? "-XX:AOTCache" : "-XX:SharedArchiveFile";
            Files.write(lib.resolve(JAVA), List.of(home, option), StandardCharsets.UTF_8);
            return Files.move(begun, finished, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(begun);
            Files.delete(log);
        }
    }
}
