package org.attest.audit.pdf;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PRStream;
import org.openpdf.text.pdf.PRTokeniser;
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
    private static final int MOST_UNPACKED = 64;

    // Both without a first value, because the constructor above it reads packed objects already.
    private @Nullable Map<Integer, Packed> unpacked;
    private int container;

    private LeanReader(RandomAccessFileOrArray file) throws IOException {
        super(file, null);
    }

    /** Closes the file when it cannot be read. */
    static LeanReader of(RandomAccessFileOrArray file) throws IOException {
        try {
            return new LeanReader(file);
        } catch (IOException | RuntimeException | StackOverflowError | LinkageError e) {
            file.close();
            throw e;
        }
    }

    /** @param addresses where each object begins */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares them
    private record Packed(byte[] bytes, int[] addresses) {}

    @Override
    protected PdfObject readSingleObject(int number) throws IOException {
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
        if (unpacked.size() > MOST_UNPACKED) {
            unpacked.remove(unpacked.keySet().iterator().next());
        }
        return object(packed, index);
    }

    private PdfObject object(Packed packed, int index) throws IOException {
        if (index >= packed.addresses().length) {
            throw new IOException("a stream of objects has no object " + index);
        }
        PRTokeniser file = tokens;
        tokens = new PRTokeniser(packed.bytes());
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
        int first = number(stream, PdfName.FIRST);
        int[] addresses = new int[number(stream, PdfName.N)];
        PRTokeniser pairs = new PRTokeniser(bytes);
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

    private static int number(PRStream stream, PdfName key) throws IOException {
        if (getPdfObjectRelease(stream.get(key)) instanceof PdfNumber number && number.intValue() >= 0) {
            return number.intValue();
        }
        throw new IOException("a stream of objects has no " + key);
    }

    /** What is in a stream, without opening the file again as OpenPDF's own method does. */
    byte[] bytes(PRStream stream) throws IOException {
        byte[] bytes = getStreamBytes(stream, tokens.getFile());
        // OpenPDF takes what it could unpack before an error, which may be nothing.
        if (bytes.length == 0 && isFlate(stream)) {
            byte[] packed = getStreamBytesRaw(stream, tokens.getFile());
            if (packed.length > 0 && FlateDecode(packed, true) == null) {
                throw new IOException("content cannot be unpacked");
            }
        }
        return bytes;
    }

    private static boolean isFlate(PRStream stream) {
        return Dict.list(stream.get(PdfName.FILTER)).stream()
                .findFirst()
                .map(Dict::name)
                .filter(name -> name.equals("FlateDecode") || name.equals("Fl"))
                .isPresent();
    }
}
