package org.attest.model.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.attest.model.DossierException;
import org.attest.model.Problem;

/** Decodes the bytes of a file, which must be UTF-8, with or without a byte order mark. */
final class Utf8 {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Utf8() {}

    /**
     * The text of the bytes.
     *
     * @throws DossierException when they are not UTF-8, with the place of the first that is not
     */
    static String decode(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer decoded = CharBuffer.allocate(bytes.length);
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        CoderResult result = decoder.decode(rest, decoded, true);
        String text = decoded.flip().toString();
        if (result.isError()) {
            throw malformed(text, bytes[rest.position()]);
        }
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static DossierException malformed(String before, byte found) {
        int line = (int) before.lines().count() ...
    }
}
