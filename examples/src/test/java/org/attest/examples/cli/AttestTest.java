package org.attest.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.attest.report.standard.StandardReports;
import org.junit.jupiter.api.Test;

class AttestTest {
    @Test
    void says_which_version_it_is() {
        assertThat(Shell.run("--version").results())
                .isEqualTo("Attest (not packaged) on Java " + Runtime.version() + "\n");
    }

    @Test
    void explains_its_commands_and_exit_codes() {
        assertThat(Shell.run("--help").results())
                .contains("run ", "reports ", "check ", "audit ", "--debug")
                .endsWith("""
                        Exit codes:
                          0   done
                          1   the data has problems
                          2   wrong usage
                          3   could not read or write
                        """);
    }

    @Test
    void lists_all_reports_with_their_titles() {
        Shell shell = Shell.run("reports");

        assertThat(shell.exitCode()).isZero();
        assertThat(shell.results().lines()).hasSameSizeAs(StandardReports.ALL);
        assertThat(shell.results()).containsPattern("^tribunal-caseload +Tribunal caseload and convictions\n");
    }

    @Test
    void shows_a_stack_trace_only_on_request() {
        assertThat(Shell.run("check", "nowhere.json").progress()).doesNotContain("\tat ");
        assertThat(Shell.run("check", "nowhere.json", "--debug").progress())
                .startsWith("java.nio.file.NoSuchFileException: nowhere.json\n\tat ")
                .endsWith("\nattest: nowhere.json: there is no such file or folder\n");
    }
}
