package org.attest.model.internal.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.model.internal.file.Folder.files;
import static org.attest.model.internal.file.Folder.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TwoWritersTest {
    private static final int ROUNDS = 200;

    @TempDir
    private Path folder;

    @Test
    void each_moves_its_own_bytes_and_the_last_one_wins_whole() throws Exception {
        Path target = folder.resolve("a");
        CyclicBarrier round = new CyclicBarrier(2);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<String>> shas = new ArrayList<>();
            for (int turn = 0; turn < ROUNDS; turn++) {
                shas.clear();
                for (byte writer = 0; writer < 2; writer++) {
                    byte[] bytes = bytes(turn, writer);
                    shas.add(threads.submit(writing(target, bytes, round)));
                }
                assertThat(shas.get(0).get()).isEqualTo(Folder.sha256(bytes(turn, 0)));
                assertThat(shas.get(1).get()).isEqualTo(Folder.sha256(bytes(turn, 1)));
                assertThat(Folder.sha256(Files.readAllBytes(target)))
                        .isIn(shas.get(0).get(), shas.get(1).get());
            }
        }
        assertThat(files(folder)).containsExactly("a");
    }

    /** Of different lengths, and long enough to go to the disk in several pieces. */
    private static byte[] bytes(int turn, int writer) {
        return (turn + " of " + writer + ";").repeat(20_000 + 9_000 * writer).getBytes(StandardCharsets.UTF_8);
    }

    private static Callable<String> writing(Path target, byte[] bytes, CyclicBarrier round) {
        return () -> {
            round.await();
            try (Drafts drafts = Drafts.of(List.of(target))) {
                try (OutputStream out = drafts.next()) {
                    for (int from = 0; from < bytes.length; from += 1000) {
                        out.write(bytes, from, Math.min(1000, bytes.length - from));
                    }
                }
                return drafts.moveIntoPlace().getFirst().sha256();
            }
        };
    }

    @Test
    void a_draft_stays_while_its_program_lives_and_goes_when_it_was_killed() throws Exception {
        Path target = folder.resolve("a");
        Process killed = begin(target);
        assertThat(files(folder)).hasSize(1);
        Drafts.write(target, text("between"));
        assertThat(files(folder)).as("the draft of the other is locked").hasSize(2);

        killed.destroyForcibly().waitFor();
        assertThat(files(folder)).as("nobody could remove it").hasSize(2);
        Drafts.write(target, text("after"));
        assertThat(files(folder)).containsExactly("a");
        assertThat(target).hasContent("after");
    }

    @Test
    void the_program_that_ends_last_wins() throws Exception {
        Path target = folder.resolve("a");
        Process program = begin(target);
        Drafts.write(target, text("between"));
        try (Writer asked = program.outputWriter(StandardCharsets.UTF_8)) {
            asked.write("go on\n");
        }
        assertThat(program.waitFor()).isZero();
        assertThat(target).hasContent("of another program");
        assertThat(files(folder)).containsExactly("a");
    }

    private static Process begin(Path target) throws IOException {
        Process program = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-classpath",
                        System.getProperty("java.class.path"),
                        SlowWriter.class.getName(),
                        target.toString())
                .start();
        // Not closed: its end would be the end of the program's words.
        BufferedReader said = program.inputReader(StandardCharsets.UTF_8);
        assertThat(said.readLine()).isEqualTo("half-way");
        return program;
    }
}
