package org.attest.cli;

import java.util.List;
import org.attest.model.internal.Unknown;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with the words on the command line. */
final class WrongUsage {
    private WrongUsage() {}

    static String words(ParameterException wrong) {
        CommandLine command = wrong.getCommandLine();
        List<String> commands = List.copyOf(command.getSubcommands().keySet());
        return switch (wrong) {
            case UnmatchedArgumentException words
            when words.isUnknownOption() ->
                Unknown.name("option", words.getUnmatched().getFirst(), options(command));
            case UnmatchedArgumentException words
            when commands.isEmpty() -> "\"" + words.getUnmatched().getFirst() + "\" is one too many, must be left out";
            case UnmatchedArgumentException words ->
                Unknown.name("command", words.getUnmatched().getFirst(), commands);
            default -> String.valueOf(wrong.getMessage());
        };
    }

    private static List<String> options(CommandLine command) {
        return command.getCommandSpec().options().stream()
                .map(OptionSpec::longestName)
                .toList();
    }
}
