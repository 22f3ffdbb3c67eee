package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import org.attest.report.manifest.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoCommandTest {
    private static final FileTime LONG_AGO = FileTime.fromMillis(0);

    @TempDir
    private Path folder;

    private Shell demo(String... more) {
        return more.length == 0
                ? Shell.run("demo", "--out", folder.toString())
                : Shell.run("demo", "--out", folder.toString(), more[0]);
    }

    @Test
    void makes_all_reports_of_the_example_and_leaves_its_dossier_beside_them() throws IOException {
        Shell shell = demo();

        assertThat(shell.exitCode()).isZero();
        assertThat(shell.results()).startsWith(DemoCommand.DOSSIER + ": ").contains("\n18 files, ");
        assertThat(folder.resolve(DemoCommand.DOSSIER)).hasSameBinaryContentAs(Shell.EXAMPLE);
        Path report = folder.resolve("source-annex.xlsx");
        Files.setLastModifiedTime(report, LONG_AGO);
        assertThat(demo().exitCode()).isZero();
        assertThat(Files.getLastModifiedTime(report)).isGreaterThan(LONG_AGO);
    }

    @Test
    void replaces_files_that_are_not_its_own_only_when_it_is_told_to() throws IOException {
        Path mine = Files.writeString(folder.resolve("source-annex.pdf"), "mine");
        assertThat(demo()).isEqualTo(refused("source-annex.pdf is"));
        assertThat(mine).hasContent("mine");
        assertThat(folder.resolve(DemoCommand.DOSSIER)).doesNotExist();

        assertThat(demo("--force").exitCode()).isZero();
        assertThat(demo().exitCode()).isZero();
    }

    @Test
    void keeps_what_somebody_has_worked_on() throws IOException {
        assertThat(demo().exitCode()).isZero();
        Path report = append("meeting-register.pdf", "% a note");
        byte[] annotated = Files.readAllBytes(report);

        assertThat(demo()).isEqualTo(refused("meeting-register.pdf is"));
        assertThat(report).hasBinaryContent(annotated);

        append(DemoCommand.DOSSIER, "\n");
        assertThat(demo()).isEqualTo(refused(DemoCommand.DOSSIER + ", meeting-register.pdf are"));
    }

    @Test
    void leaves_a_manifest_by_which_its_files_can_be_verified() throws IOException {
        assertThat(demo().exitCode()).isZero();

        Shell shell = Shell.run("verify", folder.toString());

        assertThat(shell.results())
                .isEqualTo(folder + ": 18 files of 9 reports, as they were made, 1 input as it was\n");
        assertThat(shell.exitCode()).isZero();
        Files.delete(folder.resolve(Manifest.NAME));
        assertThat(demo().progress())
                .contains(DemoCommand.DOSSIER + ", ", " and 16 more are there already, must be replaced with --force");
    }

    private Path append(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardOpenOption.APPEND);
    }

    private Shell refused(String files) {
        return new Shell(3, "", "attest: " + folder + ": " + files + " there already, must be replaced with --force\n");
    }
}
