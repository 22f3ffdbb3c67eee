package org.attest.audit.pdf;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PRStream;
import org.openpdf.text.pdf.PRTokeniser;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.RandomAccessFileOrArray;

/**
 * Reads an object when it is asked for and keeps none. Of the streams in which objects are packed it keeps the last ones
 * unpacked: OpenPDF alone unpacks one again for each of the objects in it.
 */
final class LeanReader extends PdfReader {
    /** Bytes. */
    private static final int MOST_UNPACKED = 1 << 24;

    /** A pair of numbers and the blanks behind them. */
    private static final int LEAST_BYTES_OF_PAIR = 4;

    // All without a first value, because the constructor above it reads packed objects already.
    private @Nullable SequencedMap<Integer, Packed> unpacked;
    private int bytesUnpacked;
    private int container;

    private LeanReader(RandomAccessFileOrArray file) throws IOException {
        super(file, null);
    }

    /** Closes the file when it cannot be read. */
    static LeanReader of(Limits.Source file) throws IOException {
        try {
            return new LeanReader(file);
        } catch (IOException | RuntimeException | StackOverflowError | LinkageError e) {
            file.close();
            throw e;
        }
    }

    /** Known by what is read, as the constructor above reads before this class has fields. */
    Limits limits() {
        return ((Limits.Source) tokens.getFile()).limits();
    }

    /** @param addresses where each object begins */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares them
    private record Packed(byte[] bytes, int[] addresses) {}

    /** OpenPDF makes room for as many objects as a part of their table says that there are; so it is asked first. */
    @Override
    protected PdfDictionary readXrefSection() throws IOException {
        int address = tokens.getFilePointer();
        limits().open("cross-reference table at byte " + address);
        tokens.nextValidToken();
        for (tokens.nextValidToken(); tokens.getTokenType() == PRTokeniser.TK_NUMBER; tokens.nextValidToken()) {
            int first = tokens.intValue();
            tokens.nextValidToken();
            int count = tokens.intValue();
            limits().objects((long) first + count);
            for (int i = 0; i < 3 * count; i++) {
                tokens.nextValidToken();
            }
        }
        limits().objects((long) Dict.of(readPRObject()).number("Size"));
        tokens.seek(address);
        return super.readXrefSection();
    }

    @Override
    protected boolean readXRefStream(int address) throws IOException {
        String table = "cross-reference stream at byte " + address;
        limits().open(table);
        boolean read = super.readXRefStream(address);
        limits().close(table);
        return read;
    }

    @Override
    protected PdfObject readPRObject() throws IOException {
        PdfObject object = limits().value(super::readPRObject);
        return object instanceof PRStream stream && PdfName.XREF.equals(stream.get(PdfName.TYPE))
                ? tableOfObjects(stream)
                : object;
    }

    /** Unpacked, which OpenPDF would do without a limit. */
    private PRStream tableOfObjects(PRStream stream) throws IOException {
        Dict dict = new Dict(stream);
        limits().objects((long) dict.number("Size"));
        List<PdfObject> index = dict.list("Index");
        for (int i = 1; i < index.size(); i += 2) {
            limits().objects((long) (Dict.number(index.get(i - 1)) + Dict.number(index.get(i))));
        }
        stream.setLength((int) dict.number("Length"));
        stream.setData(bytes(stream), false);
        return stream;
    }

    /** A file that has to be mended is damaged. */
    @Override
    protected void rebuildXref() throws IOException {
        throw new IOException("the table of objects is damaged");
    }

    @Override
    protected PdfObject readSingleObject(int number) throws IOException {
        return limits().within("object " + number, () -> single(number));
    }

    private PdfObject single(int number) throws IOException {
        int wanted = xref[2 * number + 1];
        Packed known = wanted > 0 && unpacked != null ? unpacked.get(wanted) : null;
        if (known != null) {
            strings.clear();
            return object(known, xref[2 * number]);
        }
        // The length of a stream may be an object that is read meanwhile.
        int before = container;
        container = wanted;
        try {
            return super.readSingleObject(number);
        } finally {
            container = before;
        }
    }

    @Override
    protected PdfObject readOneObjStm(PRStream stream, int index) throws IOException {
        if (unpacked == null) {
            unpacked = new LinkedHashMap<>(16, 0.75f, true);
        }
        Packed packed = unpack(stream);
        unpacked.put(container, packed);
        bytesUnpacked += packed.bytes().length;
        while (bytesUnpacked > MOST_UNPACKED && unpacked.size() > 1) {
            bytesUnpacked -= unpacked.pollFirstEntry().getValue().bytes().length;
        }
        return object(packed, index);
    }

    private PdfObject object(Packed packed, int index) throws IOException {
        if (index >= packed.addresses().length) {
            throw new IOException("a stream of objects has no object " + index);
        }
        PRTokeniser file = tokens;
        tokens = limits().tokens(packed.bytes());
        try {
            tokens.seek(packed.addresses()[index]);
            return readPRObject();
        } finally {
            tokens = file;
        }
    }

    /** ISO 32000-1, 7.5.7: pairs of object number and address, counted from the first object. */
    private Packed unpack(PRStream stream) throws IOException {
        byte[] bytes = bytes(stream);
        int first = number(stream, "First");
        int count = number(stream, "N");
        limits().atMost("objects in a stream of objects", count, bytes.length / LEAST_BYTES_OF_PAIR);
        int[] addresses = new int[count];
        PRTokeniser pairs = limits().tokens(bytes);
        for (int i = 0; i < addresses.length; i++) {
            pairs.nextToken();
            pairs.nextToken();
            if (pairs.getTokenType() != PRTokeniser.TK_NUMBER) {
                throw new IOException("a stream of objects does not tell where they begin");
            }
            addresses[i] = first + pairs.intValue();
        }
        return new Packed(bytes, addresses);
    }

    private static int number(PRStream stream, String key) throws IOException {
        if (new Dict(stream).get(key) instanceof PdfNumber number && number.intValue() >= 0) {
            return number.intValue();
        }
        throw new IOException("a stream of objects has no /" + key);
    }

    /** What is in a stream, without opening the file again as OpenPDF's own method does. */
    byte[] bytes(PRStream stream) throws IOException {
        return unpack(stream, true);
    }

    private byte[] unpack(PRStream stream, boolean kept) throws IOException {
        if (stream.getOffset() >= 0) {
            limits().atMost("bytes in a stream", stream.getLength(), tokens.length());
        }
        return new Filters(limits(), kept).unpack(new Dict(stream), getStreamBytesRaw(stream, tokens.getFile()));
    }

    /** Unpacks every stream but for images, so that nobody meets one without end who unpacks it without a limit. */
    void unpackAll() throws IOException {
        for (int number = 1; number < xref.length / 2; number++) {
            int wanted = number;
            limits().within("object " + number, () -> {
                try {
                    if (getPdfObjectRelease(wanted) instanceof PRStream stream
                            && !new Dict(stream).name("Subtype").equals("Image")) {
                        unpack(stream, false);
                    }
                } catch (IOException | RuntimeException e) {
                    // Damage is told by who meets it.
                    limits().check();
                }
                return wanted;
            });
        }
    }
}
