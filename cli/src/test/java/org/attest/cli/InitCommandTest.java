package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.attest.model.json.DossierJson;
import org.attest.report.standard.StandardReports;
import org.attest.report.wording.Notation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitCommandTest {
    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("mine.json");
    }

    @Test
    void leads_the_whole_way_from_nothing_to_reports() throws IOException {
        assertThat(init()).isEqualTo(new Shell(0, """
                %s: written, and dossier.schema.json beside it
                Change it in an editor, then:
                  attest check %s
                  attest run --data %s
                """.replace("%s", file.toString()), ""));

        Shell check = Shell.run("check", file.toString());
        assertThat(check.exitCode()).isZero();
        assertThat(check.results()).contains("conflict, 1 finding:", file + ": no problems, ");

        Path out = folder.resolve("out");
        Shell run = Shell.run("run", "--data", file.toString(), "--out", out.toString());
        assertThat(run.exitCode()).isZero();
        assertThat(out).isDirectoryContaining("glob:**/tribunal-caseload.xlsx");
        // A report on every line has rows.
        assertThat(run.results()
                        .lines()
                        .dropWhile(line -> !line.startsWith("Report "))
                        .skip(1)
                        .limit(StandardReports.in(Notation.ENGLISH).all().size()))
                .allMatch(line -> line.matches("[a-z-]+ +[1-9]\\d* .*"));
    }

    @Test
    void writes_a_dossier_that_fits_the_schema_beside_it() throws IOException {
        assertThat(init().exitCode()).isZero();

        String schema = Files.readString(folder.resolve("dossier.schema.json"));
        assertThat(schema).isEqualTo(Shell.run("schema").results());
        assertThat(Validator.misfits(schema, Files.readString(file))).isEmpty();
        assertThat(DossierJson.read(file).schema()).contains("dossier.schema.json");
    }

    @Test
    void writes_a_dossier_with_comments_in_the_layout_of_all_dossiers() throws IOException {
        assertThat(init().exitCode()).isZero();

        assertThat(DossierJson.read(file).comments()).hasSizeGreaterThan(5);
        assertThat(DossierJson.print(DossierJson.read(file))).isEqualTo(Files.readString(file));
    }

    @Test
    void replaces_nothing_that_is_there_unless_it_must() throws IOException {
        assertThat(init().exitCode()).isZero();
        assertThat(init().exitCode()).as("what is there is the same").isZero();
        Files.writeString(file, "mine");

        assertThat(init())
                .isEqualTo(new Shell(3, "", "attest: " + file + ": is there already, must be replaced with --force\n"));
        assertThat(file).hasContent("mine");
        assertThat(init("--force", "--quiet")).isEqualTo(new Shell(0, "", ""));
        assertThat(file).content().startsWith("{\n  \"$schema\": ");
    }

    @Test
    void replaces_no_schema_either() throws IOException {
        Path schema = Files.writeString(folder.resolve("dossier.schema.json"), "another");

        assertThat(init().progress())
                .isEqualTo("attest: " + schema + ": is there already, must be replaced with --force\n");
        assertThat(files()).containsExactly("dossier.schema.json");
    }

    @Test
    void tells_a_script_what_it_has_written() {
        assertThat(init("--json").results()).isEqualTo("""
                {
                  "exitCode": 0,
                  "files": [
                    {
                      "path": "%s"
                    },
                    {
                      "path": "%s"
                    }
                  ]
                }
                """.replaceFirst("%s", file.toString())
                .replaceFirst("%s", file.resolveSibling("dossier.schema.json").toString()));
    }

    @Test
    void says_what_stands_in_its_way() throws IOException {
        file = folder.resolve("dossier.schema.json");
        assertThat(init().progress())
                .isEqualTo("attest: " + file + ": is where the schema stands, must have another name\n");
        file = folder;
        assertThat(init().progress()).isEqualTo("attest: " + file + ": is a folder, must be a file\n");
        file = Files.createFile(folder.resolve("a-file")).resolve("mine.json");
        assertThat(init().progress())
                .isEqualTo("attest: " + folder.resolve("a-file") + ": is in the way, must be a folder\n");
        assertThat(files()).containsExactly("a-file");
    }

    private Shell init(String... options) {
        return Shell.run(Stream.concat(Stream.of("init", file.toString()), Stream.of(options))
                .toArray(String[]::new));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString()).toList();
        }
    }
}
