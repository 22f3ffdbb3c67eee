package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each ends with a clear line and its exit code, and leaves every file as it was. */
class TenWrongUsesTest {
    /** Nobody may write there, not even the owner of the machine. */
    private static final String FORBIDDEN = "/sys/kernel/attest";

    @TempDir
    private Path folder;

    private Map<String, String> before = Map.of();

    @BeforeEach
    void fillTheFolder() throws IOException {
        Files.writeString(folder.resolve("source-annex.xlsx"), "old");
        Files.writeString(folder.resolve("source-annex.pdf"), "old");
        Files.writeString(folder.resolve("broken.json"), "{\"schemaVersion\": \"1\" \"id\": \"a\"}");
        before = files();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            run source-anex --theme x                     | 2 | --theme: theme "x" is unknown, must be one of official, plain, high-contrast\\nattest: --data is missing, must name a dossier: attest init writes one to begin with, attest demo an example with its reports\\nattest: report "source-anex" is unknown (perhaps "source-annex"), must be one of tribunal-caseload, penalties-matrix, commitments-tracker, meeting-register, follow-up-matrix, source-annex, recommendations, indicator-scorecard, period-comparison\\nTry attest run --help
            run --data DIR/nowhere.json --out DIR         | 3 | DIR/nowhere.json: there is no such file or folder
            run --data DIR --out DIR                      | 3 | DIR: is a folder, must be a file
            run source-annex --out FORBIDDEN --data EXAMPLE | 3 | report "source-annex": FORBIDDEN: cannot be made, must be a folder to write to
            run --data DIR/broken.json --out DIR          | 1 | DIR/broken.json:1:23: is broken JSON: Unexpected character ('"' (code 34)): was expecting comma to separate Object entries\\n    hint: look here and just before for a comma, a quote or a bracket that is missing or too many\\nDIR/broken.json: 1 problem
            run source-annex --data EXAMPLE --out DIR --fromat pdf       | 2 | option "--fromat" is unknown (perhaps "--format"), must be one of --json, --quiet, --pack, --data, --before, --out, --force, --logo, --watermark, --font, --as-of, --locale, --organisation, --marking, --findings, --jobs, --dry-run, --help, --version, --debug, --format, --profile, --pdf, --paper, --theme, --fail-on, --burst-by\\nTry attest run --help
            run source-annex --data EXAMPLE --out DIR --as-of 31.3.2024  | 2 | --as-of: "31.3.2024" is not a day of the calendar, must be written like 2024-03-31\\nTry attest run --help
            run source-annex --data EXAMPLE --out DIR --theme x --paper 5 | 2 | --theme: theme "x" is unknown, must be one of official, plain, high-contrast\\nattest: --paper: paper "5" is unknown, must be one of a3, a4, a5, letter, legal, or width x height in millimetres, such as 160x230\\nTry attest run --help
            run source-annex --data EXAMPLE --out DIR --before EXAMPLE   | 2 | --before is given with source-annex, must be with period-comparison alone\\nTry attest run --help
            run --data EXAMPLE --out DIR --before EXAMPLE                | 2 | --before is given with all reports, must be with period-comparison alone\\nTry attest run --help
            run period-comparison --data EXAMPLE --out DIR --before DIR/broken.json | 1 | DIR/broken.json:1:23: is broken JSON: Unexpected character ('"' (code 34)): was expecting comma to separate Object entries\\n    hint: look here and just before for a comma, a quote or a bracket that is missing or too many\\nDIR/broken.json: 1 problem
            run source-annex --data EXAMPLE --out DIR --locale klingon   | 2 | --locale: locale "klingon" has no words, must be of one of the languages [en, bn] (such as en-GB or en-US) or have the bundle META-INF/attest/words_klingon.properties on the class path\\nTry attest run --help
            """)
    @DisabledOnOs(OS.WINDOWS)
    void of_the_words_and_files_that_are_typed(String typed, int exitCode, String said) throws IOException {
        Shell shell = Shell.run(named(typed).split(" ", -1));

        String prefix = exitCode == ExitCode.DATA_HAS_PROBLEMS ? "" : "attest: ";
        assertThat(shell).isEqualTo(new Shell(exitCode, "", prefix + named(said).replace("\\n", "\n") + "\n"));
        assertThat(files()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"xlsx, workbook", "pdf, the PDF"})
    @EnabledOnOs(OS.LINUX)
    void of_a_full_disk(String format, String what) throws Exception {
        Shell shell = Program.end(Program.startWithLittleRoom(
                "run",
                "source-annex",
                "--data",
                Shell.EXAMPLE.toString(),
                "--format",
                format,
                "--force",
                "--out",
                folder.toString()));

        assertThat(shell)
                .isEqualTo(new Shell(
                        3,
                        "",
                        "attest: report \"source-annex\": " + what + " could not be written: "
                                + folder.resolve("source-annex." + format) + ": File too large\n"
                                + "attest: " + folder.resolve("source-annex." + format)
                                + ": is still the old one, the new one could not be made\n"));
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void of_ctrl_c_half_way() throws Exception {
        Path slow = folder.resolve("slow.json");
        assertThat(new ProcessBuilder("mkfifo", slow.toString()).start().waitFor())
                .isZero();
        Process program = Program.start("run", "--data", slow.toString(), "--out", folder.toString());
        // Waits until the program has begun to read.
        try (OutputStream writing = Files.newOutputStream(slow)) {
            writing.write('{');
            writing.flush();

            String pid = Long.toString(program.pid());
            assertThat(new ProcessBuilder("kill", "-INT", pid).start().waitFor())
                    .isZero();
            assertThat(Program.end(program))
                    .isEqualTo(new Shell(130, "", "attest: stopped, every file is as it was before or complete\n"));
        }
        Files.delete(slow);
        assertThat(files()).isEqualTo(before);
    }

    private String named(String text) {
        return text.replace("DIR", folder.toString())
                .replace("FORBIDDEN", FORBIDDEN)
                .replace("EXAMPLE", Shell.EXAMPLE.toString());
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.toList()) {
                files.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return files;
    }
}
