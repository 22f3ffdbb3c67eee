package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.attest.cli.internal.output.Progress;
import org.attest.model.Dossier;
import org.attest.report.definition.Edition;
import org.attest.report.definition.Report;
import org.attest.report.manifest.Manifest;
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
        assertThat(run().progress()).contains(": source-annex.xlsx is there already, must be replaced with --force");
        Files.delete(out.resolve(Manifest.NAME));
        assertThat(run().progress()).contains(" and 8 more are there already, must be replaced with --force");
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
                        + ": is a folder, must be a file\n"
                        + "attest: " + old + ": is still the old one, the new one could not be made\n");
        assertThat(old).hasContent("old");
        assertThat(files()).containsExactlyInAnyOrder("source-annex.xlsx", "source-annex.pdf");
    }

    /** The first time it is asked with both files, then with one after the other: it has words for the workbook only. */
    @Test
    void names_the_old_file_that_stands_beside_a_new_one() throws Exception {
        Path old = Files.writeString(out.resolve("half.pdf"), "old");
        AtomicInteger asked = new AtomicInteger();
        Report<Dossier> half = Report.of(
                "half",
                1,
                Locale.ENGLISH,
                r -> r.title(d -> "Half")
                        .section(
                                "Words",
                                s -> s.text((d, e) -> asked.incrementAndGet() == 2 ? "Words" : "words".substring(9))));
        OpenDossier opened = OpenDossier.at(Shell.EXAMPLE);
        Edition edition = Edition.of(opened.dossier().asOf(), "Secretariat");

        Finished finished = new Production(
                        opened, edition, out, new Drawing(), Recipe.of(opened.input()), List.of(half))
                .run(Progress.NONE);

        assertThat(files()).containsExactlyInAnyOrder("half.pdf", "half.xlsx");
        assertThat(finished.reports().getFirst().old()).containsExactly(old);
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
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals(Manifest.NAME))
                    .toList();
        }
    }
}
