package org.attest.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.attest.report.manifest.Manifest;
import org.attest.report.manifest.Verification;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A burst that is killed again and again, and gone on with. */
class KilledBurstTest {
    private static final int KEYS = 40;

    @TempDir
    private Path folder;

    @Test
    void goes_on_where_it_was_killed() throws Exception {
        isKilledAndGoneOnWith(2, 7);
    }

    @Test
    @Tag("proof")
    void goes_on_where_it_was_killed_twenty_times() throws Exception {
        isKilledAndGoneOnWith(20, 20);
    }

    private void isKilledAndGoneOnWith(int times, long seed) throws Exception {
        Path undisturbed = Files.createDirectory(folder.resolve("undisturbed"));
        BurstProgram.burst(undisturbed, KEYS).run();
        Path killed = Files.createDirectory(folder.resolve("killed"));
        Random random = new Random(seed);

        for (int time = 1; time <= times; time++) {
            Process program = started(killed);
            // Files of that many keys more or less, and then anywhere in the next.
            long enough = made(killed) + random.nextInt(2 * KEYS / times + 1);
            while (program.isAlive() && made(killed) < enough) {
                Thread.onSpinWait();
            }
            Thread.sleep(random.nextInt(30));
            program.destroyForcibly().waitFor();
            // What was made whole is known to whoever reads the folder now.
            if (made(killed) > 0) {
                assertThat(Verification.of(killed, List.of()).changes())
                        .allMatch(change -> change.where().endsWith(".part")
                                || change.what().startsWith("is of a run that has not ended: "));
            }
        }
        assertThat(started(killed).waitFor()).isZero();

        assertThat(BurstTest.digests(killed)).isEqualTo(BurstTest.digests(undisturbed));
        assertThat(Verification.of(killed, List.of()).changes()).isEmpty();
        assertThat(Manifest.read(killed).entries()).hasSize(KEYS);
    }

    private static long made(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".xlsx")).count();
        }
    }

    private static Process started(Path folder) throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-XX:TieredStopAtLevel=1",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        BurstProgram.class.getName(),
                        folder.toString(),
                        String.valueOf(KEYS),
                        "2")
                .inheritIO()
                .start();
    }
}
