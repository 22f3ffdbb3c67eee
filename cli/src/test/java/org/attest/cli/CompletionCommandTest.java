package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.attest.report.definition.Report;
import org.attest.report.standard.StandardReports;
import org.attest.report.wording.Notation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** In a bash that has read the script and is asked what it would complete a word to. */
@DisabledOnOs(OS.WINDOWS)
class CompletionCommandTest {
    @TempDir
    private Path folder;

    private String completed(String... words) throws Exception {
        Shell script = Shell.run("completion");
        assertThat(script.exitCode()).isZero();
        Files.writeString(folder.resolve("completion"), script.results());
        ProcessBuilder bash = new ProcessBuilder("bash", "--norc", "-c", """
                source ./completion
                COMP_WORDS=("$0" "$@") COMP_CWORD=$# COMPREPLY=()
                _complete_attest
                echo "${COMPREPLY[*]}"
                """, "attest");
        bash.command().addAll(List.of(words));
        Process process = bash.directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return said.strip();
    }

    @Test
    void completes_commands() throws Exception {
        assertThat(completed(""))
                .isEqualTo("run demo reports init check schema audit verify import forms completion help");
        assertThat(completed("c")).isEqualTo("check completion");
        assertThat(completed("help", "re")).isEqualTo("reports");
    }

    @Test
    void completes_options_and_what_they_allow() throws Exception {
        assertThat(completed("run", "--f")).isEqualTo("--force --findings --font --format --fail-on");
        assertThat(completed("run", "--format", "")).isEqualTo("xlsx pdf");
        assertThat(completed("run", "--fail-on", "")).isEqualTo("differs conflict");
        assertThat(completed("run", "--profile", "")).isEqualTo("publication working");
        assertThat(completed("run", "--paper", "")).isEqualTo("a3 a4 a5 letter legal");
        assertThat(completed("run", "--theme", "")).isEqualTo("official plain high-contrast");
        assertThat(completed("run", "--pdf", "")).isEqualTo("accessible with-data plain");
    }

    @Test
    void completes_the_names_of_reports() throws Exception {
        assertThat(completed("run", "tri")).isEqualTo("tribunal-caseload");
        assertThat(completed("run", "tribunal-caseload", ""))
                .isEqualTo(String.join(
                        " ",
                        StandardReports.in(Notation.ENGLISH).all().stream()
                                .map(Report::id)
                                .toList()));
    }

    @Test
    void completes_files() throws Exception {
        Files.createFile(folder.resolve("dossier.json"));
        assertThat(completed("check", "do")).isEqualTo("dossier.json");
        assertThat(completed("run", "--data", "do")).isEqualTo("dossier.json");
    }
}
