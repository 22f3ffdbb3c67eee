package org.attest.audit.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.LZWDecoder;
import org.openpdf.text.pdf.PRStream;
import org.openpdf.text.pdf.PRTokeniser;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;

/**
 * Reads an object when it is asked for and keeps none. Of the streams in which objects are packed it keeps the last ones
 * unpacked: OpenPDF alone unpacks one again for each of the objects in it. It makes room and unpacks within limits, as
 * OpenPDF does without any.
 */
final class LeanReader extends PdfReader {
    /** Bytes. */
    private static final int MOST_UNPACKED = 1 << 24;

    /** A file of the least size may have some five hundred tables of objects. */
    private static final int BYTES_OF_TABLE = 1 << 18;

    private static final int BYTES_OF_OBJECT = 16;

    // Both without a first value, because the constructor above it reads packed objects already.
    private @Nullable SequencedMap<Integer, Packed> unpacked;
    private int bytesUnpacked;

    LeanReader(Limits.Source file) throws IOException {
        super(file, null);
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
        return limits().within("cross-reference table at byte " + address, () -> {
            limits().take(BYTES_OF_TABLE);
            tokens.nextValidToken();
            for (tokens.nextValidToken(); tokens.getTokenType() == PRTokeniser.TK_NUMBER; tokens.nextValidToken()) {
                makeRoom(tokens.intValue());
                tokens.nextValidToken();
                int count = tokens.intValue();
                makeRoom(count);
                for (int i = 0; i < 3 * count; i++) {
                    tokens.nextValidToken();
                }
            }
            makeRoom(Dict.number(Dict.of(readPRObject()).raw("Size")));
            tokens.seek(address);
            return super.readXrefSection();
        });
    }

    private void makeRoom(double objects) {
        limits().takeAtOnce((long) (BYTES_OF_OBJECT * objects));
        limits().take((long) objects);
    }

    @Override
    protected PdfObject readPRObject() throws IOException {
        PdfObject object = limits().value(super::readPRObject);
        return object instanceof PRStream stream && PdfName.XREF.equals(stream.get(PdfName.TYPE))
                ? limits().within("cross-reference stream at byte " + stream.getOffset(), () -> table(stream))
                : object;
    }

    /** Unpacked, which OpenPDF would do without a limit. */
    private PRStream table(PRStream stream) throws IOException {
        Dict dict = new Dict(stream);
        limits().take(BYTES_OF_TABLE);
        makeRoom(Dict.number(dict.raw("Size")));
        dict.list("Index").forEach(number -> makeRoom(Dict.number(number)));
        stream.setLength((int) Dict.number(dict.raw("Length")));
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
        return limits().within("object " + number, () -> super.readSingleObject(number));
    }

    @Override
    protected PdfObject readOneObjStm(PRStream stream, int index) throws IOException {
        if (unpacked == null) {
            unpacked = new LinkedHashMap<>(16, 0.75f, true);
        }
        Packed packed = unpacked.get(stream.getOffset());
        if (packed == null) {
            packed = unpack(stream);
            unpacked.put(stream.getOffset(), packed);
            bytesUnpacked += packed.bytes().length;
        }
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
        makeRoom(count);
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

    /** What is in a stream, if it is one, without opening the file again as OpenPDF's own method does. */
    byte[] bytes(@Nullable PdfObject value) throws IOException {
        return Dict.resolve(value) instanceof PRStream stream ? unpack(stream, true) : new byte[0];
    }

    private byte[] unpack(PRStream stream, boolean kept) throws IOException {
        limits().takeAtOnce(stream.getLength());
        limits().take(stream.getLength());
        byte[] bytes = getStreamBytesRaw(stream, tokens.getFile());
        Dict dict = new Dict(stream);
        List<PdfObject> names = dict.list("Filter");
        List<PdfObject> parameters = dict.list(dict.has("DecodeParms") ? "DecodeParms" : "DP");
        for (int i = 0; i < names.size(); i++) {
            limits().take(bytes.length);
            ByteArrayOutputStream unpacked = limits().unpacked(kept || i < names.size() - 1);
            Dict own = i < parameters.size() ? Dict.of(parameters.get(i)) : Dict.NONE;
            switch (Dict.name(names.get(i))) {
                case "FlateDecode", "Fl" -> bytes = predicted(inflate(bytes, unpacked), own);
                case "LZWDecode", "LZW" -> bytes = predicted(lzw(bytes, unpacked), own);
                case "ASCIIHexDecode", "AHx" -> bytes = ASCIIHexDecode(bytes);
                case "ASCII85Decode", "A85" -> {
                    // A letter may stand for four bytes.
                    limits().takeAtOnce(4L * bytes.length);
                    bytes = ASCII85Decode(bytes);
                }
                case "Crypt" -> {}
                default -> throw new IOException("filter " + Dict.name(names.get(i)) + " is not supported");
            }
        }
        return bytes;
    }

    private static byte[] inflate(byte[] packed, ByteArrayOutputStream unpacked) throws IOException {
        byte[] some = new byte[1 << 12];
        Inflater inflater = new Inflater();
        inflater.setInput(packed);
        try {
            for (int count = inflater.inflate(some); count > 0; count = inflater.inflate(some)) {
                unpacked.write(some, 0, count);
            }
        } catch (DataFormatException e) {
            // What stands before the damage counts.
            unpacked.write(some, 0, (int) (inflater.getBytesWritten() % some.length));
        }
        if (packed.length > 0 && inflater.getBytesWritten() == 0 && !inflater.finished()) {
            throw new IOException("content cannot be unpacked");
        }
        inflater.end();
        return unpacked.toByteArray();
    }

    private byte[] lzw(byte[] packed, ByteArrayOutputStream unpacked) {
        new LZWDecoder() {
            @Override
            public void initializeStringTable() {
                // A byte and a bit can ask for room for as many strings.
                limits().take(1 << 13);
                super.initializeStringTable();
            }
        }.decode(packed, unpacked);
        return unpacked.toByteArray();
    }

    /** Each row as the difference to the one before it. */
    private byte[] predicted(byte[] bytes, Dict parameters) {
        double bits = Dict.number(parameters.raw("Columns")) * Math.max(1, Dict.number(parameters.raw("Colors")));
        limits().takeAtOnce((long) (bits * Math.max(8, Dict.number(parameters.raw("BitsPerComponent"))) / 8));
        return decodePredictor(bytes, parameters.entries());
    }

    /** Unpacks every stream but for images, so that nobody meets one without end who unpacks it without a limit. */
    void unpackAll() throws IOException {
        for (int i = 1; i < xref.length / 2; i++) {
            int number = i;
            try {
                if (getPdfObjectRelease(number) instanceof PRStream stream
                        && !new Dict(stream).name("Subtype").equals("Image")) {
                    limits().within("object " + number, () -> unpack(stream, false));
                }
            } catch (IOException | RuntimeException e) {
                // Damage is told by who meets it.
                limits().check();
            }
        }
    }
}
