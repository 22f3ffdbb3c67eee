package org.attest.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.attest.cli.internal.output.Ink;
import org.attest.cli.internal.output.SilentLogging;
import org.attest.cli.internal.output.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command line of Attest. */
@Command(
        name = "attest",
        description = "Compliance reports in which every figure attests its source.",
        mixinStandardHelpOptions = true,
        versionProvider = Attest.Version.class,
        scope = ScopeType.INHERIT,
        synopsisSubcommandLabel = "COMMAND",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        commandListHeading = "%nCommands:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:the data has problems, or what --fail-on names",
            "2:wrong usage",
            "3:could not read or write",
            "4:some reports of a burst were not made, the others were",
            "130:stopped by Ctrl-C, 143 by SIGTERM"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  attest demo                       makes all reports of an example",
            "  attest run --data dossier.json    makes all reports of a dossier",
            "  attest init my-dossier.json       begins a dossier of your own",
            "  attest help run                   tells more of a command"
        })
public final class Attest implements Runnable {
    /** Said by the system when who reads has gone, such as head. */
    private static final String READER_HAS_SEEN_ENOUGH = "Broken pipe";

    private static final int NARROWEST_HELP = 55;
    private static final int WIDEST_HELP = 100;

    final Console console;

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Shows the stack trace of a failure.")
    boolean debug;

    @Spec
    @SuppressWarnings("NullAway.Init") // by picocli
    private CommandSpec spec;

    Attest(Console console) {
        this.console = console;
    }

    public static void main(String[] arguments) {
        SilentLogging.ofAllLibraries();
        PrintWriter progress = new PrintWriter(System.err, true, System.err.charset());
        Terminal terminal = Terminal.detect(System.getenv());
        // Over what is left of a progress bar.
        String wipe = terminal.progress() ? Ink.WIPE : "";
        Thread stopped = new Thread(() -> {
            progress.println(wipe + "attest: stopped, every file is as it was before or complete");
            // Nothing more is told of what cannot go on.
            progress.close();
        });
        Runtime.getRuntime().addShutdownHook(stopped);
        StringWriter results = new StringWriter();
        Console console = new Console(new PrintWriter(results), progress, terminal);
        int exitCode = run(console, arguments);
        try {
            Runtime.getRuntime().removeShutdownHook(stopped);
        } catch (IllegalStateException e) {
            // It has been said.
            return;
        }
        byte[] text = results.toString().getBytes(System.out.charset());
        int written = deliver(text, new FileOutputStream(FileDescriptor.out), progress);
        System.exit(written == ExitCode.DONE ? exitCode : written);
    }

    /** Hands the results out when the command is over, all at once. */
    static int deliver(byte[] results, OutputStream out, PrintWriter progress) {
        try {
            out.write(results);
            return ExitCode.DONE;
        } catch (IOException e) {
            if (READER_HAS_SEEN_ENOUGH.equals(e.getMessage())) {
                return ExitCode.DONE;
            }
            progress.println("attest: the results cannot be written to the standard output: " + e.getMessage());
            return ExitCode.COULD_NOT_READ_OR_WRITE;
        }
    }

    /** Runs one command and gives its exit code. */
    static int run(Console console, String... arguments) {
        Attest attest = new Attest(console);
        FailureHandler failures = new FailureHandler(() -> attest.debug, console, List.of(arguments));
        try {
            return commandLine(attest, List.of(arguments))
                    .setParameterExceptionHandler(failures)
                    .setExecutionExceptionHandler(failures)
                    .setExecutionStrategy(failures::execute)
                    .execute(arguments);
        } catch (Error e) {
            // Such as no memory left: picocli passes on what is no Exception.
            return failures.report(e);
        }
    }

    static CommandLine commandLine(Attest attest, List<String> arguments) {
        Console console = attest.console;
        CommandLine all = new CommandLine(attest);
        Commands.meantBy(arguments).forEach((name, command) -> all.addSubcommand(name, command.get()));
        Terminal terminal = console.terminal();
        Arguments.register(all);
        // Told all at once.
        all.getCommandSpec().parser().collectErrors(true);
        all.getSubcommands()
                .values()
                .forEach(command -> command.getCommandSpec().parser().collectErrors(true));
        return all.setColorScheme(Help.defaultColorScheme(terminal.coloursResults() ? Ansi.ON : Ansi.OFF))
                .setUsageHelpWidth(helpWidth(terminal, arguments))
                .setOut(console.results())
                .setErr(console.progress());
    }

    private static int helpWidth(Terminal terminal, List<String> arguments) {
        boolean asked = arguments.contains("help") || arguments.contains("--help") || arguments.contains("-h");
        return asked && terminal.results()
                ? Math.clamp(terminal.columns().getAsInt(), NARROWEST_HELP, WIDEST_HELP)
                : Terminal.USUAL_COLUMNS;
    }

    /** What happens when no command is given. */
    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "command is missing, must be one of "
                        + String.join(", ", spec.subcommands().keySet()));
    }

    /** Which Attest this is, and which Java it runs in. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            // Written into the manifest of the jar; classes outside of a jar have none.
            String version = Optional.ofNullable(Attest.class.getPackage().getImplementationVersion())
                    .orElse("(not packaged)");
            return new String[] {"Attest " + version + " on Java " + Runtime.version()};
        }
    }
}
