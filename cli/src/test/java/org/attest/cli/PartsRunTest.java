package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.attest.report.manifest.Entry;
import org.attest.report.manifest.Manifest;
import org.attest.report.manifest.Verification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A run that makes each report once for every part of a dossier. */
class PartsRunTest {
    private static final List<String> LEADS = List.of("--burst-by", "lead", "--format", "xlsx");

    @TempDir
    private Path folder;

    private String[] words(List<String> options, String... more) {
        return Stream.of(
                        Stream.of(
                                "run",
                                "commitments-tracker",
                                "--data",
                                Shell.EXAMPLE.toString(),
                                "--out",
                                folder.toString()),
                        options.stream(),
                        Stream.of(more))
                .flatMap(each -> each)
                .toArray(String[]::new);
    }

    private Shell run(String... more) {
        return Shell.run(words(LEADS, more));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void makes_a_report_of_every_part_and_leaves_those_that_stand_there() throws IOException {
        Shell dry = run("--dry-run");
        assertThat(dry.results())
                .contains("\nReport               Lead  New  Unchanged  Outdated  Foreign\ncommitments-tracker     ")
                .endsWith("nothing was made: --dry-run\n");
        assertThat(files()).isEmpty();

        Shell first = run("--jobs", "2");

        assertThat(first.exitCode()).as(first.progress()).isZero();
        List<Entry> entries = Manifest.read(folder).entries();
        int leads = entries.size();
        assertThat(leads).isGreaterThan(1);
        assertThat(first.results())
                .contains("\nReport               Lead  Made  Unchanged  Failed\ncommitments-tracker  ")
                .containsPattern("\ncommitments-tracker +" + leads + " +" + leads + " +0 +0\n");
        assertThat(files()).hasSize(leads + 1).contains("commitments-tracker-moha.xlsx");
        assertThat(Verification.of(folder, List.of(Shell.EXAMPLE)).changes()).isEmpty();

        assertThat(run().results()).containsPattern("\ncommitments-tracker +" + leads + " +0 +" + leads + " +0\n");
        Files.delete(folder.resolve("commitments-tracker-moha.xlsx"));
        assertThat(run().results())
                .containsPattern("\ncommitments-tracker +" + leads + " +1 +" + (leads - 1) + " +0\n");
        assertThat(run("--locale", "en-US").results())
                .containsPattern("\ncommitments-tracker +" + leads + " +" + leads + " +0 +0\n");
    }

    @Test
    void tells_a_script_of_each_key_as_it_is_made_and_of_all_at_the_end() {
        Shell shell = run("--json");

        assertThat(shell.progress().lines())
                .first()
                .asString()
                .matches(
                        "\\{\"report\": ?\"commitments-tracker\", ?\"key\": ?\"[a-z-]+\", ?\"outcome\": ?\"made\", ?\"done\":"
                                + " ?1, ?\"of\": ?\\d+}");
        assertThat(shell.results())
                .startsWith("{\n  \"exitCode\": 0,\n  \"folder\": \"" + folder + "\",\n  \"burstBy\": \"lead\",\n")
                .contains("\"key\": \"moha\",\n          \"outcome\": \"made\"\n");
    }

    @Test
    void replaces_no_file_that_somebody_has_changed() throws IOException {
        assertThat(run().exitCode()).isZero();
        Path mine = Files.writeString(folder.resolve("commitments-tracker-moha.xlsx"), "mine");

        assertThat(run())
                .isEqualTo(new Shell(
                        3,
                        "",
                        "attest: " + folder
                                + ": commitments-tracker-moha.xlsx is there already, must be replaced with --force\n"));

        assertThat(mine).hasContent("mine");
        assertThat(run("--force").exitCode()).isZero();
        assertThat(Verification.of(folder, List.of()).changes()).isEmpty();
    }

    @Test
    void goes_on_when_some_cannot_be_made_and_ends_with_4() throws IOException {
        Files.createDirectory(folder.resolve("commitments-tracker-moha.xlsx"));

        Shell shell = run("--force");

        assertThat(shell.exitCode()).isEqualTo(4);
        assertThat(shell.progress())
                .isEqualTo("attest: report \"commitments-tracker\" > key \"moha\": "
                        + folder.resolve("commitments-tracker-moha.xlsx") + ": is a folder, must be a file\n");
        assertThat(shell.results()).containsPattern("\ncommitments-tracker +\\d+ +\\d+ +0 +1\n");
    }

    @Test
    void fails_on_what_a_script_names_also_of_reports_that_stand_there() {
        Shell first = run("--fail-on", "conflict,differs");

        assertThat(run("--fail-on", "conflict,differs").exitCode()).isEqualTo(first.exitCode());
        assertThat(run("--fail-on", "conflict,differs").progress()).isEqualTo(first.progress());
    }

    @Test
    void says_what_is_wrong_with_its_words() {
        assertThat(Shell.run(words(List.of("--jobs", "2", "--dry-run"))).progress())
                .startsWith("attest: --jobs is given alone, must be with --burst-by\n"
                        + "attest: --dry-run is given alone, must be with --burst-by\n");
        assertThat(Shell.run(words(List.of("--burst-by", "district"))).progress())
                .startsWith("attest: ")
                .contains("part \"district\" is unknown, must be one of tribunal, jurisdiction, lead");
        assertThat(run("--jobs", "0").progress()).startsWith("attest: --jobs is 0, must be 1 to 256\n");
        assertThat(Shell.run("run", "period-comparison", "--data", "a.json", "--before", "b.json", "--burst-by", "lead")
                        .progress())
                .startsWith("attest: --before is given with --burst-by, must be without: it is a whole dossier\n");
    }

    @Test
    void says_that_a_dossier_has_no_such_parts() throws IOException {
        Path small = folder.resolve("small.json");
        Files.writeString(
                small, "{\"schemaVersion\": \"1\", \"id\": \"small\", \"title\": \"Small\", \"asOf\": \"2024-03-31\"}");

        Shell shell =
                Shell.run("run", "--data", small.toString(), "--burst-by", "tribunal", "--out", folder.toString());

        assertThat(shell)
                .isEqualTo(
                        new Shell(1, "", "attest: " + small + ": has no tribunal to make reports of, must have one\n"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void tells_of_a_full_disk_for_each_key() throws Exception {
        Shell shell = Program.end(Program.startWithLittleRoom(words(LEADS)));

        assertThat(shell.exitCode()).isEqualTo(3);
        assertThat(shell.progress().lines())
                .allMatch(line -> line.endsWith(": File too large"))
                .hasSizeGreaterThan(1);
        assertThat(files()).isEmpty();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void tells_of_a_folder_that_may_not_be_written_to() throws Exception {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));

        Shell shell = Program.end(Program.startWithoutPrivileges(words(LEADS)));

        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        assertThat(shell.exitCode()).isEqualTo(3);
        assertThat(shell.progress().lines())
                .first()
                .asString()
                .startsWith("attest: report \"commitments-tracker\" > key \"")
                .contains("\": " + folder + "/commitments-tracker-")
                .endsWith(": may not be written, must be in a writable folder");
        assertThat(files()).isEmpty();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void ends_well_when_the_system_asks_it_to_and_is_gone_on_with() throws Exception {
        Process program = Program.start(words(List.of("--burst-by", "lead")));
        while (program.isAlive() && files().stream().noneMatch(file -> file.endsWith(".pdf"))) {
            Thread.onSpinWait();
        }
        // Whose streams stay open.
        program.toHandle().destroy();
        Shell stopped = Program.end(program);

        assertThat(stopped.exitCode()).isEqualTo(143);
        assertThat(stopped.progress()).isEqualTo("attest: stopped, every file is as it was before or complete\n");
        assertThat(files()).contains(Manifest.NAME).noneMatch(file -> file.startsWith(".") || file.endsWith(".part"));
        assertThat(Verification.of(folder, List.of()).changes())
                .singleElement()
                .extracting(one -> one.where() + ": " + one.what())
                .asString()
                .matches(
                        "attest-manifest.json: report \"commitments-tracker\": [12] of it were to be made and were not, must be"
                                + " made by the same run again");
        assertThat(Shell.run(words(List.of("--burst-by", "lead"))).exitCode()).isZero();
        assertThat(Verification.of(folder, List.of(Shell.EXAMPLE)).changes()).isEmpty();
    }
}
