package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a command does not need is not loaded: that is what makes it start at once. */
class LazyStartTest {
    @TempDir
    private Path folder;

    private List<String> loadedBy(String... arguments) throws Exception {
        Path log = folder.resolve("classes");
        Process program = Program.start(List.of("-Xlog:class+load:file=" + log), Attest.class, arguments);
        assertThat(Program.end(program).exitCode()).isZero();
        List<String> loaded = Files.readAllLines(log);
        assertThat(loaded).anyMatch(line -> line.contains(Attest.class.getName() + " "));
        return loaded;
    }

    @Test
    void knows_nothing_of_files_to_list_the_reports() throws Exception {
        assertThat(loadedBy("reports"))
                .noneMatch(line -> line.matches(".* (org\\.apache|org\\.openpdf|tools\\.jackson)\\..*"));
    }

    /** But for the type of an option. */
    @Test
    void knows_nothing_of_reports_to_begin_and_to_check_a_dossier() throws Exception {
        String dossier = folder.resolve("dossier.json").toString();
        assertThat(loadedBy("init", dossier))
                .noneMatch(
                        line -> line.matches(
                                ".* (org\\.apache|org\\.openpdf|org\\.attest\\.report\\.(internal\\.)?standard)\\.(?!DossierPart ).*"));
        assertThat(loadedBy("check", dossier))
                .noneMatch(
                        line -> line.matches(
                                ".* (org\\.apache|org\\.openpdf|org\\.attest\\.report\\.(internal\\.)?standard)\\.(?!DossierPart ).*"));
    }

    @Test
    @Tag("proof")
    void knows_of_databind_only_where_json_is_asked_for() throws Exception {
        String example = Shell.EXAMPLE.toString();
        String out = folder.toString();
        assertThat(loadedBy("check", example)).noneMatch(LazyStartTest::isOfDatabind);
        assertThat(loadedBy("run", "source-annex", "--data", example, "--out", out))
                .noneMatch(LazyStartTest::isOfDatabind);
        assertThat(loadedBy("check", example, "--json")).anyMatch(LazyStartTest::isOfDatabind);
    }

    private static boolean isOfDatabind(String line) {
        return line.contains(" tools.jackson.databind.");
    }

    @Test
    void makes_only_the_command_that_is_meant() throws Exception {
        assertThat(loadedBy("reports", "--help"))
                .noneMatch(line -> line.contains(RunCommand.class.getName() + " "))
                .noneMatch(
                        line -> line.matches(".* org\\.attest\\.report\\.(internal\\.)?standard\\.(?!DossierPart ).*"));
    }
}
