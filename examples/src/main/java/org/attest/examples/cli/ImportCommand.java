package org.attest.examples.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.attest.examples.intake.Imported;
import org.attest.examples.intake.Importer;
import org.attest.examples.intake.Input;
import org.attest.examples.intake.Mapping;
import org.attest.model.DossierException;
import org.attest.model.json.RecordJson;
import org.attest.report.style.Notation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a dossier of tables. */
@Command(
        name = "import",
        description = "Makes a dossier of tables: text files (.csv) named by their kinds, such as caseloads.csv, or"
                + " workbooks (.xlsx) with a sheet for each kind, as attest forms writes them. Prints every problem with"
                + " file, row and column, and writes nothing then.")
final class ImportCommand implements Callable<Integer> {
    private static final int MOST_PRINTED = 100;

    private final Console console;

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
                    + " 1234.5 and 2020-12-31, are always understood.")
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

    ImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Input.Head head = new Input.Head(id, title, asOf, jurisdiction);
        Imported imported;
        try {
            Mapping how = mapping.isPresent() ? RecordJson.read(Mapping.class, mapping.get()) : Mapping.NONE;
            imported = Importer.run(new Input(files, how, locale, encoding, separator, head), out);
        } catch (DossierException e) {
            e.problems().forEach(problem -> console.results().println(mapping.get() + ": " + problem));
            return ExitCode.DATA_HAS_PROBLEMS;
        }
        imported.passedOver().forEach(words -> console.progress().println("Passed over " + words));
        return imported.problemCount() == 0 ? done(imported) : failed(imported);
    }

    private int done(Imported imported) {
        for (Imported.OfTable table : imported.tables()) {
            console.results()
                    .println(table.place() + ": " + Counted.of(table.rows(), "row") + ", "
                            + Counted.of(table.records(), "record") + " of " + table.kind());
        }
        long records =
                imported.tables().stream().mapToLong(Imported.OfTable::records).sum();
        console.results().println(out + ": " + Counted.of(records, "record"));
        return ExitCode.DONE;
    }

    private int failed(Imported imported) {
        imported.problems().stream().limit(MOST_PRINTED).forEach(console.results()::println);
        long more = imported.problemCount() - MOST_PRINTED;
        if (more > 0) {
            console.results().println("and " + Notation.ENGLISH.print(more) + " more");
        }
        console.results().println(Counted.of(imported.problemCount(), "problem") + ", " + out + " is not written");
        return ExitCode.DATA_HAS_PROBLEMS;
    }
}
