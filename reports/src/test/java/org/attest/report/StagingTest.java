package org.attest.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StagingTest {
    @TempDir
    private Path folder;

    @Test
    void leaves_the_old_files_and_nothing_else_when_the_program_is_stopped_half_way() throws Exception {
        Files.writeString(folder.resolve("a.xlsx"), "old");
        Process program = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-classpath",
                        System.getProperty("java.class.path"),
                        StoppedProgram.class.getName(),
                        folder.toString())
                .start();
        try (BufferedReader said = program.inputReader(StandardCharsets.UTF_8)) {
            assertThat(said.readLine()).isEqualTo("half-way");
        }
        assertThat(files()).hasSize(2).first().asString().matches("\\.a\\.xlsx\\.\\d+-\\d+-\\d+\\.part");

        // As a signal asks it to.
        program.destroy();

        assertThat(program.waitFor()).isEqualTo(143);
        assertThat(files()).containsExactly("a.xlsx");
        assertThat(folder.resolve("a.xlsx")).hasContent("old");
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
