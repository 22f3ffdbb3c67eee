package org.attest.intake;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.intake.RecordMaker.OpenPart;
import org.attest.intake.internal.kind.Header;
import org.attest.intake.internal.kind.Kind;
import org.attest.intake.internal.kind.Kinds;
import org.attest.intake.internal.kind.Names;
import org.attest.intake.internal.table.InputCell;
import org.attest.intake.internal.table.InputRow;
import org.attest.intake.internal.table.InputTable;
import org.attest.model.internal.file.Drafts;
import org.attest.model.internal.json.DossierHead;
import org.attest.model.internal.json.DossierWriter;
import org.attest.model.internal.json.RecordReader;
import org.jspecify.annotations.Nullable;

/** Turns tables into a dossier, row by row from file to file; what stands in memory are the ids. */
public final class Importer {
    /** Looks on while tables are read. */
    @FunctionalInterface
    public interface Watcher {
        /** Is told how many tables are done, of how many, and which one is being read. */
        void at(int done, int total, String table);

        /** What a reader should know of a text in a cell; empty, the usual, when nothing. */
        default Optional<String> finding(String text) {
            return Optional.empty();
        }
    }

    private Importer() {}

    /** Makes a dossier and puts it into the file when nothing is wrong; else the file stays as it was. */
    public static Imported run(Input input, Path target, Watcher watcher) throws IOException {
        Problems problems = new Problems(watcher);
        input.mapping().problems().forEach(words -> problems.add("mapping", words));
        if (!problems.isEmpty()) {
            return problems.imported(List.of(), List.of());
        }
        try (Inventory inventory = new Inventory(input, problems);
                Drafts drafts = Drafts.of(List.of(target))) {
            List<Imported.OfTable> tables;
            try (Writer out = new BufferedWriter(new OutputStreamWriter(drafts.next(), StandardCharsets.UTF_8))) {
                tables = new Pass(input, watcher, problems, out).read(inventory);
            }
            if (problems.isEmpty()) {
                drafts.moveIntoPlace();
            }
            return problems.imported(tables, inventory.passedOver());
        }
    }

    /** One import; is shown what its tables hold. */
    static final class Pass {
        private final Input input;
        private final Watcher watcher;
        private final Problems problems;
        private final RecordMaker maker;
        private final PendingRecords waiting;
        private final List<Imported.OfTable> tables = new ArrayList<>();
        private final Writer out;
        private @Nullable DossierWriter writer;
        private boolean hasHead;
        private long records;

        Pass(Input input, Watcher watcher, Problems problems, Writer out) throws IOException {
            this.input = input;
            this.watcher = watcher;
            this.problems = problems;
            this.maker = new RecordMaker(problems);
            this.waiting = new PendingRecords(problems);
            this.out = out;
        }

        List<Imported.OfTable> read(Inventory inventory) throws IOException {
            try (waiting) {
                for (Kind kind : Kinds.ALL) {
                    List<Inventory.Found> found = inventory.of(kind);
                    if (kind.equals(Kinds.DOSSIER)) {
                        readHead(found);
                    } else {
                        read(found, inventory.size());
                        waiting.tellOfForgotten(kind);
                    }
                }
                maker.tellOfReferences();
                if (problems.isEmpty() && writer != null) {
                    writer.end();
                }
                return tables;
            }
        }

        private void read(List<Inventory.Found> found, int all) throws IOException {
            Map<String, String> keys = new HashMap<>();
            for (Inventory.Found table : found) {
                watcher.at(tables.size(), all, table.table().place());
                records = 0;
                long rows = new TableReading(table, input, keys, problems, this).read();
                tables.add(
                        new Imported.OfTable(table.table().place(), table.kind().name(), rows, records));
            }
        }

        private void readHead(List<Inventory.Found> found) throws IOException {
            Map<String, String> said = input.head().byHeader();
            List<Inventory.Found> all = new ArrayList<>(found);
            if (found.isEmpty()) {
                List<String> missing = Kinds.DOSSIER.columns().stream()
                        .filter(column -> column.isRequired() && !said.containsKey(column.header()))
                        .map(column -> "--" + column.header().replace(' ', '-'))
                        .toList();
                if (!missing.isEmpty()) {
                    problems.add("dossier", String.join(", ", missing) + " missing, must be given, or a table dossier");
                    maker.passOver(Kinds.DOSSIER, Optional.empty());
                    return;
                }
                all.add(new Inventory.Found(-1, new NamedTable(Kinds.DOSSIER.name(), said), Kinds.DOSSIER));
            }
            for (Inventory.Found table : all) {
                new TableReading(table, input, new HashMap<>(), problems, this).read();
                if (!hasHead && problems.isEmpty()) {
                    problems.add(table.table().place(), "has no row below its header, must have one");
                }
            }
        }

        /** The rows of one record. */
        void record(OpenTable table, List<InputRow> rows) throws IOException {
            records++;
            Kind kind = table.kind();
            if (kind.equals(Kinds.DOSSIER)) {
                head(table, rows);
            } else if (kind.part().isPresent()) {
                waiting.add(table, rows);
            } else {
                make(kind.type(), table, rows);
            }
        }

        private void head(OpenTable table, List<InputRow> rows) throws IOException {
            if (hasHead) {
                problems.add(
                        table.problem(rows.getFirst().number(), -1, "is a second dossier, must be one row in all"));
                return;
            }
            hasHead = true;
            RecordReader.Outcome<DossierHead> outcome = maker.make(DossierHead.class, table, rows, Map.of());
            writer = outcome.record()
                    .map(head -> new DossierWriter(out, head, outcome.comments()))
                    .orElse(null);
        }

        private <R extends Record> void make(Class<R> type, OpenTable table, List<InputRow> rows) throws IOException {
            Map<Kind, List<OpenPart>> parts =
                    waiting.take(table.kind(), Names.reference(table.columns().text(rows.getFirst(), Header.ID)));
            RecordReader.Outcome<R> outcome = maker.make(type, table, rows, parts);
            R made = outcome.record().orElse(null);
            if (made == null || writer == null || !problems.isEmpty()) {
                return;
            }
            if (made instanceof Kinds.Note note) {
                writer.note(note.note());
            } else {
                writer.add(type, made, outcome.comments());
            }
        }

        /** A row of a table that lacks a column. */
        void look(OpenTable table, InputRow row) {
            maker.look(table, row);
        }

        /** A row that cannot be part of a record, or without an id a table that cannot be read. */
        void spoilt(Kind kind, Optional<String> id) {
            waiting.spoilt(kind, id);
            maker.passOver(kind, id);
        }
    }

    /** What is said of a dossier beside its tables, as the row of a table. */
    private record NamedTable(String name, Map<String, String> values) implements InputTable {
        @Override
        public String place(int row, int column) {
            return name;
        }

        @Override
        public void read(Visitor visitor) throws IOException {
            visitor.row(
                    new InputRow(0, values.keySet().stream().map(InputCell::of).toList()));
            List<InputCell> cells = new ArrayList<>();
            // The day is typed in the form of the dossier, whatever the locale of the tables.
            values.forEach((header, text) ->
                    cells.add(header.equals("as of") ? new InputCell(InputCell.Type.DATE, text) : InputCell.of(text)));
            visitor.row(new InputRow(1, cells));
        }
    }
}
