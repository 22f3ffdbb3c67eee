package org.attest.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attest.cli.internal.check.ProblemLine;
import org.attest.cli.internal.check.Repeats;
import org.attest.cli.internal.check.Shown;
import org.attest.cli.internal.output.Progress;
import org.attest.cli.internal.output.TerminalTable;
import org.attest.cli.internal.output.Words;
import org.attest.intake.ImportProblem;
import org.attest.intake.Imported;
import org.attest.intake.Importer;
import org.attest.intake.Input;
import org.attest.intake.Mapping;
import org.attest.model.DossierException;
import org.attest.model.Problem;
import org.attest.model.internal.file.Drafts;
import org.attest.model.internal.json.RecordJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "import",
        description = {
            "Makes a dossier of tables.",
            "Tables are text files (.csv) named by their kinds, such as caseloads.csv, or workbooks (.xlsx) with a sheet"
                    + " for each kind, as attest forms writes them. Prints problems with file, row and column, the first"
                    + " hundred of them, and writes nothing then."
        },
        footer = {
            "  attest import forms.xlsx --out my-dossier.json",
            "  attest import tables --id courts --title Courts --as-of 2024-12-31",
            "  attest import caseloads=2024.csv --mapping theirs.json --locale de-DE"
        })
final class ImportCommand extends ResultCommand {
    private record Document(
            Path file,
            List<TableEntry> tables,
            long problemCount,
            List<ProblemEntry> problems,
            List<ProblemEntry> findings,
            List<PassedOver> passedOver) {}

    private record TableEntry(String table, String kind, long rows, long records) {}

    private record ProblemEntry(String place, int row, int column, String message) {}

    private record PassedOver(String what) {}

    private static final int MOST_PRINTED = 100;
    private static final int MOST_LISTED = 1_000;

    @Parameters(
            arity = "1..*",
            paramLabel = "TABLES",
            description = "Files, or folders of files; KIND=FILE says of a file what its name does not.")
    private List<Input.Tables> files = new ArrayList<>();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "The dossier to write; \"${DEFAULT-VALUE}\" when not given.")
    private Path out = Path.of("dossier.json");

    @Option(names = "--id", paramLabel = "ID", description = "The id of the dossier, instead of that of a table.")
    private Optional<String> id = Optional.empty();

    @Option(names = "--title", paramLabel = "TEXT", description = "Its title, likewise.")
    private Optional<String> title = Optional.empty();

    @Option(names = "--as-of", paramLabel = "DATE", description = "The day of which it tells, likewise.")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(names = "--jurisdiction", paramLabel = "ID", description = "The jurisdiction that it is about, likewise.")
    private Optional<String> jurisdiction = Optional.empty();

    @Option(
            names = "--locale",
            paramLabel = "TAG",
            description = "How the tables write numbers and dates, such as en-GB, de-DE or bn-BD; those of the dossier,"
                    + " 1234.5 and 2020-12-31, are always understood. Where both could be meant the locale wins:"
                    + " 1.500 is 1500 in de-DE.")
    private Optional<Locale> locale = Optional.empty();

    @Option(
            names = "--mapping",
            paramLabel = "FILE",
            description = "A JSON file that says what the columns of other people's tables are.")
    private Optional<Path> mapping = Optional.empty();

    @Option(
            names = "--separator",
            paramLabel = "CHAR",
            description = "What parts the cells of text files, a character or \"tab\"; found out when not given.")
    private Optional<Character> separator = Optional.empty();

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            description = "The encoding of text files, such as windows-1252; UTF-8 when neither this nor they say.")
    private Optional<Charset> encoding = Optional.empty();

    @Option(names = "--force", description = "Replaces a dossier that is there already.")
    private boolean force;

    @Override
    public Integer call() throws IOException {
        for (Input.Tables each : files) {
            FileKind.require(
                    each.path(), FileKind.of(each.path().toFile()), "tables", FileKind.WORKBOOK, FileKind.TABLE);
        }
        if (!force) {
            Drafts.requireFree(out);
        }
        Imported imported = imported();
        boolean done = imported.problemCount() == 0;
        int exitCode = tell(done, document(imported), () -> {
            if (done) {
                print(imported);
            }
        });
        if (!done && !json()) {
            printProblems(imported);
        }
        return exitCode;
    }

    private Imported imported() throws IOException {
        Mapping how;
        try {
            how = mapping.isPresent() ? RecordJson.read(Mapping.class, mapping.get()) : Mapping.NONE;
        } catch (DossierException e) {
            List<ImportProblem> problems =
                    e.problems().stream().map(this::ofMapping).toList();
            return new Imported(e.count(), problems, List.of(), List.of(), List.of());
        }
        Input.Head head = new Input.Head(id, title, asOf, jurisdiction);
        try (Progress progress = progress()) {
            Importer.Watcher watcher = new Importer.Watcher() {
                @Override
                public void at(int done, int total, String table) {
                    progress.at(done, total, table);
                }

                @Override
                public Optional<String> finding(String text) {
                    return Shown.whole(text);
                }
            };
            return Importer.run(new Input(files, how, locale, encoding, separator, head), out, watcher);
        }
    }

    private ImportProblem ofMapping(Problem problem) {
        String at = problem.location()
                .map(place -> ":" + place.line() + ":" + place.column())
                .orElse("");
        String pointer = problem.pointer().isEmpty() ? "" : problem.pointer() + ": ";
        return new ImportProblem(-1, 0, -1, mapping.orElseThrow() + at, pointer + problem.message());
    }

    private Document document(Imported imported) {
        return new Document(
                out,
                imported.tables().stream()
                        .map(table -> new TableEntry(table.place(), table.kind(), table.rows(), table.records()))
                        .toList(),
                imported.problemCount(),
                entries(imported.problems()),
                entries(imported.findings()),
                imported.passedOver().stream().map(PassedOver::new).toList());
    }

    private static List<ProblemEntry> entries(List<ImportProblem> all) {
        return all.stream()
                .limit(MOST_LISTED)
                .map(one -> new ProblemEntry(one.place(), one.row(), one.column() + 1, one.words()))
                .toList();
    }

    private void print(Imported imported) {
        List<List<String>> rows = imported.tables().stream()
                .map(one -> List.of(one.place(), one.kind(), Words.of(one.rows()), Words.of(one.records())))
                .toList();
        new TerminalTable(2, List.of("Table", "Kind", "Rows", "Records"), rows)
                .print(console().results(), console().terminal());
        printFindings(imported);
        long records =
                imported.tables().stream().mapToLong(Imported.OfTable::records).sum();
        println(out + ": " + Words.of(records, "record"));
    }

    private void printFindings(Imported imported) {
        print(imported.findings());
        imported.passedOver().forEach(words -> println("Passed over " + words));
    }

    /** How many of them the first lines tell. */
    private long print(List<ImportProblem> all) {
        return Repeats.of(
                        all,
                        ImportProblem::words,
                        one -> List.of(one.table(), one.column()),
                        one -> one.place().replaceFirst(".*[/\\\\]", ""))
                .limit(MOST_PRINTED)
                .mapToLong(line -> {
                    ProblemLine.of(line.first().place(), line.words(line.first().words()))
                            .print(console().results(), console().terminal());
                    return line.times();
                })
                .sum();
    }

    /** Also for --quiet: errors are what it prints. */
    private void printProblems(Imported imported) {
        long more = imported.problemCount() - print(imported.problems());
        if (more > 0) {
            println("and " + Words.of(more) + " more");
        }
        printFindings(imported);
        println(Words.of(imported.problemCount(), "problem") + ", " + out + " is not written");
    }
}
