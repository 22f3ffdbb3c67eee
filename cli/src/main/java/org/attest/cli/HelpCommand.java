package org.attest.cli;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.attest.model.internal.rule.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Explains a command. */
@Command(
        name = "help",
        description = "Explains a command, or lists all.",
        footer = {"  attest help", "  attest help run"})
final class HelpCommand implements Callable<Integer> {
    @Parameters(
            arity = "0..1",
            paramLabel = "COMMAND",
            completionCandidates = Arguments.OfCommands.class,
            description = "The command.")
    private Optional<String> command = Optional.empty();

    @Spec
    @SuppressWarnings("NullAway.Init") // by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        CommandLine all = spec.parent().commandLine();
        Map<String, CommandLine> commands = all.getSubcommands();
        CommandLine meant = command.map(name -> Optional.ofNullable(commands.get(name))
                        .orElseThrow(
                                () -> new TypeConversionException(Nearest.unknown("command", name, commands.keySet()))))
                .orElse(all);
        meant.usage(spec.commandLine().getOut());
        return ExitCode.DONE;
    }
}
