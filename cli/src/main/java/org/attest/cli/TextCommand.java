package org.attest.cli;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.attest.model.internal.rule.Nearest;
import org.attest.model.json.DossierJson;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** A command that prints a text, whoever reads it. */
abstract class TextCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // by picocli
    private CommandSpec spec;

    abstract String text(CommandLine all);

    @Override
    public final Integer call() {
        spec.commandLine().getOut().print(text(spec.parent().commandLine()));
        return ExitCode.DONE;
    }

    @Command(
            name = "schema",
            description = {
                "Prints the JSON Schema of a dossier.",
                "By it (draft 2020-12) editors complete and check a dossier while it is typed; a dossier says where it is"
                        + " in \"$$schema\"."
            },
            footer = {"  attest schema", "  attest schema > dossier.schema.json"})
    static final class Schema extends TextCommand {
        @Override
        String text(CommandLine all) {
            return DossierJson.schema();
        }
    }

    /** Prints what a shell needs to complete what is typed. */
    @Command(
            name = "completion",
            description = {
                "Prints a script for the tab key.",
                "By it bash and zsh complete commands, options, reports and files."
            },
            footer = {
                "  source <(attest completion)                    for this shell",
                "  attest completion > ~/.attest-completion       once, and then in ~/.bashrc",
                "                                                 or ~/.zshrc:",
                "                                                 source ~/.attest-completion"
            })
    static final class Completion extends TextCommand {
        @Override
        String text(CommandLine all) {
            return AutoComplete.bash("attest", all);
        }
    }

    @Command(
            name = "help",
            description = "Explains a command, or lists all.",
            footer = {"  attest help", "  attest help run"})
    static final class Help extends TextCommand {
        @Parameters(
                arity = "0..1",
                paramLabel = "COMMAND",
                completionCandidates = Arguments.OfCommands.class,
                description = "The command.")
        private Optional<String> command = Optional.empty();

        @Override
        String text(CommandLine all) {
            Map<String, CommandLine> commands = all.getSubcommands();
            CommandLine meant = command.map(name -> Optional.ofNullable(commands.get(name))
                            .orElseThrow(() ->
                                    new TypeConversionException(Nearest.unknown("command", name, commands.keySet()))))
                    .orElse(all);
            return meant.getUsageMessage();
        }
    }
}
