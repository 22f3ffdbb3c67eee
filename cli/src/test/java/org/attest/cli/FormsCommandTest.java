package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormsCommandTest {
    @TempDir
    private Path folder;

    @Test
    void writes_blank_forms() {
        String out = folder.resolve("forms.xlsx").toString();
        Shell shell = Shell.run("forms", "--out", out);
        assertThat(shell.exitCode()).isZero();
        assertThat(shell.results()).isEqualToNormalizingNewlines(out + ": written\n");
        assertThat(Path.of(out)).isNotEmptyFile();
    }

    @Test
    void writes_text_files_of_some_kinds() {
        Path out = folder.resolve("tables");
        assertThat(Shell.run("forms", "caseloads", "tribunals", "--out", out.toString())
                        .exitCode())
                .isZero();
        assertThat(out).isDirectoryContaining("glob:**caseloads.csv").isDirectoryContaining("glob:**tribunals.csv");
        assertThat(out.resolve("tribunals.csv"))
                .content()
                .isEqualToNormalizingNewlines(
                        "\uFEFFid,name,kind,seat,coverage,courts,established,legal basis,source,locator,excerpt,basis,comment\n");
    }

    @Test
    void takes_a_kind_once_that_is_named_twice() {
        String out = folder.resolve("forms.xlsx").toString();
        Shell shell = Shell.run("forms", "caseloads", "caseloads", "--out", out);
        assertThat(shell.exitCode()).isZero();
        assertThat(shell.results()).isEqualToNormalizingNewlines(out + ": written\n");
    }

    @Test
    void tells_what_of_a_dossier_is_not_in_the_forms() throws IOException {
        Path dossier = Files.writeString(folder.resolve("d.json"), """
                {"schemaVersion": "1", "id": "d", "title": "D", "asOf": "2024-04-01", "notes": [" spaced "]}
                """);
        Path out = folder.resolve("forms.xlsx");
        Shell shell = Shell.run("forms", "--from", dossier.toString(), "--out", out.toString());
        assertThat(shell.exitCode()).isEqualTo(1);
        assertThat(shell.results())
                .isEqualToNormalizingNewlines(out + ": written\n" + out + ": is without /notes/0/note: \" spaced \"\n"
                        + out + ": 1 part of " + dossier + " lost, everything else of these tables is in the forms\n");
        assertThat(out).isNotEmptyFile();
    }

    @Test
    void lists_the_columns_of_a_kind() {
        assertThat(Shell.run("forms", "--columns", "persons").results()).isEqualToNormalizingNewlines("""
                persons: One person in public office a row, in that public role only.
                  id (required): An id of your choice: lower-case letters, digits and hyphens, such as tribunal-dhaka.
                  name (required): Text.
                  aliases: One or more, parted by semicolons or line breaks: each text.
                  source: An id of table sources. Where all of this row stands. A second source takes a second row with the same id.
                  locator: Text. The place in the source: paragraph 8.
                  excerpt: Text. At most 300 characters of its own words.
                  basis: One of stated, derived, inferred. How the figures came out of the source; empty is stated.
                  comment: Text. For those who keep the data; no report shows it.
                  where one of them needs more: name source, name locator, name excerpt, name comment, name basis, name confidence, confidence
                """);
    }

    @Test
    void refuses_a_kind_that_is_unknown() {
        Shell shell = Shell.run("forms", "caseload");
        assertThat(shell.exitCode()).isEqualTo(2);
        assertThat(shell.progress())
                .startsWith(
                        "attest: kind \"caseload\" is unknown (perhaps \"caseloads\"), must be one of dossier, sources,");
    }

    @Test
    void replaces_forms_only_when_it_is_told_to() throws IOException {
        Path tables = Files.createDirectory(folder.resolve("tables"));
        Path filled = Files.writeString(tables.resolve("caseloads.csv"), "mine");

        Shell refused = Shell.run("forms", "tribunals", "caseloads", "--out", tables.toString());

        assertThat(refused.exitCode()).isEqualTo(3);
        assertThat(refused.progress())
                .isEqualToNormalizingNewlines(
                        "attest: " + filled + ": is there already, must be replaced with --force\n");
        assertThat(filled).hasContent("mine");
        assertThat(filled.resolveSibling("tribunals.csv")).doesNotExist();
    }
}
