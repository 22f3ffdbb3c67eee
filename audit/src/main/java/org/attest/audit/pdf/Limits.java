package org.attest.audit.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PRTokeniser;
import org.openpdf.text.pdf.PdfContentParser;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.RandomAccessFileOrArray;

/**
 * What reading one file may take. Whatever loops, swells or lies in it has to read bytes, unpack them, make values of them or
 * go deeper, and all of that is counted here. A limit once reached is never left: OpenPDF catches much of what is thrown and
 * tries something else.
 */
final class Limits {
    /** Unpacked bytes of one stream: in a small file, and for each byte of a large one. */
    private static final long LONGEST = 1 << 24;

    private static final int LONGEST_TIMES = 4;

    /** Bytes that may be read and unpacked in all, each as often as it is. */
    private static final long MOST_BYTES = 1 << 27;

    private static final int MOST_TIMES = 200;

    /** Numbers that objects may have: in a small file, for so many bytes of a large one, and in any (ISO 32000-1, annex C). */
    private static final int LEAST_OBJECTS = 100_000;

    private static final int BYTES_OF_OBJECT = 4;
    private static final int MOST_OBJECTS = 8_388_607;

    /** Values in one object, or before one operator. */
    private static final int MOST_VALUES = 1_000_000;

    /** Cells that all tables may span; who checks a table makes a grid of them. */
    private static final long MOST_CELLS = 10_000_000;

    /** Whatever stands in each other: values, elements, pages, forms. */
    private static final int DEEPEST = 500;

    private final long size;
    private final Set<String> tables = new HashSet<>();
    private String place = Claims.DOCUMENT;
    private long bytes;
    private long cells;
    private int values;
    private int depth;
    private @Nullable String reached;

    /** What is read within something that is counted. */
    interface Reading<T extends @Nullable Object> {
        T read() throws IOException;
    }

    /** @param size of the file in bytes */
    Limits(long size) {
        this.size = size;
    }

    /** Reads what has a place, which is named when a limit is reached. */
    <T extends @Nullable Object> T within(String inner, Reading<T> reading) throws IOException {
        String outer = place;
        place = inner;
        values = 0;
        try {
            return deeper(reading);
        } finally {
            place = outer;
        }
    }

    /** Reads a value, which may have others in it. */
    <T extends @Nullable Object> T value(Reading<T> reading) throws IOException {
        atMost("values", ++values, MOST_VALUES);
        return deeper(reading);
    }

    private <T extends @Nullable Object> T deeper(Reading<T> reading) throws IOException {
        deep("values", ++depth);
        try {
            return reading.read();
        } finally {
            depth--;
        }
    }

    void deep(String what, int steps) {
        atMost(what + " in each other", steps, DEEPEST);
    }

    /** Counts the cells of tables, or what a cell spans. */
    void cells(long more, Supplier<String> where) {
        cells += more;
        place = cells > MOST_CELLS ? where.get() : place;
        atMost("cells with all before it, spans counted", cells, MOST_CELLS);
    }

    /** A table of objects, which may name one before it. */
    void open(String table) {
        place = table;
        if (!tables.add(table)) {
            throw reach("leads back to itself");
        }
        atMost("tables before it", tables.size(), DEEPEST);
    }

    /** Another way may lead here again. */
    void close(String table) {
        tables.remove(table);
    }

    void objects(long numbers) {
        atMost("objects", numbers, Math.clamp(size / BYTES_OF_OBJECT, LEAST_OBJECTS, MOST_OBJECTS));
    }

    void spend(long more) {
        bytes += more;
        atMost("bytes to read and unpack with all before it", bytes, Math.max(MOST_BYTES, MOST_TIMES * size));
    }

    void atMost(String what, long count, long most) {
        check();
        if (count > most) {
            throw reach(String.format(Locale.ROOT, "has %,d %s, must have at most %,d", count, what, most));
        }
    }

    /** @throws UncheckedIOException when a limit has been reached before */
    void check() {
        if (reached != null) {
            throw new UncheckedIOException(new IOException(reached));
        }
    }

    private UncheckedIOException reach(String what) {
        reached = place + ": " + what;
        return new UncheckedIOException(new IOException(reached));
    }

    /** The limit that has been reached. */
    Optional<String> reached() {
        return Optional.ofNullable(reached);
    }

    PRTokeniser tokens(byte[] unpacked) {
        return new PRTokeniser(new Source(unpacked));
    }

    /** Reads operators with their operands. */
    PdfContentParser commands(byte[] unpacked) {
        return new PdfContentParser(tokens(unpacked)) {
            @Override
            public List<PdfObject> parse(@Nullable List<PdfObject> known) throws IOException {
                values = 0;
                return super.parse(known);
            }

            @Override
            public @Nullable PdfObject readPRObject() throws IOException {
                return value(super::readPRObject);
            }
        };
    }

    /** Takes what is unpacked; without keeping it, only the sum of all is limited. */
    ByteArrayOutputStream unpacked(boolean kept) {
        return new ByteArrayOutputStream() {
            @Override
            public synchronized void write(byte[] some, int offset, int length) {
                spend(length);
                if (kept) {
                    atMost(
                            "bytes when it is unpacked",
                            (long) size() + length,
                            Math.max(LONGEST, LONGEST_TIMES * size));
                    super.write(some, offset, length);
                }
            }
        };
    }

    /** A file, or a part of it unpacked, of which each byte counts that is read. */
    final class Source extends RandomAccessFileOrArray {
        Source(Path file) throws IOException {
            super(file.toAbsolutePath().toString(), false, false);
        }

        private Source(byte[] unpacked) {
            super(unpacked);
        }

        Limits limits() {
            return Limits.this;
        }

        @Override
        public int read() throws IOException {
            spend(1);
            return super.read();
        }

        @Override
        public int read(byte[] some, int offset, int length) throws IOException {
            // Nobody may make room for more than there is.
            spend(length);
            return super.read(some, offset, length);
        }
    }
}
