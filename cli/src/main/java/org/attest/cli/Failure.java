package org.attest.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.regex.Pattern;
import org.attest.audit.UnreadableFileException;
import org.attest.model.DossierException;
import org.attest.model.internal.Unprintable;
import org.attest.report.problem.RenderException;
import picocli.CommandLine.TypeConversionException;

/** What is said of a failure, and the exit code that goes with it. */
record Failure(int exitCode, String words) {
    private static final int INDENT = 4;

    /** As the audit begins what it says; everything else begins with the file alone. */
    private static final Pattern FILE = Pattern.compile("^file \"(.*?)\": ");

    static Failure of(Throwable cause) {
        return switch (cause) {
            case TypeConversionException usage -> new Failure(ExitCode.WRONG_USAGE, message(usage));
            case DossierException data -> new Failure(ExitCode.DATA_HAS_PROBLEMS, message(data));
            case RenderException file
            when file.getCause() instanceof IOException -> new Failure(ExitCode.COULD_NOT_READ_OR_WRITE, message(file));
            case UnreadableFileException file ->
                new Failure(
                        ExitCode.COULD_NOT_READ_OR_WRITE,
                        FILE.matcher(message(file)).replaceFirst("$1: "));
            case RenderException data -> new Failure(ExitCode.DATA_HAS_PROBLEMS, message(data));
            case IOException file -> new Failure(ExitCode.COULD_NOT_READ_OR_WRITE, said(file));
            case ExecutionException work -> of(Objects.requireNonNull(work.getCause()));
            case UncheckedIOException file -> of(Objects.requireNonNull(file.getCause()));
            case OutOfMemoryError memory ->
                new Failure(
                        ExitCode.COULD_NOT_READ_OR_WRITE,
                        "not enough memory, give it more: ATTEST_JAVA_OPTIONS=-Xmx4g attest, or java -Xmx4g -jar attest.jar");
            default ->
                new Failure(
                        ExitCode.COULD_NOT_READ_OR_WRITE,
                        "unexpected failure (" + cause + "), add --debug to see where");
        };
    }

    /** Says it in words, with the stack trace where that is wanted. */
    static Failure told(Throwable cause, Console console, boolean debug) {
        if (debug) {
            StringWriter trace = new StringWriter();
            cause.printStackTrace(new PrintWriter(trace));
            trace.toString()
                    .lines()
                    .forEach(line -> console.progress().println(Unprintable.escaped(line.replace("\t", "    "))));
        }
        Failure failure = of(cause);
        failure.tell(console);
        return failure;
    }

    void tell(Console console) {
        console.progress()
                .println(console.terminal().ofProgress().fitted(Unprintable.escapedLines("attest: " + words), INDENT));
    }

    /** The JDK's own message is often the bare path. */
    private static String said(IOException trouble) {
        return switch (trouble) {
            case NoSuchFileException file -> file.getFile() + ": there is no such file or folder";
            case AccessDeniedException file -> file.getFile() + ": no permission to read or write it";
            case FileAlreadyExistsException file -> file.getFile() + ": is in the way, must be a folder";
            case FileSystemException file when file.getReason() != null -> file.getFile() + ": " + file.getReason();
            default -> message(trouble);
        };
    }

    private static String message(Throwable cause) {
        return String.valueOf(cause.getMessage());
    }
}
