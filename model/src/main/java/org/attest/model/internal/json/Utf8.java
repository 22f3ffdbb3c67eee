package org.attest.model.internal.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
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
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        CharBuffer decoded = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(rest, decoded, true);
        String marked = decoded.flip().toString();
        String text = marked.indexOf(BYTE_ORDER_MARK) == 0 ? marked.substring(1) : marked;
        if (result.isError()) {
            throw malformed(text, rest.get());
        }
        return text;
    }

    private static DossierException malformed(String before, byte found) {
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        int column = before.length() - before.lastIndexOf('\n');
        String message = "byte " + HexFormat.of().withUpperCase().toHexDigits(found)
                + " is not part of a character here, must be UTF-8";
        return new DossierException(List.of(Problem.at(Pointer.ROOT, message).locatedAt(line, column)));
    }
}
