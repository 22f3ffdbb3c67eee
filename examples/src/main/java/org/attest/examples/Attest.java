package org.attest.examples;

import java.io.PrintWriter;
import java.time.LocalDate;
import org.attest.report.definition.Report;
import org.attest.report.style.Notation;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

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
public final class Attest {
    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Shows the stack trace of a failure.")
    private boolean debug;

    public static void main(String[] arguments) {
        PrintWriter results = new PrintWriter(System.out, true, System.out.charset());
        PrintWriter progress = new PrintWriter(System.err, true, System.err.charset());
        System.exit(run(new StandardLibrary(), new Console(results, progress), arguments));
    }

    /** Runs one command and gives its exit code. */
    static int run(Library library, Console console, String... arguments) {
        Attest attest = new Attest();
        Failures failures = new Failures(() -> attest.debug, console.progress());
        try {
            return new CommandLine(attest)
                    .addSubcommand(new RunCommand(library, console))
                    .addSubcommand(new ReportsCommand(library, console))
                    .addSubcommand(new CheckCommand(library, console))
                    .registerConverter(LocalDate.class, Arguments::day)
                    .registerConverter(Notation.class, Arguments::notation)
                    .registerConverter(Format.class, Arguments::format)
                    .registerConverter(Report.class, id -> Arguments.report(id, library.reports()))
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
}
