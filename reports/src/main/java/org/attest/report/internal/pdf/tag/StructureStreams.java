package org.attest.report.internal.pdf.tag;

import java.io.IOException;
import java.util.Arrays;
import java.util.zip.Adler32;
import org.attest.report.internal.deflate.Effort;
import org.attest.report.internal.deflate.TableDeflate;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfStream;

/** Writes objects of consecutive numbers into object streams, and lists where they are. */
final class StructureStreams {
    /** In one stream. */
    static final int MOST_OBJECTS = 1000;

    /** An entry has its kind in a byte, the stream's number in three, the place in the stream in two; before it its filter. */
    private static final int ENTRY = 7;

    private static final int IN_A_STREAM = 2;

    /** Of a PNG: each byte is the difference to the one above it. */
    private static final byte UP = 2;

    private static final int PREDICTOR = 12;

    // RFC 1950, 2.2: deflate with a window of 32 KiB, no dictionary.
    private static final byte[] ZLIB = {0x78, 0x01};
    private static final int CHECKSUM = 4;

    private final TaggedWriter writer;
    private final int before;
    private final byte[] entries;
    private final RepeatingText places = new RepeatingText();
    private final RepeatingText content = new RepeatingText();
    private final TableDeflate compressor = new TableDeflate(Effort.FAST);
    private int stream;
    private int count;
    private int lastPlace;

    /** @param before the number before the first one */
    StructureStreams(TaggedWriter writer, int before, int objects) {
        this.writer = writer;
        this.before = before;
        this.entries = new byte[ENTRY * (objects - 1)];
    }

    void add(int number, String shape, int[] numbers) throws IOException {
        if (count == MOST_OBJECTS) {
            end();
        }
        if (count == 0) {
            stream = writer.newNumber();
        }
        int at = ENTRY * (number - 1);
        entries[at + 1] = IN_A_STREAM;
        entries[at + 2] = (byte) (stream >>> 16);
        entries[at + 3] = (byte) (stream >>> 8);
        entries[at + 4] = (byte) stream;
        entries[at + 5] = (byte) (count >>> 8);
        entries[at + 6] = (byte) count;
        int place = places.size();
        places.place(before + number, content.size(), lastPlace);
        lastPlace = place;
        content.object(shape, numbers, before);
        count++;
    }

    /** Writes the stream that is being filled. */
    void end() throws IOException {
        if (count == 0) {
            return;
        }
        PdfStream written = new PdfStream(deflated());
        written.put(PdfName.FILTER, PdfName.FLATEDECODE);
        written.put(PdfName.TYPE, PdfName.OBJSTM);
        written.put(PdfName.N, new PdfNumber(count));
        written.put(PdfName.FIRST, new PdfNumber(places.size()));
        writer.addToBody(written, stream);
        places.clear();
        content.clear();
        count = 0;
        lastPlace = 0;
    }

    private byte[] deflated() {
        byte[] out = new byte
                [ZLIB.length
                        + compressor.mostBytes(places.size())
                        + compressor.mostBytes(content.size())
                        + TableDeflate.LAST_BYTES
                        + CHECKSUM];
        System.arraycopy(ZLIB, 0, out, 0, ZLIB.length);
        int end = places.deflate(compressor, out, ZLIB.length);
        end = TableDeflate.end(out, content.deflate(compressor, out, end));
        Adler32 checksum = new Adler32();
        checksum.update(places.bytes());
        checksum.update(content.bytes());
        for (int shift = 24; shift >= 0; shift -= 8) {
            out[end++] = (byte) (checksum.getValue() >>> shift);
        }
        return Arrays.copyOf(out, end);
    }

    /** Writes the cross-reference stream. */
    void list() throws IOException {
        for (int at = entries.length - ENTRY; at >= 0; at -= ENTRY) {
            entries[at] = UP;
            for (int i = 1; i < ENTRY && at > 0; i++) {
                entries[at + i] -= entries[at + i - ENTRY];
            }
        }
        PdfStream list = new PdfStream(entries);
        list.flateCompress(writer.getCompressionLevel());
        PdfDictionary rows = new PdfDictionary();
        rows.put(PdfName.PREDICTOR, new PdfNumber(PREDICTOR));
        rows.put(PdfName.COLUMNS, new PdfNumber(ENTRY - 1));
        list.put(PdfName.DECODEPARMS, rows);
        list.put(PdfName.TYPE, PdfName.XREF);
        list.put(PdfName.ROOT, writer.root());
        list.put(PdfName.SIZE, new PdfNumber(before + entries.length / ENTRY + 2));
        list.put(PdfName.W, new PdfArray(new int[] {1, 3, 2}));
        list.put(PdfName.INDEX, new PdfArray(new int[] {before + 1, entries.length / ENTRY}));
        writer.chain(list, before);
    }
}
