package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
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

    private static final String TWO_FAULTS =
            SOUND.replace("2024-03-31", "2024-02-30").replace("opinion", "opinon");

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("dossier.json");
    }

    @Test
    void fails_on_findings_that_a_script_names() {
        Shell shell = Shell.run("check", Shell.EXAMPLE.toString(), "--quiet", "--fail-on", "conflict");

        assertThat(shell.exitCode()).isEqualTo(1);
        assertThat(shell.progress()).isEqualTo("attest: there are findings of --fail-on conflict\n");
        assertThat(shell.results())
                .startsWith("conflict, 9 findings:\n" + Shell.EXAMPLE + ":")
                .endsWith("\n    and 6 more (--findings lists all)\n")
                .hasLineCount(5);
        assertThat(Shell.run("check", Shell.EXAMPLE.toString(), "-q", "--fail-on", "differs")
                        .exitCode())
                .isZero();
    }

    @Test
    void shows_what_a_terminal_would_obey() throws IOException {
        file = folder.resolve("a\u001b]0;b.json");
        Files.writeString(file, SOUND.replace("\"notes\"", "").replace("\"asOf\"", "\"as\\u001b[2J\\nOf\\u009b\""));

        String shown = file.toString().replace("\u001b", "\\u001b");
        assertThat(check().results())
                .contains(shown + ":5:3: /as\\u001b[2J\\u000aOf\\u009b: field \"as\\u001b[2J\\u000aOf\\u009b\"")
                .doesNotContain("\u001b", "\u009b");
        assertThat(check("--json").results())
                .contains("/as\\u001B[2J\\nOf\\u009b")
                .doesNotContain("\u001b", "\u009b");
        Shell run = Shell.run("run", "--data", file.toString());
        assertThat(run.progress()).contains("as\\u001b[2J\\u000aOf").doesNotContain("\u001b", "\u009b");
    }

    @Test
    void lists_the_findings_of_a_sound_dossier_by_kind() throws IOException {
        Files.writeString(file, SOUND);

        assertThat(check()).isEqualTo(new Shell(0, """
                opinion source, 1 finding:
                %s:7:5: A column: gives opinion, not a record
                %s: no problems, 1 finding
                """.replace("%s", file.toString()), ""));
    }

    @Test
    void tells_what_the_files_of_a_report_cannot_show_as_it_is() throws IOException {
        Files.writeString(
                file,
                SOUND.replace("A small dossier", "A small \u4e2d\u6587 dossier")
                        .replace("A newspaper", "n".repeat(40_000)));

        assertThat(check()).isEqualTo(new Shell(0, """
                opinion source, 1 finding:
                %s:7:5: A column: gives opinion, not a record
                not shown whole, 2 findings:
                %s:4:12: the text: has 2 characters that no font has, a PDF prints [U+4E2D], [U+6587] (attest run --font FILE adds a font)
                %s:7:56: the text: has 40,000 characters, a cell of a workbook ends after 32,767 (the PDF has all)
                %s: no problems, 3 findings
                """.replace("%s", file.toString()), ""));
    }

    @Test
    void lists_every_problem_with_its_place_and_a_hint() throws IOException {
        Files.writeString(file, TWO_FAULTS);

        assertThat(check()).isEqualTo(new Shell(1, """
                %s:5:11: /asOf: is the text "2024-02-30"
                    hint: must be a day such as "2024-03-18"
                %s:7:106: /sources/0/kind: value "opinon" is unknown
                    hint: perhaps "opinion"; must be one of legislation, court-record, government-report, intergovernmental, ngo-report, news, opinion, dataset, standard, interview
                %s: 2 problems
                """.replace("%s", file.toString()), ""));
    }

    @Test
    void tells_broken_json_by_line_and_column() throws IOException {
        Files.writeString(file, SOUND.replace("\"title\":", "\"title\""));

        assertThat(check()).isEqualTo(new Shell(1, """
                %s:4:11: is broken JSON: Unexpected character ('"' (code 34)): was expecting a colon to separate property name and value
                    hint: look here and just before for a comma, a quote or a bracket that is missing or too many
                %s: 1 problem
                """.replace("%s", file.toString()), ""));
    }

    @Test
    void tells_a_script_of_problems_and_findings() throws IOException {
        Files.writeString(file, TWO_FAULTS);
        assertThat(check("--json").results()).startsWith("""
                {
                  "exitCode": 1,
                  "files": [
                    {
                      "file": "%s",
                      "problems": [
                        {
                          "line": 5,
                          "column": 11,
                          "pointer": "/asOf",
                          "message": "is the text \\"2024-02-30\\"",
                          "hint": "must be a day such as \\"2024-03-18\\""
                        },
                """.replace("%s", file.toString()));

        Files.writeString(file, SOUND);
        assertThat(check("--json")).isEqualTo(new Shell(0, """
                {
                  "exitCode": 0,
                  "files": [
                    {
                      "file": "%s",
                      "problems": [],
                      "findings": [
                        {
                          "line": 7,
                          "column": 5,
                          "pointer": "/sources/0",
                          "kind": "opinion-source",
                          "subject": "A column",
                          "message": "gives opinion, not a record"
                        }
                      ]
                    }
                  ]
                }
                """.replace("%s", file.toString()), ""));
    }

    @Test
    void prints_problems_also_when_it_is_to_be_quiet() throws IOException {
        Files.writeString(file, TWO_FAULTS);
        assertThat(check("-q")).isEqualTo(check());

        Files.writeString(file, SOUND);
        assertThat(check("-q")).isEqualTo(new Shell(0, "", ""));
    }

    @Test
    void reads_several_files_and_goes_on_where_one_cannot_be_read() throws IOException {
        Files.writeString(file, SOUND);
        Path faulty = Files.writeString(folder.resolve("faulty.json"), TWO_FAULTS);
        Path none = folder.resolve("none.json");

        Shell shell = check(none.toString(), faulty.toString(), file.toString());

        assertThat(shell.exitCode()).isEqualTo(3);
        assertThat(shell.progress()).isEqualTo("attest: " + none + ": there is no such file or folder\n");
        assertThat(shell.results().lines())
                .filteredOn(line -> line.startsWith(file + ": ") || line.startsWith(faulty + ": "))
                .containsExactly(file + ": no problems, 1 finding", faulty + ": 2 problems");
        assertThat(check(none.toString(), "--json").results()).contains("\"error\": {", "\"findings\": [");
        assertThat(check(none.toString(), "--sarif").results())
                .contains("\"executionSuccessful\": false", "\"ruleId\": \"opinion-source\"");
        assertThat(check(faulty.toString()).exitCode()).isEqualTo(1);
    }

    @Test
    void reads_the_standard_input() throws Exception {
        Process program = Program.start("check", "-");
        try (OutputStream out = program.getOutputStream()) {
            out.write(TWO_FAULTS.getBytes(StandardCharsets.UTF_8));
        }
        Shell shell = Program.end(program);

        assertThat(shell.exitCode()).isEqualTo(1);
        assertThat(shell.results()).startsWith("-:5:11: /asOf: ").endsWith("\n-: 2 problems\n");
    }

    @Test
    void lists_the_first_of_each_kind_and_all_when_asked_to() {
        String example = Shell.EXAMPLE.toString();
        String few = Shell.run("check", example).results();
        String all = Shell.run("check", example, "--findings").results();

        assertThat(few).containsPattern("\n    and 29\\d more \\(--findings lists all\\)\n");
        assertThat(all).doesNotContain("--findings").hasLineCount(11 + 342);
        assertThat(few.lines().filter(line -> !line.startsWith("    and ")))
                .isSubsetOf(all.lines().toList());
    }

    @Test
    void tells_once_that_there_is_one_source_only() throws IOException {
        Files.writeString(file, SOUND.replace("\n  ]\n", """

                  ],
                  "persons": [
                    {"id": "a", "name": {"value": "A", "source": "column"}},
                    {"id": "b", "name": {"value": "B", "source": "column"}}
                  ]
                """));

        assertThat(check().results())
                .startsWith("single source, 1 finding:\n" + file
                        + ":7:5: A column: is the only source, all 2 facts stand in column only\n")
                .endsWith("no problems, 2 findings\n");
    }

    @Test
    void prints_one_format_at_a_time() {
        assertThat(check("--json", "--sarif").progress())
                .isEqualTo("attest: --json and --sarif are both given, must be one of them\n");
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

    private Shell check(String... options) {
        return Shell.run(Stream.concat(Stream.of("check", file.toString()), Stream.of(options))
                .toArray(String[]::new));
    }
}
