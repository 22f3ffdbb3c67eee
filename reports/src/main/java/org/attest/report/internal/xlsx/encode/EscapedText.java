package org.attest.report.internal.xlsx.encode;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Text as a workbook keeps it: what XML 1.0 cannot hold is written {@code _xHHHH_} (ECMA-376 part 1, 22.9.2.19). */
public final class EscapedText {
    /** What one UTF-16 unit may become. */
    public static final int MOST_BYTES_PER_UNIT = 7;

    private static final byte PLAIN = 0;
    private static final byte ENTITY = 1;
    private static final byte ESCAPED = 2;
    private static final byte UNDERSCORE = 3;
    private static final byte[] KINDS = new byte[0x80];
    private static final byte[] AMPERSAND = "&amp;".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] LESS = "&lt;".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] GREATER = "&gt;".getBytes(StandardCharsets.US_ASCII);
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    /** The last two of the basic plane are no characters. */
    private static final char FIRST_NONCHARACTER = '\uFFFE';

    static {
        for (int control = 0; control < ' '; control++) {
            // A raw CR would be read back as LF.
            KINDS[control] = control == '\t' || control == '\n' ? PLAIN : ESCAPED;
        }
        KINDS['&'] = ENTITY;
        KINDS['<'] = ENTITY;
        KINDS['>'] = ENTITY;
        KINDS['_'] = UNDERSCORE;
    }

    private EscapedText() {}

    /** As text between tags. */
    public static String escape(String text) {
        return escape(text, 0, text.length());
    }

    /** As text between double quotes; line breaks and tabs by number, or a reader would make blanks of them. */
    public static String escapeAttribute(String text) {
        StringBuilder escaped = new StringBuilder();
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit == '"' || unit == '\t' || unit == '\n' || unit == '\r') {
                escaped.append(escape(text, done, i))
                        .append("&#")
                        .append((int) unit)
                        .append(';');
                done = i + 1;
            }
        }
        String rest = escape(text, done, text.length());
        return done == 0 ? rest : escaped.append(rest).toString();
    }

    private static String escape(String text, int from, int to) {
        int plain = from;
        while (plain < to && isPlain(text.charAt(plain))) {
            plain++;
        }
        if (plain == to) {
            return text.substring(from, to);
        }
        byte[] bytes = new byte[(to - from) * MOST_BYTES_PER_UNIT];
        return new String(bytes, 0, put(text, from, to, bytes, 0), StandardCharsets.UTF_8);
    }

    /** Writes a part of a text that splits no surrogate pair, and returns the end. */
    static int put(String text, int from, int to, byte[] out, int at) {
        int plain = from;
        while (plain < to && isPlain(text.charAt(plain))) {
            out[at + plain - from] = (byte) text.charAt(plain);
            plain++;
        }
        int end = at + plain - from;
        for (int i = plain; i < to; i++) {
            char unit = text.charAt(i);
            if (isPlain(unit)) {
                out[end++] = (byte) unit;
            } else if (unit < 0x80) {
                end = putSpecial(text, i, out, end);
            } else if (unit < 0x800) {
                out[end++] = (byte) (0xC0 | (unit >> 6));
                end = putLast(unit, out, end);
            } else if (Character.isSurrogate(unit)) {
                end = putPair(text, i, to, out, end);
                i++;
            } else if (unit < FIRST_NONCHARACTER) {
                out[end++] = (byte) (0xE0 | (unit >> 12));
                end = putLast(unit >> 6, out, end);
                end = putLast(unit, out, end);
            } else {
                end = putEscape(unit, out, end);
            }
        }
        return end;
    }

    /** Whether it can be written: half a surrogate pair is an IllegalArgumentException. */
    static void check(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                checkPair(text, i++, text.length());
            }
        }
    }

    private static int checkPair(String text, int at, int to) {
        int character = text.codePointAt(at);
        if (at + 1 == to || !Character.isSupplementaryCodePoint(character)) {
            throw new IllegalArgumentException(
                    "text: holds half a surrogate pair at " + at + ", must be whole Unicode characters");
        }
        return character;
    }

    private static boolean isPlain(char unit) {
        return unit < 0x80 && KINDS[unit] == PLAIN;
    }

    private static int putPair(String text, int at, int to, byte[] out, int end) {
        int character = checkPair(text, at, to);
        out[end] = (byte) (0xF0 | (character >> 18));
        int next = putLast(character >> 12, out, end + 1);
        next = putLast(character >> 6, out, next);
        return putLast(character, out, next);
    }

    private static int putLast(int bits, byte[] out, int end) {
        out[end] = (byte) (0x80 | (bits & 0x3F));
        return end + 1;
    }

    private static int putSpecial(String text, int at, byte[] out, int end) {
        char unit = text.charAt(at);
        return switch (unit) {
            case '&' -> putAll(AMPERSAND, out, end);
            case '<' -> putAll(LESS, out, end);
            case '>' -> putAll(GREATER, out, end);
            default -> {
                if (unit != '_' || startsEscape(text, at)) {
                    yield putEscape(unit, out, end);
                }
                out[end] = '_';
                yield end + 1;
            }
        };
    }

    /** Whether a reader would take the text at this place for an escape. */
    private static boolean startsEscape(String text, int at) {
        return at + 6 < text.length()
                && text.charAt(at + 1) == 'x'
                && text.charAt(at + 6) == '_'
                && text.substring(at + 2, at + 6).chars().allMatch(HexFormat::isHexDigit);
    }

    private static int putEscape(char unit, byte[] out, int end) {
        out[end] = '_';
        out[end + 1] = 'x';
        out[putAll(HEX.toHexDigits(unit).getBytes(StandardCharsets.US_ASCII), out, end + 2)] = '_';
        return end + 7;
    }

    private static int putAll(byte[] bytes, byte[] out, int end) {
        System.arraycopy(bytes, 0, out, end, bytes.length);
        return end + bytes.length;
    }
}
