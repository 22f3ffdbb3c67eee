package org.attest.examples.cli;

import java.io.PrintWriter;
import java.util.function.BooleanSupplier;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The one place where failures reach the user: in words, with a stack trace only on request. */
record Failures(BooleanSupplier debug, PrintWriter progress)
        implements IExecutionExceptionHandler, IParameterExceptionHandler {
    @Override
    public int handleParseException(ParameterException wrongUsage, String[] arguments) {
        CommandLine command = wrongUsage.getCommandLine();
        progress.println("attest: " + WrongUsage.words(wrongUsage));
        progress.println("Try " + command.getCommandSpec().qualifiedName() + " --help");
        return ExitCode.WRONG_USAGE;
    }

    @Override
    public int handleExecutionException(Exception cause, CommandLine command, ParseResult parsed) {
        return report(cause);
    }

    int report(Throwable cause) {
        if (debug.getAsBoolean()) {
            cause.printStackTrace(progress);
        }
        Failure failure = Failure.of(cause);
        progress.println("attest: " + failure.words());
        return failure.exitCode();
    }
}
