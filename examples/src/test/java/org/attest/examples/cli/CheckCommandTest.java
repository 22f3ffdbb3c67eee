package org.attest.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
    private static final String SOUND = """
            {
              "schemaVersion": "1",
              "id": "small",
              "title": "A small dossier",
              "asOf": "2024-03-31",
              "sources": [
                {"id": "column", "title": "A column", "publisher": "A newspaper", "published": "2024-03-20", "kind": "opinion", "language": "en"}
              ]
            }
            """;

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("dossier.json");
    }

    @Test
    void lists_the_findings_of_a_sound_dossier_by_kind() throws IOException {
        Files.writeString(file, SOUND);

        assertThat(check()).isEqualTo(new Shell(0, """
                opinion source, 1 finding:
                  /sources/0: A column: gives opinion, not a record
                %s: no problems, 1 finding
                """.replace("%s", file.toString()), ""));
    }

    @Test
    void lists_every_problem_with_its_place() throws IOException {
        Files.writeString(file, SOUND.replace("2024-03-31", "2024-02-30").replace("opinion", "opinon"));

        Shell shell = check();

        assertThat(shell.exitCode()).isEqualTo(1);
        assertThat(shell.results().lines())
                .hasSize(3)
                .anyMatch(line -> line.startsWith("line 5, column 11: /asOf: "))
                .anyMatch(line -> line.startsWith("line 7, column 106: /sources/0/kind: "))
                .endsWith(file + ": 2 problems");
    }

    @Test
    void tells_broken_json_by_line_and_column() throws IOException {
        Files.writeString(file, SOUND.replace("\"title\":", "\"title\""));

        Shell shell = check();

        assertThat(shell.exitCode()).isEqualTo(1);
        assertThat(shell.results()).startsWith("line 4, column ").endsWith(file + ": 1 problem\n");
    }

    @Test
    void says_that_there_is_no_such_file() {
        assertThat(check()).isEqualTo(new Shell(3, "", "attest: " + file + ": there is no such file or folder\n"));
    }

    @Test
    void says_that_a_folder_is_no_file() {
        file = folder;

        assertThat(check().exitCode()).isEqualTo(3);
        assertThat(check().progress()).isEqualTo("attest: " + file + ": is a folder, must be a file\n");
    }

    private Shell check() {
        return Shell.run("check", file.toString());
    }
}
