package org.attest.cli;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.attest.cli.internal.output.Json;
import org.attest.model.internal.rule.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The one place where failures reach the user: in words, with a stack trace only on request; to a script also as JSON. */
record FailureHandler(BooleanSupplier debug, Console console, List<String> arguments)
        implements IExecutionExceptionHandler, IParameterExceptionHandler {
    private record Document(int exitCode, ErrorEntry error) {}

    record ErrorEntry(String message) {}

    /** Runs a command if nothing is wrong with the words on the command line, else says all that is. */
    int execute(ParseResult parsed) {
        List<ParseResult> parts = Stream.iterate(
                        parsed, part -> part != null, part -> part.hasSubcommand() ? part.subcommand() : null)
                .toList();
        List<ParameterException> unread = parts.stream()
                .flatMap(part -> part.errors().stream())
                .map(ParameterException.class::cast)
                .toList();
        // The word behind an unknown option may be its value.
        boolean isOrderKnown = unread.stream().noneMatch(FailureHandler::isOption);
        CommandSpec command = parts.getLast().commandSpec();
        Stream<String> read = isOrderKnown
                        && command.userObject() instanceof ResultCommand of
                        && !parts.getLast().isUsageHelpRequested()
                ? of.wrong()
                : Stream.empty();
        List<String> wrong = Stream.concat(unread.stream().flatMap(FailureHandler::words), read)
                .distinct()
                .toList();
        return wrong.isEmpty() ? new CommandLine.RunLast().execute(parsed) : wrongUsage(wrong, command);
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] typed) {
        return wrongUsage(words(wrong).toList(), wrong.getCommandLine().getCommandSpec());
    }

    private int wrongUsage(List<String> wrong, CommandSpec command) {
        wrong.forEach(words -> new Failure(ExitCode.WRONG_USAGE, words).tell(console));
        int exitCode = tell(new Failure(ExitCode.WRONG_USAGE, String.join("\n", wrong)));
        console.progress().println("Try " + command.qualifiedName() + " --help");
        return exitCode;
    }

    @Override
    public int handleExecutionException(Exception cause, CommandLine command, ParseResult parsed) {
        return report(cause);
    }

    int report(Throwable cause) {
        return tell(Failure.told(cause, console, debug.getAsBoolean()));
    }

    private int tell(Failure failure) {
        // Not the parsed option: what is wrong may stand before it.
        if (arguments.contains(ResultCommand.JSON)) {
            console.results().print(Json.of(new Document(failure.exitCode(), new ErrorEntry(failure.words()))));
        }
        return failure.exitCode();
    }

    private static boolean isOption(ParameterException wrong) {
        return wrong instanceof UnmatchedArgumentException words && words.isUnknownOption();
    }

    /** What is wrong with the words on the command line. */
    private static Stream<String> words(ParameterException wrong) {
        CommandLine command = wrong.getCommandLine();
        List<String> commands = List.copyOf(command.getSubcommands().keySet());
        List<String> options = command.getCommandSpec().options().stream()
                .map(OptionSpec::longestName)
                .toList();
        return switch (wrong) {
            case UnmatchedArgumentException words
            when isOption(words) ->
                words.getUnmatched().stream()
                        .filter(word -> word.startsWith("-"))
                        .map(option -> Nearest.unknown("option", option, options));
            case UnmatchedArgumentException words
            when commands.isEmpty() ->
                words.getUnmatched().stream().map(word -> "\"" + word + "\" is one too many, must be left out");
            case UnmatchedArgumentException words ->
                Stream.of(Nearest.unknown("command", words.getUnmatched().getFirst(), commands));
            default -> Stream.of(plain(String.valueOf(wrong.getMessage())));
        };
    }

    /** As the rest of the program says it, which picocli does at greater length. */
    private static String plain(String message) {
        return message.replaceFirst("^Missing required option: '--data=FILE'$", RunCommand.NO_DATA)
                .replaceFirst("^Missing required parameter: '(.*)'$", "$1 is missing, must be given")
                .replaceFirst(
                        "^Missing required parameter for option '(.*)' \\((.*)\\)$", "$1 has no $2, must have one")
                .replaceFirst("^Invalid value for option '(.*?)'.*?: ", "$1: ")
                .replaceFirst("^Invalid value for positional parameter at index .*? \\((.*?)\\): ", "$1: ");
    }
}
