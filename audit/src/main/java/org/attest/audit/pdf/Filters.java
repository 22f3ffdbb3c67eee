package org.attest.audit.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.InflaterInputStream;
import org.openpdf.text.pdf.LZWDecoder;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;

/**
 * Unpacks a stream within limits, as OpenPDF does without any.
 *
 * @param kept whether somebody wants the bytes
 */
record Filters(Limits limits, boolean kept) {
    private static final int MOST = 20;

    /** Each may stand for four bytes. */
    private static final int LONGEST_ASCII85 = 1 << 22;

    /** Two of them are in memory. */
    private static final int LONGEST_ROW = 1 << 20;

    byte[] unpack(Dict stream, byte[] packed) throws IOException {
        List<PdfObject> names = stream.list("Filter");
        List<PdfObject> parameters = stream.list(stream.has("DecodeParms") ? "DecodeParms" : "DP");
        limits.atMost("filters", names.size(), MOST);
        byte[] bytes = packed;
        for (int i = 0; i < names.size(); i++) {
            limits.spend(bytes.length);
            Dict own = i < parameters.size() ? Dict.of(parameters.get(i)) : Dict.NONE;
            boolean last = i == names.size() - 1;
            bytes = new Filters(limits, kept || !last).unpack(Dict.name(names.get(i)), bytes, own);
        }
        return bytes;
    }

    private byte[] unpack(String filter, byte[] packed, Dict parameters) throws IOException {
        return switch (filter) {
            case "FlateDecode", "Fl" -> predicted(inflate(packed, 1 << 12), parameters);
            case "LZWDecode", "LZW" -> predicted(lzw(packed), parameters);
            case "ASCIIHexDecode", "AHx" -> PdfReader.ASCIIHexDecode(packed);
            case "ASCII85Decode", "A85" -> {
                limits.atMost("bytes for ASCII85Decode", packed.length, LONGEST_ASCII85);
                yield PdfReader.ASCII85Decode(packed);
            }
            case "Crypt" -> packed;
            default -> throw new IOException("filter " + filter + " is not supported");
        };
    }

    private byte[] inflate(byte[] packed, int step) throws IOException {
        ByteArrayOutputStream unpacked = limits.unpacked(kept);
        byte[] some = new byte[step];
        try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            for (int count = in.read(some); count >= 0; count = in.read(some)) {
                unpacked.write(some, 0, count);
            }
        } catch (IOException e) {
            if (step > 1) {
                // What stands before the damage counts to the last byte.
                return inflate(packed, 1);
            }
            if (unpacked.size() == 0 && packed.length > 0) {
                throw new IOException("content cannot be unpacked", e);
            }
        }
        return unpacked.toByteArray();
    }

    private byte[] lzw(byte[] packed) {
        ByteArrayOutputStream unpacked = limits.unpacked(kept);
        new LZWDecoder() {
            @Override
            public void initializeStringTable() {
                // It makes room for as many strings, and a byte and a bit can ask for that.
                limits.spend(1 << 13);
                super.initializeStringTable();
            }
        }.decode(packed, unpacked);
        return unpacked.toByteArray();
    }

    /** Each row as the difference to the one before it. */
    private byte[] predicted(byte[] bytes, Dict parameters) {
        double bits = parameters.number("Columns") * Math.max(1, parameters.number("Colors"));
        limits.atMost(
                "bytes in a row", (long) (bits * Math.max(8, parameters.number("BitsPerComponent")) / 8), LONGEST_ROW);
        return PdfReader.decodePredictor(bytes, parameters.entries());
    }
}
