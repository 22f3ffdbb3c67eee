package org.attest.intake.internal.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;

/** Opens text files in the encoding that their first bytes or the user tell, UTF-8 else, and lets no byte pass that is none. */
record TextEncoding(Path file, Optional<Charset> said) {
    private static final int LONGEST_MARK = 3;
    private static final int FIRST_OF_MORE_BYTES = 0x80;
    private static final int BYTE_ORDER_MARK = 0xFEFF;
    private static final int BLOCK = 1 << 16;

    /** The text without its byte order mark. */
    Reader open() throws IOException {
        PushbackInputStream in = new PushbackInputStream(Files.newInputStream(file), LONGEST_MARK);
        try {
            return new BufferedReader(new InputStreamReader(in, strict(after(in))));
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    /** Whether it was said to be something else and is UTF-8 beyond doubt: text of another encoding is never so. */
    boolean isUtf8() throws IOException {
        if (said.filter(charset -> !charset.equals(StandardCharsets.UTF_8)).isEmpty()) {
            return false;
        }
        try (Reader text =
                new BufferedReader(new InputStreamReader(Files.newInputStream(file), strict(StandardCharsets.UTF_8)))) {
            int first = text.read();
            boolean hasMore = first >= FIRST_OF_MORE_BYTES;
            for (int c = first; c >= 0; c = text.read()) {
                hasMore |= c >= FIRST_OF_MORE_BYTES;
            }
            return hasMore && first != BYTE_ORDER_MARK;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** What to say when a byte of the file is no part of a character. */
    UnreadableTableException malformed(String place, CharacterCodingException cause) throws IOException {
        try (PushbackInputStream in = new PushbackInputStream(Files.newInputStream(file), LONGEST_MARK)) {
            return malformed(place, after(in), in, cause);
        }
    }

    private static UnreadableTableException malformed(
            String place, Charset charset, InputStream in, CharacterCodingException cause) throws IOException {
        CharsetDecoder decoder = strict(charset);
        ByteBuffer bytes = ByteBuffer.allocate(BLOCK);
        CharBuffer chars = CharBuffer.allocate(BLOCK);
        int line = 1;
        for (boolean more = true; more; ) {
            int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
            more = read >= 0;
            bytes.position(bytes.position() + Math.max(0, read)).flip();
            CoderResult result = decoder.decode(bytes, chars, !more);
            line += (int) chars.flip().chars().filter(c -> c == '\n').count();
            chars.clear();
            if (result.isError()) {
                return new UnreadableTableException(
                        place + ":" + line,
                        "byte " + HexFormat.of().withUpperCase().toHexDigits(bytes.get())
                                + " is not part of a character, must be " + charset.name() + advice(charset),
                        cause);
            }
            bytes.compact();
        }
        return new UnreadableTableException(place, "ends within a character, must be " + charset.name(), cause);
    }

    private static String advice(Charset charset) {
        return charset.equals(StandardCharsets.UTF_8)
                ? "; for a file that an older program saved, say --encoding windows-1252"
                : "";
    }

    /** Reads the byte order mark, if there is one, and says in what encoding the rest is. */
    private Charset after(PushbackInputStream in) throws IOException {
        byte[] start = in.readNBytes(LONGEST_MARK);
        int first = start.length < 2 ? 0 : ((start[0] & 0xFF) << 8) | (start[1] & 0xFF);
        boolean utf8 = first == 0xEFBB && start.length == LONGEST_MARK && (start[2] & 0xFF) == 0xBF;
        boolean utf16 = first == 0xFEFF || first == 0xFFFE;
        int mark = utf8 ? LONGEST_MARK : utf16 ? 2 : 0;
        in.unread(start, mark, start.length - mark);
        if (mark == 0) {
            return said.orElse(StandardCharsets.UTF_8);
        }
        // What the file says of itself is what its writer meant.
        return utf8 ? StandardCharsets.UTF_8 : first == 0xFEFF ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    }

    private static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }
}
