package org.attest.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.attest.audit.Answer;
import org.attest.audit.Audit;
import org.attest.audit.Item;
import org.attest.audit.Place;
import org.attest.audit.Verdict;
import org.attest.audit.internal.ForeignFile;
import org.attest.audit.pdf.PdfAudit;
import org.attest.audit.spreadsheet.SpreadsheetAudit;
import org.attest.cli.internal.output.Ink;
import org.attest.cli.internal.output.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Holds a workbook or a PDF against the checklist for its kind. */
@Command(
        name = "audit",
        description = {
            "Tells whether anyone can read a workbook or a PDF.",
            "Any program may have made it. Prints each item of the checklist for its kind with the places that do not"
                    + " meet it, and ends with 1 when an essential item is not met or"
                    + " not checked."
        },
        footer = {
            "  attest audit out/tribunal-caseload.xlsx",
            "  attest audit out/tribunal-caseload.pdf --sources",
            "  attest audit out/tribunal-caseload.pdf --json"
        })
final class AuditCommand extends ResultCommand {
    private static final int WIDEST = "not applicable".length();

    private record Document(Path file, String format, List<ItemEntry> items) {}

    private record ItemEntry(
            Item item,
            Verdict verdict,
            boolean essential,
            String words,
            String source,
            List<Place> places,
            long unlisted) {
        static ItemEntry of(Answer answer) {
            Item item = answer.item();
            return new ItemEntry(
                    item,
                    answer.verdict(),
                    item.isEssential(),
                    item.words(),
                    item.source(),
                    answer.places(),
                    answer.unlisted());
        }
    }

    @Parameters(
            paramLabel = "FILE",
            description = "The workbook (.xlsx or .xlsm) or the PDF; what it is, its first bytes say and not its name.")
    private Path file = Path.of("");

    @Option(names = "--sources", description = "Also names the standard and the clause behind each item.")
    private boolean withSources;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            description = "How long veraPDF, which decides most items, may take for a PDF: 60 unless told otherwise.")
    private int seconds = 60;

    @Override
    public Integer call() {
        byte[] start = new ForeignFile(file, "must be a workbook (.xlsx or .xlsm) or a PDF").start(PdfAudit.START);
        Audit audit =
                PdfAudit.isPdf(start) ? PdfAudit.of(file, Duration.ofSeconds(seconds)) : SpreadsheetAudit.of(file);
        return tell(
                audit.meetsEssentials(),
                new Document(
                        file,
                        PdfAudit.isPdf(start) ? "pdf" : "xlsx",
                        audit.answers().stream().map(ItemEntry::of).toList()),
                () -> {
                    audit.answers().forEach(this::print);
                    println(file + ": " + summary(audit));
                });
    }

    private void print(Answer answer) {
        PrintWriter results = console().results();
        String words = words(answer.verdict());
        boolean colours = console().terminal().coloursResults();
        results.println(ink(answer.verdict()).mark(words, colours)
                + " ".repeat(WIDEST - words.length() + 2)
                + (answer.item().isEssential() ? "essential  " : "           ")
                + answer.item().words()
                + (withSources ? " (" + answer.item().source() + ")" : ""));
        // Why something is not checked is the same for all, and said once.
        if (answer.verdict() != Verdict.NOT_CHECKED) {
            answer.places().forEach(place -> println("    " + place));
        }
        if (answer.unlisted() > 0) {
            results.println("    and " + Words.of(answer.unlisted()) + " more");
        }
    }

    /** What is to be mended stands in capitals. */
    private static String words(Verdict verdict) {
        String words = verdict.name().replace('_', ' ');
        return ink(verdict) == Ink.RED ? words : words.toLowerCase(Locale.ROOT);
    }

    private static Ink ink(Verdict verdict) {
        return switch (verdict) {
            case MET -> Ink.GREEN;
            case NOT_MET, NOT_CHECKED -> Ink.RED;
            case NOT_APPLICABLE -> Ink.PLAIN;
        };
    }

    private static String summary(Audit audit) {
        List<Answer> notMet = with(audit, Verdict.NOT_MET);
        long essential =
                notMet.stream().filter(answer -> answer.item().isEssential()).count();
        String met = "of " + Words.of(audit.answers().size(), "item") + " "
                + (notMet.isEmpty()
                        ? "none is not met"
                        : essential + " essential and " + (notMet.size() - essential) + " other not met");
        List<Answer> open = with(audit, Verdict.NOT_CHECKED);
        return open.isEmpty()
                ? met
                : met + ", " + open.size() + " not checked: "
                        + open.getFirst().places().getFirst().what();
    }

    private static List<Answer> with(Audit audit, Verdict verdict) {
        return audit.answers().stream()
                .filter(answer -> answer.verdict() == verdict)
                .toList();
    }
}
