package org.attest.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

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
final class CompletionCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine()
                .getOut()
                .print(AutoComplete.bash("attest", spec.parent().commandLine()));
        return ExitCode.DONE;
    }
}
