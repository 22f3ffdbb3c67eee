package org.attest.intake;

import java.io.Closeable;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attest.intake.RecordMaker.OpenPart;
import org.attest.intake.internal.kind.Kind;
import org.attest.intake.internal.table.Row;

/** Parts that wait for the records that they are parts of. */
final class Waiting implements Closeable {
    private final Problems problems;
    private final Map<Kind, Shelf> shelves = new LinkedHashMap<>();
    private final Set<String> spoiltIds = new HashSet<>();
    private final Set<String> spoiltKinds = new HashSet<>();

    Waiting(Problems problems) {
        this.problems = problems;
    }

    /** Keeps the rows of one part. */
    void add(OpenTable table, List<Row> rows) throws IOException {
        Shelf shelf = shelves.get(table.kind());
        if (shelf == null) {
            shelf = new Shelf();
            shelves.put(table.kind(), shelf);
        }
        Kind.PartOf whole = table.kind().part().orElseThrow();
        shelf.put(table.columns().text(rows.getFirst(), whole.column().header()), table, rows);
    }

    /** Hands out the parts of the record of this kind and id. */
    Map<Kind, List<OpenPart>> take(Kind kind, String id) throws IOException {
        Map<Kind, List<OpenPart>> parts = new LinkedHashMap<>();
        for (Map.Entry<Kind, Shelf> shelf : shelves.entrySet()) {
            if (isPartOf(shelf.getKey(), kind)) {
                parts.put(shelf.getKey(), shelf.getValue().take(id));
            }
        }
        return parts;
    }

    private static boolean isPartOf(Kind part, Kind whole) {
        return part.part().filter(of -> of.table().equals(whole.name())).isPresent();
    }

    /** A record that will not ask for its parts. */
    void spoilt(Kind kind, Optional<String> id) {
        id.ifPresentOrElse(spoiltIds::add, () -> spoiltKinds.add(kind.name()));
    }

    /** Tells of the parts for which no record came, when all of this kind are there. */
    void tellOfForgotten(Kind kind) {
        shelves.forEach((part, shelf) -> {
            if (isPartOf(part, kind) && !spoiltKinds.contains(kind.name())) {
                shelf.left()
                        .forEach((owner, waiting) ->
                                waiting.forEach(slot -> tell(part.part().orElseThrow(), owner, slot)));
            }
        });
    }

    private void tell(Kind.PartOf whole, String owner, Shelf.Slot slot) {
        if (!spoiltIds.contains(owner)) {
            problems.add(slot.table()
                    .problem(
                            slot.row(),
                            slot.table().columns().at(whole.column().header()),
                            (owner.isEmpty() ? "is empty" : "\"" + owner + "\" is unknown")
                                    + ", must be the id of a record of table " + whole.table()));
        }
    }

    @Override
    public void close() throws IOException {
        for (Shelf shelf : shelves.values()) {
            shelf.close();
        }
    }
}
