package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.attest.audit.UnreadableFileException;
import org.attest.model.DossierException;
import org.attest.model.Problem;
import org.attest.report.problem.RenderException;
import org.attest.report.problem.Where;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FailureTest {
    private static final Where TABLE = Where.of("table", "cases");

    @Test
    void of_the_data_lists_every_problem() {
        DossierException data = new DossierException(List.of(
                Problem.at("/id", "is missing, must be given").locatedAt(1, 2),
                Problem.at("/asOf", "is no date, must be one").locatedAt(3, 4)));

        assertThat(Failure.of(data)).isEqualTo(new Failure(1, """
                        dossier has 2 problems:
                          line 1, column 2: /id: is missing, must be given
                          line 3, column 4: /asOf: is no date, must be one"""));
    }

    @Test
    void of_data_that_a_report_cannot_show_is_one_of_the_data() {
        assertThat(Failure.of(new RenderException(TABLE, "has 17,000 columns, must have at most 16,384")))
                .isEqualTo(new Failure(1, "table \"cases\": has 17,000 columns, must have at most 16,384"));
    }

    @Test
    void of_a_file_that_a_report_cannot_be_written_to_is_one_of_writing() {
        assertThat(Failure.of(new RenderException(TABLE, "cannot be written", new IOException("disk full"))))
                .isEqualTo(new Failure(3, "table \"cases\": cannot be written"));
    }

    @Test
    void of_a_file_that_is_not_what_it_should_be_is_one_of_reading() {
        assertThat(Failure.of(new UnreadableFileException(Path.of("cases.xlsx"), "is a folder, must be a workbook")))
                .isEqualTo(new Failure(3, "cases.xlsx: is a folder, must be a workbook"));
    }

    static List<IOException> files() {
        return List.of(
                new NoSuchFileException("f"),
                new AccessDeniedException("f"),
                new FileAlreadyExistsException("f"),
                new FileSystemException("f", null, "is a folder, must be a file"),
                new IOException("disk full"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void of_a_file_names_it_and_says_why(IOException cause) {
        assertThat(Failure.of(cause).exitCode()).isEqualTo(3);
        assertThat(Failure.of(cause)).isEqualTo(Failure.of(new UncheckedIOException(cause)));
        assertThat(Failure.of(cause).words())
                .isIn(
                        "f: there is no such file or folder",
                        "f: no permission to read or write it",
                        "f: is in the way, must be a folder",
                        "f: is a folder, must be a file",
                        "disk full");
    }

    @Test
    void of_which_the_trace_is_wanted_gives_it_as_text_that_no_terminal_obeys() {
        StringWriter progress = new StringWriter();
        Failure.told(
                new IllegalStateException("\u001b[2J"),
                new Console(new PrintWriter(Writer.nullWriter()), new PrintWriter(progress)),
                true);

        assertThat(progress.toString())
                .startsWith("java.lang.IllegalStateException: \\u001b[2J\n    at org.attest.cli.FailureTest.")
                .doesNotContain("\u001b", "\\u0009");
    }

    @Test
    void of_memory_says_how_to_give_more() {
        assertThat(Failure.of(new OutOfMemoryError()))
                .isEqualTo(
                        new Failure(
                                3,
                                "not enough memory, give it more: ATTEST_JAVA_OPTIONS=-Xmx4g attest, or java -Xmx4g -jar attest.jar"));
    }

    @Test
    void that_nobody_expected_says_in_one_line_how_to_see_more() {
        assertThat(Failure.of(new IllegalStateException("no such word")))
                .isEqualTo(new Failure(
                        3,
                        "unexpected failure (java.lang.IllegalStateException: no such word),"
                                + " add --debug to see where"));
    }
}
