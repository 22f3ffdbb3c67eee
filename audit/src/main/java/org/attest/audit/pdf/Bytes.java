package org.attest.audit.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.openpdf.text.pdf.PRTokeniser;

/** Content streams as bytes. */
final class Bytes {
    private Bytes() {}

    /** The streams of a page are one; words end where a stream ends. */
    static byte[] join(List<byte[]> streams) {
        if (streams.size() == 1) {
            return streams.getFirst();
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] stream : streams) {
            all.writeBytes(stream);
            all.write('\n');
        }
        return all.toByteArray();
    }

    /** From after the operator ID to after EI, which stands between white space (ISO 32000-1, 8.9.7). */
    static void skipImage(PRTokeniser tokens) throws IOException {
        int third = ' ';
        int second = ' ';
        int first = tokens.read();
        while (first >= 0) {
            int next = tokens.read();
            if (PRTokeniser.isWhitespace(third)
                    && second == 'E'
                    && first == 'I'
                    && (next < 0 || PRTokeniser.isWhitespace(next))) {
                return;
            }
            third = second;
            second = first;
            first = next;
        }
    }
}
