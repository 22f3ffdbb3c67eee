package org.attest.intake;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attest.intake.RecordMaker.OpenPart;
import org.attest.intake.internal.kind.Kind;
import org.attest.intake.internal.kind.Names;
import org.attest.intake.internal.table.InputCell;
import org.attest.intake.internal.table.InputRow;
import org.attest.model.internal.rule.Nearest;

/** Parts that wait for the records they are parts of: rows in a temporary file, ids and places in memory. */
final class PendingRecords implements Closeable {
    private static final int BUFFER = 1 << 16;
    private static final List<InputCell.Type> TYPES = List.of(InputCell.Type.values());

    /** Where the rows of one part wait, and the first of them in its table. */
    private record Slot(OpenTable table, int row, long offset, int length) {}

    private final Problems problems;
    private final Path file;
    private final OutputStream out;
    private final RandomAccessFile in;
    /** By the kinds of the parts and the ids of their owners. */
    private final Map<Kind, Map<String, List<Slot>>> slots = new LinkedHashMap<>();

    private static final int MOST_HINTS = 20;

    /** The ids of those that may have parts. */
    private final Set<String> owners = new LinkedHashSet<>();

    private final Set<String> spoiltIds = new HashSet<>();
    private final Set<String> spoiltKinds = new HashSet<>();
    private long end;
    private int hints;

    PendingRecords(Problems problems) throws IOException {
        this.problems = problems;
        file = Files.createTempFile("attest-", ".rows");
        // For those who stop the program half-way.
        file.toFile().deleteOnExit();
        out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER);
        in = new RandomAccessFile(file.toFile(), "r");
    }

    /** Keeps the rows of one part. */
    void add(OpenTable table, List<InputRow> rows) throws IOException {
        byte[] bytes = bytes(rows);
        out.write(bytes);
        Kind.PartOf whole = table.kind().part().orElseThrow();
        String owner = Names.reference(
                table.columns().text(rows.getFirst(), whole.column().header()));
        slots.computeIfAbsent(table.kind(), kind -> new LinkedHashMap<>())
                .computeIfAbsent(owner, id -> new ArrayList<>())
                .add(new Slot(table, rows.getFirst().number(), end, bytes.length));
        end += bytes.length;
    }

    private static byte[] bytes(List<InputRow> rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(bytes);
        data.writeInt(rows.size());
        for (InputRow row : rows) {
            data.writeInt(row.number());
            data.writeInt(row.cells().size());
            for (InputCell cell : row.cells()) {
                byte[] text = cell.text().getBytes(StandardCharsets.UTF_8);
                data.writeByte(TYPES.indexOf(cell.type()));
                data.writeInt(text.length);
                data.write(text);
            }
        }
        return bytes.toByteArray();
    }

    /** Hands out the parts of the record of this kind and id. */
    Map<Kind, List<OpenPart>> take(Kind kind, String id) throws IOException {
        Map<Kind, List<OpenPart>> parts = new LinkedHashMap<>();
        for (Map.Entry<Kind, Map<String, List<Slot>>> waiting : slots.entrySet()) {
            if (!isPartOf(waiting.getKey(), kind)) {
                continue;
            }
            owners.add(id);
            List<Slot> taken = waiting.getValue().remove(id);
            if (taken != null) {
                out.flush();
                List<OpenPart> open = new ArrayList<>();
                for (Slot slot : taken) {
                    open.add(new OpenPart(slot.table(), rows(slot)));
                }
                parts.put(waiting.getKey(), open);
            }
        }
        return parts;
    }

    private static boolean isPartOf(Kind part, Kind whole) {
        return part.part().filter(of -> of.table().equals(whole.name())).isPresent();
    }

    private List<InputRow> rows(Slot slot) throws IOException {
        byte[] bytes = new byte[slot.length()];
        in.seek(slot.offset());
        in.readFully(bytes);
        DataInputStream data = new DataInputStream(new ByteArrayInputStream(bytes));
        List<InputRow> rows = new ArrayList<>();
        for (int left = data.readInt(); left > 0; left--) {
            int number = data.readInt();
            List<InputCell> cells = new ArrayList<>();
            for (int more = data.readInt(); more > 0; more--) {
                InputCell.Type type = TYPES.get(data.readByte());
                byte[] text = data.readNBytes(data.readInt());
                cells.add(new InputCell(type, new String(text, StandardCharsets.UTF_8)));
            }
            rows.add(new InputRow(number, cells));
        }
        return rows;
    }

    /** A record that will not ask for its parts. */
    void spoilt(Kind kind, Optional<String> id) {
        id.ifPresentOrElse(spoiltIds::add, () -> spoiltKinds.add(kind.name()));
    }

    /** Tells of the parts for which no record came, when all of this kind are there. */
    void tellOfForgotten(Kind kind) {
        slots.forEach((part, byOwner) -> {
            if (isPartOf(part, kind) && !spoiltKinds.contains(kind.name())) {
                byOwner.keySet().removeAll(spoiltIds);
                byOwner.forEach((owner, waiting) -> waiting.forEach(slot -> tell(owner, slot)));
            }
        });
        owners.clear();
    }

    private void tell(String owner, Slot slot) {
        String hint = ++hints > MOST_HINTS ? "" : Nearest.hint(owner, owners);
        Kind.PartOf whole = slot.table().kind().part().orElseThrow();
        problems.add(slot.table()
                .problem(
                        slot.row(),
                        slot.table().columns().at(whole.column().header()),
                        (owner.isEmpty() ? "is empty" : "\"" + owner + "\" is unknown" + hint)
                                + ", must be the id of a record of table " + whole.table()));
    }

    @Override
    public void close() throws IOException {
        try (out;
                in) {
            slots.clear();
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
