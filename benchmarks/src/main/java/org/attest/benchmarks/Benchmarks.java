package org.attest.benchmarks;

import java.util.List;
import java.util.Map;
import org.attest.benchmarks.pdf.PdfSuite;
import org.attest.benchmarks.run.Failure;
import org.attest.benchmarks.run.Suite;
import org.attest.benchmarks.start.StartSuite;
import org.attest.benchmarks.xlsx.XlsxSuite;

/** Runs a comparison of whole jobs. */
public final class Benchmarks {
    private static final Map<String, Suite> SUITES =
            Map.of("xlsx", new XlsxSuite(), "pdf", new PdfSuite(), "start", new StartSuite());

    private static final String USAGE = """
            Usage: java -jar benchmarks.jar xlsx [--rows N] [--rounds N]    whole workbooks against their peers
                   java -jar benchmarks.jar pdf [--rows N] [--rounds N]     the same of PDF files
                   java -jar benchmarks.jar start [--rounds N]              the command line, from nothing to the last file

            With --against OLD, only Attest itself, this build and an older one in turn. OLD is the benchmarks.jar of that
            build; for start the folder with its attest.jar and attest/bin/attest.""";

    private Benchmarks() {}

    public static void main(String[] arguments) {
        List<String> all = List.of(arguments);
        String name = all.isEmpty() ? "" : all.getFirst();
        Suite suite = SUITES.get(name);
        if (suite == null) {
            System.err.println(USAGE);
            System.exit(2);
            return;
        }
        try {
            suite.run(suite.usual().with(all.subList(1, all.size())), System.out);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage() + "\n" + USAGE);
            System.exit(2);
        } catch (Failure e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }
}
