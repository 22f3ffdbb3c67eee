package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.attest.report.standard.StandardReports;
import org.attest.report.wording.Notation;
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
                .contains("run ", "reports ", "init ", "check ", "schema ", "audit ", "completion ", "help ", "--debug")
                .contains("""
                        Exit codes:
                          0     done
                          1     the data has problems, or what --fail-on names
                          2     wrong usage
                          3     could not read or write
                          4     some reports of a burst were not made, the others were
                          130   stopped by Ctrl-C, 143 by SIGTERM
                        """);
    }

    @Test
    void lists_all_reports_with_their_titles() {
        Shell shell = Shell.run("reports");

        assertThat(shell.exitCode()).isZero();
        assertThat(shell.results().lines())
                .hasSize(1 + StandardReports.in(Notation.ENGLISH).all().size());
        assertThat(shell.results()).startsWith("""
                Report               Title
                tribunal-caseload    Tribunal caseload and convictions
                """);
    }

    @Test
    void lists_all_reports_for_a_script() {
        assertThat(Shell.run("reports", "--json").results()).startsWith("""
                {
                  "exitCode": 0,
                  "reports": [
                    {
                      "id": "tribunal-caseload",
                      "title": "Tribunal caseload and convictions"
                    },
                """);
    }

    @Test
    void says_nothing_when_asked_to_be_quiet() {
        assertThat(Shell.run("reports", "--quiet")).isEqualTo(new Shell(0, "", ""));
    }

    @Test
    void tells_a_script_what_is_wrong() {
        Shell shell = Shell.run("check", "nowhere.json", "--json");

        assertThat(shell.exitCode()).isEqualTo(3);
        assertThat(shell.results()).isEqualTo("""
                {
                  "exitCode": 3,
                  "files": [
                    {
                      "file": "nowhere.json",
                      "error": {
                        "message": "nowhere.json: there is no such file or folder"
                      }
                    }
                  ]
                }
                """);
        assertThat(shell.progress()).isEqualTo("attest: nowhere.json: there is no such file or folder\n");
    }

    @Test
    void shows_a_stack_trace_only_on_request() {
        assertThat(Shell.run("check", "nowhere.json").progress()).doesNotContain("    at ");
        assertThat(Shell.run("check", "nowhere.json", "--debug").progress())
                .startsWith("java.nio.file.NoSuchFileException: nowhere.json\n    at ")
                .endsWith("\nattest: nowhere.json: there is no such file or folder\n");
    }
}
