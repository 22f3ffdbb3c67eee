package org.attest.cli;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.attest.audit.UnreadableFileException;
import org.attest.cli.internal.check.Diagnosis;
import org.attest.cli.internal.output.Json;
import org.attest.cli.internal.output.Progress;
import org.attest.model.DossierException;
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
            description = "Prints problems only (and the document of --json).")
    private boolean quiet;

    /** What is wrong with words on the command line that picocli takes; told with what it does not take. */
    Stream<String> wrong() {
        return Stream.empty();
    }

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

    /** As {@link #tell(int, Record, Runnable)}; the problems are told also where nothing else is wanted. */
    final int tell(int exitCode, Record result, Runnable problems, Runnable text) {
        if (quiet && !json) {
            problems.run();
        }
        return tell(exitCode, result, text);
    }

    /** Of data that is none. */
    final int tell(Path file, DossierException unsound) {
        Diagnosis diagnosis = Diagnosis.of(file, unsound);
        if (!json) {
            Console errors = console().errors();
            diagnosis.printProblems(errors.results(), errors.terminal());
        }
        return tell(false, diagnosis.document(), () -> {});
    }

    /** Reads a file, adds what there is to tell of it, and gives its exit code. */
    @FunctionalInterface
    interface OfFile {
        int read(Path file) throws IOException;
    }

    /** A file that cannot be read, among others. */
    record FailureEntry(Path file, FailureHandler.ErrorEntry error) {}

    /** Reads each file once; one that cannot be read is told, and the others go on. Gives the gravest exit code. */
    final int each(List<Path> files, List<Record> entries, OfFile work) {
        int gravest = ExitCode.DONE;
        for (Path file : new LinkedHashSet<>(files)) {
            int exitCode;
            try {
                exitCode = work.read(file);
            } catch (IOException | UnreadableFileException e) {
                Failure failure = Failure.told(e, console(), attest.debug);
                entries.add(new FailureEntry(file, new FailureHandler.ErrorEntry(failure.words())));
                exitCode = failure.exitCode();
            }
            gravest = Math.max(gravest, exitCode);
        }
        return gravest;
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
