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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attest.intake.RecordMaker.OpenPart;
import org.attest.intake.internal.table.Cell;
import org.attest.intake.internal.table.Row;

/** Rows that wait in a temporary file until the record comes that they are a part of; only ids and places stand in memory. */
final class Shelf implements Closeable {
    private static final int BUFFER = 1 << 16;
    private static final List<Cell.Type> TYPES = List.of(Cell.Type.values());

    /** Where rows wait that make one part together, and the first of them in its table. */
    record Slot(long offset, int length, OpenTable table, int row) {}

    private final Path file;
    private final OutputStream out;
    private final RandomAccessFile in;
    private final Map<String, List<Slot>> slots = new LinkedHashMap<>();
    private long end;

    Shelf() throws IOException {
        file = Files.createTempFile("attest-", ".rows");
        // For those who stop the program half-way.
        file.toFile().deleteOnExit();
        out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER);
        in = new RandomAccessFile(file.toFile(), "r");
    }

    void put(String owner, OpenTable table, List<Row> rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(bytes);
        data.writeInt(rows.size());
        for (Row row : rows) {
            data.writeInt(row.number());
            data.writeInt(row.cells().size());
            for (Cell cell : row.cells()) {
                byte[] text = cell.text().getBytes(StandardCharsets.UTF_8);
                data.writeByte(TYPES.indexOf(cell.type()));
                data.writeInt(text.length);
                data.write(text);
            }
        }
        bytes.writeTo(out);
        slots.computeIfAbsent(owner, id -> new ArrayList<>())
                .add(new Slot(end, bytes.size(), table, rows.getFirst().number()));
        end += bytes.size();
    }

    /** Hands out what waits for the record of this id. */
    List<OpenPart> take(String owner) throws IOException {
        List<Slot> waiting = slots.remove(owner);
        if (waiting == null) {
            return List.of();
        }
        out.flush();
        List<OpenPart> parts = new ArrayList<>();
        for (Slot slot : waiting) {
            byte[] bytes = new byte[slot.length()];
            in.seek(slot.offset());
            in.readFully(bytes);
            DataInputStream data = new DataInputStream(new ByteArrayInputStream(bytes));
            List<Row> rows = new ArrayList<>();
            for (int left = data.readInt(); left > 0; left--) {
                rows.add(row(data));
            }
            parts.add(new OpenPart(slot.table(), rows));
        }
        return parts;
    }

    private static Row row(DataInputStream data) throws IOException {
        int number = data.readInt();
        List<Cell> cells = new ArrayList<>();
        for (int left = data.readInt(); left > 0; left--) {
            Cell.Type type = TYPES.get(data.readByte());
            byte[] text = data.readNBytes(data.readInt());
            cells.add(new Cell(type, new String(text, StandardCharsets.UTF_8)));
        }
        return new Row(number, cells);
    }

    /** What nobody took, by its owners. */
    Map<String, List<Slot>> left() {
        return slots;
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
