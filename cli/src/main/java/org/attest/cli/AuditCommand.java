package org.attest.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.attest.audit.Answer;
import org.attest.audit.Audit;
import org.attest.audit.Item;
import org.attest.audit.Place;
import org.attest.audit.UnreadableFileException;
import org.attest.audit.Verdict;
import org.attest.audit.internal.ForeignFile;
import org.attest.audit.pdf.PdfAudit;
import org.attest.audit.spreadsheet.SpreadsheetAudit;
import org.attest.cli.internal.check.ProblemLine;
import org.attest.cli.internal.output.Ink;
import org.attest.cli.internal.output.Terminal;
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
            "  attest audit out/*.pdf --quiet",
            "  attest audit out/tribunal-caseload.pdf --sources",
            "  attest audit out/tribunal-caseload.pdf --json"
        })
final class AuditCommand extends ResultCommand {
    private static final int WIDEST = "not applicable".length();

    private static final int INDENT = WIDEST + 2 + "essential  ".length();

    /** Begins workbooks of the old form and those with a password, of which the audit says so. */
    private static final byte OLD_FORM = (byte) 0xD0;

    private record Document(List<Record> files) {}

    private record FileEntry(Path file, String format, List<ItemEntry> items) {}

    private record Audited(Path file, String format, Audit audit) {
        FileEntry entry() {
            return new FileEntry(
                    file, format, audit.answers().stream().map(ItemEntry::of).toList());
        }
    }

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
            arity = "1..*",
            paramLabel = "FILE",
            description = "Workbooks (.xlsx or .xlsm) and PDFs; what one is, its first bytes say and not its name. - is"
                    + " the standard input.")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--sources", description = "Also names the standard and the clause behind each item.")
    private boolean withSources;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            description = "How long veraPDF, which decides most items, may take for a PDF: 60 unless told otherwise.")
    private Duration seconds = Duration.ofSeconds(60);

    @Override
    public Integer call() {
        List<Audited> done = new ArrayList<>();
        List<Record> entries = new ArrayList<>();
        int exitCode = each(files, entries, file -> {
            Audited audited = audited(file);
            done.add(audited);
            entries.add(audited.entry());
            return audited.audit.meetsEssentials() ? ExitCode.DONE : ExitCode.DATA_HAS_PROBLEMS;
        });
        return tell(
                exitCode,
                new Document(entries),
                () -> done.forEach(each -> print(each, AuditCommand::isToBeMended)),
                () -> done.forEach(each -> print(each, answer -> true)));
    }

    /** The standard input is read from a copy: files are not read from their beginning to their end. */
    private Audited audited(Path file) throws IOException {
        if (!file.equals(OpenDossier.STANDARD_INPUT)) {
            return audited(file, file);
        }
        Path copy = Files.createTempFile("attest-audit", "");
        try {
            Files.copy(System.in, copy, StandardCopyOption.REPLACE_EXISTING);
            return audited(file, copy);
        } catch (UnreadableFileException e) {
            throw new UnreadableFileException(file, Failure.of(e).words().substring((copy + ": ").length()), e);
        } finally {
            Files.delete(copy);
        }
    }

    private Audited audited(Path name, Path file) throws IOException {
        String allowed = "must be a workbook (.xlsx or .xlsm) or a PDF";
        ForeignFile foreign = new ForeignFile(file, allowed);
        byte[] start = foreign.start(PdfAudit.START);
        Optional<FileKind> kind = FileKind.of(name, start);
        FileKind.require(name, kind, "a workbook or a PDF", FileKind.WORKBOOK, FileKind.PDF);
        if (PdfAudit.isPdf(start)) {
            return new Audited(name, "pdf", PdfAudit.of(file, seconds));
        }
        if (kind.isEmpty() && start[0] != OLD_FORM) {
            throw foreign.unreadable("is something else, " + allowed);
        }
        return new Audited(name, "xlsx", SpreadsheetAudit.of(file));
    }

    /** The answers that are wanted; nothing where there are none. */
    private void print(Audited audited, Predicate<Answer> wanted) {
        List<Answer> answers = audited.audit.answers().stream().filter(wanted).toList();
        answers.forEach(answer -> print(audited.file, answer));
        if (!answers.isEmpty()) {
            println(console().terminal().fitted(audited.file + ": " + summary(audited.audit), 4));
        }
    }

    private void print(Path file, Answer answer) {
        PrintWriter results = console().results();
        Terminal terminal = console().terminal();
        String words = words(answer.verdict());
        results.println(ink(answer.verdict()).mark(words, terminal.coloursResults())
                + " ".repeat(WIDEST - words.length() + 2)
                + (answer.item().isEssential() ? "essential  " : "           ")
                + terminal.fitted(
                        answer.item().words()
                                + (withSources ? " (" + answer.item().source() + ")" : ""),
                        INDENT));
        // Why something is not checked is the same for all, and said once.
        if (answer.verdict() != Verdict.NOT_CHECKED) {
            answer.places()
                    .forEach(place -> ProblemLine.of(file + ": " + place.where(), place.what())
                            .print(results, terminal));
        }
        if (answer.unlisted() > 0) {
            results.println("    and " + Words.of(answer.unlisted()) + " more");
        }
    }

    private static boolean isToBeMended(Answer answer) {
        return ink(answer.verdict()) == Ink.RED;
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
        List<Answer> open = with(audit, Verdict.NOT_CHECKED);
        String items = Words.of(audit.answers().size(), "item");
        long essential =
                notMet.stream().filter(answer -> answer.item().isEssential()).count();
        int inapplicable = with(audit, Verdict.NOT_APPLICABLE).size();
        String met = notMet.isEmpty()
                ? "all " + items + " met" + (inapplicable == 0 ? "" : " (" + inapplicable + " not applicable)")
                : essential + " essential and " + (notMet.size() - essential) + " other of " + items + " not met";
        if (open.isEmpty()) {
            return met;
        }
        int checked = audit.answers().size() - open.size();
        return (notMet.isEmpty() ? checked + " of " + items + " met" : met) + ", " + open.size() + " not checked: "
                + open.getFirst().places().getFirst().what();
    }

    private static List<Answer> with(Audit audit, Verdict verdict) {
        return audit.answers().stream()
                .filter(answer -> answer.verdict() == verdict)
                .toList();
    }
}
