package org.attest.intake;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.attest.intake.internal.kind.Kind;
import org.attest.intake.internal.kind.Kinds;
import org.attest.intake.internal.table.InputTable;
import org.attest.intake.internal.table.TableFile;
import org.attest.model.internal.rule.Nearest;

/** The tables that are handed in, with their kinds. */
final class Inventory implements Closeable {
    /** The sheet of a form that explains the others. */
    static final String GUIDE = "guide";

    private static final List<String> EXTENSIONS = List.of(".csv", ".tsv", ".txt", ".xlsx", ".xlsm");

    /** A table with its kind, and its number among all. */
    record Found(int number, InputTable table, Kind kind) {
        /** A problem at the place that has these numbers in it. */
        ImportProblem problem(int row, int column, String words) {
            return new ImportProblem(number, row, column, table.place(row, column), words);
        }
    }

    private final Input input;
    private final Problems problems;
    private final List<TableFile> files = new ArrayList<>();
    private final List<Found> found = new ArrayList<>();
    private final List<String> passedOver = new ArrayList<>();
    private int tables;

    Inventory(Input input, Problems problems) throws IOException {
        this.input = input;
        this.problems = problems;
        try {
            for (Input.Tables each : input.files()) {
                add(each);
            }
        } catch (IOException | RuntimeException e) {
            close();
            throw e;
        }
    }

    /** The tables of a kind, in the order in which they were handed in. */
    List<Found> of(Kind kind) {
        return found.stream().filter(each -> each.kind().equals(kind)).toList();
    }

    /** Files and sheets that were not read, and why. */
    List<String> passedOver() {
        return List.copyOf(passedOver);
    }

    int size() {
        return found.size();
    }

    private void add(Input.Tables tables) throws IOException {
        if (!Files.exists(tables.path())) {
            throw new NoSuchFileException(tables.path().toString());
        }
        if (!Files.isDirectory(tables.path())) {
            open(tables.path(), tables.kind());
            return;
        }
        List<Path> inside;
        try (Stream<Path> all = Files.list(tables.path())) {
            inside = all.sorted().toList();
        }
        int before = this.tables;
        for (Path file : inside) {
            String name = String.valueOf(file.getFileName());
            boolean isTable = EXTENSIONS.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith)
                    // Where office programs keep what is open.
                    && !name.startsWith("~$")
                    && !name.startsWith(".");
            if (isTable && Files.isRegularFile(file)) {
                open(file, Optional.empty());
            } else {
                passedOver.add(file + ": no table by its name");
            }
        }
        if (this.tables == before) {
            problems.add(
                    tables.path().toString(),
                    "has no tables, must have files that end with " + String.join(", ", EXTENSIONS));
        }
    }

    private void open(Path file, Optional<String> said) throws IOException {
        Mapping mapping = input.mapping();
        Mapping.OfKind mapped = said.flatMap(Kinds::find)
                .or(() -> mapping.kindOf(TableFile.nameOf(file)))
                .map(mapping::of)
                .orElse(Mapping.OfKind.NONE);
        Optional<Character> separator = mapped.separating().or(input::separator);
        TableFile opened = mapped.charset().isPresent()
                ? TableFile.open(file, mapped.charset(), separator)
                : TableFile.openOneOfMany(file, input.encoding(), separator);
        files.add(opened);
        for (InputTable table : opened.tables()) {
            int number = tables++;
            if (input.mapping().ignores(table.name())) {
                passedOver.add(table.place() + ": the mapping says so");
            } else if (said.isPresent()) {
                Kinds.find(said.get())
                        .ifPresentOrElse(
                                kind -> found.add(new Found(number, table, kind)),
                                () -> problems.add(table.place(), Nearest.unknown("kind", said.get(), Kinds.names())));
            } else {
                find(number, table);
            }
        }
    }

    private void find(int number, InputTable table) throws IOException {
        Optional<Kind> kind = input.mapping().kindOf(table.name());
        if (kind.isPresent()) {
            found.add(new Found(number, table, kind.get()));
        } else if (table.isSheet() && table.name().equalsIgnoreCase(GUIDE)) {
            passedOver.add(table.place() + ": explains the others");
        } else if (table.isSheet() && isEmpty(table)) {
            passedOver.add(table.place() + ": is empty");
        } else if (input.mapping().ignores(Mapping.REST)) {
            passedOver.add(table.place() + ": is of no kind, and the mapping ignores the rest");
        } else {
            problems.add(
                    table.place(),
                    "\"" + table.name() + "\" is no kind of table" + Nearest.hint(table.name(), Kinds.names())
                            + ", must be one of " + String.join(", ", Kinds.names())
                            + ", or be named in a mapping");
        }
    }

    private static boolean isEmpty(InputTable table) throws IOException {
        boolean[] isEmpty = {true};
        table.read(row -> isEmpty[0] &= row.isBlank());
        return isEmpty[0];
    }

    @Override
    public void close() throws IOException {
        for (TableFile file : files) {
            file.close();
        }
    }
}
