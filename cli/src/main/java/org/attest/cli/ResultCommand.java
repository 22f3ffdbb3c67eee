package org.attest.cli;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.concurrent.Callable;
import org.attest.cli.internal.output.Json;
import org.attest.cli.internal.output.Progress;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** A command whose options say for whom its results are: a person, a script, nobody. */
abstract class ResultCommand implements Callable<Integer> {
    static final String JSON = "--json";

    /** The document of --json. */
    private record Document(int exitCode, @JsonUnwrapped Record result) {}

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // by picocli
    private Attest attest;

    @Option(names = JSON, description = "Prints one JSON document, also when something is wrong.")
    private boolean json;

    @Option(
            names = {"-q", "--quiet"},
            description = "Prints errors only (and the document of --json).")
    private boolean quiet;

    /** Tells the results in the way that is asked for; gives the exit code, which a script is told too. */
    final int tell(boolean isSound, Record result, Runnable text) {
        return tell(isSound ? ExitCode.DONE : ExitCode.DATA_HAS_PROBLEMS, result, text);
    }

    /** As {@link #tell(boolean, Record, Runnable)}. */
    final int tell(int exitCode, Record result, Runnable text) {
        if (json) {
            console().results().print(Json.of(new Document(exitCode, result)));
        } else if (!quiet) {
            text.run();
        }
        return exitCode;
    }

    final Console console() {
        return attest.console;
    }

    final void println(String line) {
        console().println(line);
    }

    final boolean json() {
        return json;
    }

    final Progress progress() {
        return quiet
                ? Progress.NONE
                : Progress.on(console().progress(), console().terminal());
    }
}
