package org.attest.cli.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The folder that an analyst installs, as the build has laid it out. */
@DisabledOnOs(OS.WINDOWS)
class DistributionIT {
    private static final Path BUILT = Path.of(System.getProperty("attest.distribution"));

    @TempDir
    Path folder;

    @Test
    void prints_what_the_jar_prints() throws Exception {
        assertThat(run(script(BUILT), "reports"))
                .isEqualTo(run(List.of("java", "-jar", System.getProperty("attest.jar")), "reports"));
        assertThat(run(script(BUILT), "reports")).contains("tribunal-caseload");
    }

    @Test
    void takes_the_program_from_the_archive() throws Exception {
        assertThat(sourceOfTheProgram(BUILT)).contains("shared objects file");
    }

    @Test
    void starts_by_a_link_from_elsewhere() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("attest"), BUILT.resolve("bin/attest"));

        assertThat(run(List.of(link.toString()), "--version")).startsWith("Attest ");
    }

    @Test
    @Tag("proof")
    void passes_over_a_stale_archive_in_silence_until_it_is_made_anew() throws Exception {
        Path stale = copied();

        assertThat(run(script(stale), "reports")).isEqualTo(run(script(BUILT), "reports"));
        assertThat(sourceOfTheProgram(stale)).contains("attest.jar").doesNotContain("shared objects file");

        assertThat(run(script(stale), "--prepare")).matches("\\S+/attest\\.archive\n");
        assertThat(sourceOfTheProgram(stale)).contains("shared objects file");
    }

    /** A jar that was written later than the archive, as after an update. */
    private Path copied() throws IOException {
        for (String name : List.of("bin", "lib")) {
            Path from = BUILT.resolve(name);
            Path to = Files.createDirectories(folder.resolve("copy").resolve(name));
            for (File file : from.toFile().listFiles()) {
                Path copy = Files.copy(file.toPath(), to.resolve(file.getName()));
                boolean jar = file.getName().equals("attest.jar");
                Files.setLastModifiedTime(
                        copy, FileTime.from(Instant.ofEpochSecond(jar ? 1_700_000_000 : 1_600_000_000)));
                copy.toFile().setExecutable(file.canExecute());
            }
        }
        return folder.resolve("copy");
    }

    /** Where the running Java says that it has the main class from. */
    private String sourceOfTheProgram(Path distribution) throws Exception {
        Path log = folder.resolve("classes.txt");
        run(
                List.of(
                        "env",
                        "ATTEST_JAVA_OPTIONS=-Xlog:class+load:file=" + log,
                        script(distribution).getFirst()),
                "--version");
        try (var lines = Files.lines(log)) {
            return lines.filter(line -> line.contains(" " + Launcher.PROGRAM + " "))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static List<String> script(Path distribution) {
        return List.of(distribution.resolve("bin/attest").toString());
    }

    /** What it prints, on both sides; it must end well. */
    private static String run(List<String> program, String argument) throws Exception {
        List<String> words = new ArrayList<>(program);
        words.add(argument);
        Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}
