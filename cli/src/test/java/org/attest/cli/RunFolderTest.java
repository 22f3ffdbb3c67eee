package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run does to the folder that it writes to. */
class RunFolderTest {
    @TempDir
    Path out;

    @Test
    void replaces_files_only_when_it_is_told_to() throws IOException {
        Path old = Files.writeString(out.resolve("source-annex.xlsx"), "old");

        assertThat(run("source-annex", "penalties-matrix"))
                .isEqualTo(new Shell(
                        3,
                        "",
                        "attest: " + out + ": source-annex.xlsx is there already, must be replaced with --force\n"));
        assertThat(files()).containsExactly("source-annex.xlsx");
        assertThat(old).hasContent("old");
        assertThat(run("penalties-matrix", "--format", "xlsx").exitCode()).isZero();
        assertThat(run("--format", "pdf").exitCode()).isZero();
        assertThat(run().progress()).contains(" and 5 more are there already, must be replaced with --force");
    }

    @Test
    void says_that_a_file_stands_where_the_folder_should_be() throws IOException {
        Path file = Files.createFile(out.resolve("file"));

        Shell shell = Shell.run("run", "--data", Shell.EXAMPLE.toString(), "source-annex", "--out", file.toString());

        assertThat(shell.exitCode()).isEqualTo(3);
        assertThat(shell.progress())
                .endsWith("attest: report \"source-annex\": " + file + ": is in the way, must be a folder\n");
    }

    @Test
    void leaves_the_old_files_when_one_of_the_new_cannot_be_put_in_place() throws IOException {
        Path old = Files.writeString(out.resolve("source-annex.xlsx"), "old");
        Files.createDirectory(out.resolve("source-annex.pdf"));

        Shell shell = run("source-annex", "--force");

        assertThat(shell.exitCode()).isEqualTo(3);
        assertThat(shell.progress())
                .endsWith("attest: report \"source-annex\": " + out.resolve("source-annex.pdf")
                        + ": is a folder, must be a file\n");
        assertThat(old).hasContent("old");
        assertThat(files()).containsExactlyInAnyOrder("source-annex.xlsx", "source-annex.pdf");
    }

    @Test
    void makes_the_other_reports_when_the_files_of_one_cannot_be_put_in_place() throws IOException {
        Files.createDirectory(out.resolve("source-annex.pdf"));

        Shell shell = run("source-annex", "penalties-matrix");

        assertThat(shell.exitCode()).isEqualTo(3);
        assertThat(shell.progress()).contains("source-annex.pdf: is a folder, must be a file\n");
        assertThat(shell.results()).contains("2 files");
        assertThat(files())
                .containsExactlyInAnyOrder("source-annex.pdf", "penalties-matrix.xlsx", "penalties-matrix.pdf");
    }

    private Shell run(String... arguments) {
        return Shell.run(Stream.concat(
                        Stream.of("run", "--data", Shell.EXAMPLE.toString(), "--out", out.toString()),
                        Stream.of(arguments))
                .toArray(String[]::new));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(out)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
