package org.attest.examples.cli;

import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Locale;
import org.attest.examples.intake.Input;
import org.attest.report.pdf.file.PdfProfile;
import org.attest.report.style.Notation;
import org.attest.report.xlsx.Profile;
import picocli.CommandLine;
import picocli.CommandLine.Command;
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
        versionProvider = AttestVersion.class,
        scope = ScopeType.INHERIT,
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:the data has problems", "2:wrong usage", "3:could not read or write"})
public final class Attest implements Runnable {
    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Shows the stack trace of a failure.")
    private boolean debug;

    @Spec
    @SuppressWarnings("NullAway.Init") // by picocli
    private CommandSpec spec;

    public static void main(String[] arguments) {
        PrintWriter results = new PrintWriter(System.out, true, System.out.charset());
        PrintWriter progress = new PrintWriter(System.err, true, System.err.charset());
        System.exit(run(new Console(results, progress), arguments));
    }

    /** Runs one command and gives its exit code. */
    static int run(Console console, String... arguments) {
        Attest attest = new Attest();
        Failures failures = new Failures(() -> attest.debug, console.progress());
        try {
            return new CommandLine(attest)
                    .addSubcommand(new RunCommand(console))
                    .addSubcommand(new ReportsCommand(console))
                    .addSubcommand(new CheckCommand(console))
                    .addSubcommand(new AuditCommand(console))
                    .addSubcommand(new ImportCommand(console))
                    .addSubcommand(new FormsCommand(console))
                    .registerConverter(Input.Tables.class, TableArguments::tables)
                    .registerConverter(Locale.class, TableArguments::locale)
                    .registerConverter(Charset.class, TableArguments::encoding)
                    .registerConverter(Character.class, TableArguments::separator)
                    .registerConverter(LocalDate.class, Arguments::day)
                    .registerConverter(Notation.class, Arguments::notation)
                    .registerConverter(FileFormat.class, Arguments::format)
                    .registerConverter(Profile.class, Arguments::profile)
                    .registerConverter(PdfProfile.class, Arguments::pdfProfile)
                    .setOut(console.results())
                    .setErr(console.progress())
                    .setParameterExceptionHandler(failures)
                    .setExecutionExceptionHandler(failures)
                    .execute(arguments);
        } catch (Error e) {
            // Such as no memory left: picocli passes on what is no Exception.
            return failures.report(e);
        }
    }

    /** What happens when no command is given. */
    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "command is missing, must be one of "
                        + String.join(", ", spec.subcommands().keySet()));
    }
}
