package org.attest.benchmarks;

import java.io.UncheckedIOException;
import java.util.List;
import org.attest.benchmarks.pdf.PdfJobs;
import org.attest.benchmarks.run.Comparison;
import org.attest.benchmarks.run.Options;
import org.attest.benchmarks.xlsx.DeflateJobs;
import org.attest.benchmarks.xlsx.XlsxJobs;
import org.jspecify.annotations.Nullable;

/** Runs a comparison of whole jobs. */
public final class Benchmarks {
    private static final String USAGE = """
            Usage: java -jar benchmarks.jar xlsx [--rows N] [--rounds N]    whole workbooks against their peers
                   java -jar benchmarks.jar pdf [--rows N] [--rounds N]     the same of PDF files
                   java -jar benchmarks.jar deflate [--rows N] [--rounds N] workbooks at each level of compression
                   java -jar benchmarks.jar start [--rounds N]              the command line, from nothing to the last file

            With --against OLD, only Attest itself, this build and an older one in turn. OLD is the benchmarks.jar of that
            build; for start the folder with its attest.jar and attest/bin/attest.""";

    private Benchmarks() {}

    public static void main(String[] arguments) {
        List<String> words = List.of(arguments).subList(Math.min(1, arguments.length), arguments.length);
        try {
            switch (arguments.length == 0 ? "" : arguments[0]) {
                case "xlsx" ->
                    new Comparison("xlsx", Options.of(200_000, 3).with(words)).run(XlsxJobs.NOTES, XlsxJobs::parts);
                case "deflate" ->
                    new Comparison("deflate", Options.of(100_000, 2).with(words))
                            .run(DeflateJobs.NOTES, DeflateJobs::parts);
                case "pdf" ->
                    new Comparison("pdf", Options.of(100_000, 2).with(words)).run(PdfJobs.NOTES, PdfJobs::parts);
                case "start" ->
                    new Comparison("start", Options.of(1000, 10).with(words)).run(StartJobs.NOTES, StartJobs::parts);
                default -> end(2, USAGE);
            }
        } catch (IllegalArgumentException e) {
            end(2, e.getMessage() + "\n" + USAGE);
        } catch (IllegalStateException | UncheckedIOException e) {
            end(1, e.getMessage());
        }
    }

    private static void end(int exitCode, @Nullable String message) {
        System.err.println(message);
        System.exit(exitCode);
    }
}
