package org.attest.audit.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfContentParser;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;

/** The letters that a font says its codes stand for (ISO 32000-1, 9.10.3), read within limits: a few bytes can name them all. */
final class ToUnicode {
    private static final int ONE_BYTE = 1 << 8;
    private static final int BYTES_OF_LETTER = 8;

    /** Of the codes of one byte, and then of two. */
    private final @Nullable String[] letters = new String[ONE_BYTE + (1 << 16)];

    static ToUnicode read(byte[] map, Limits limits) throws IOException {
        ToUnicode known = new ToUnicode();
        PdfContentParser parser = limits.commands(map);
        for (List<PdfObject> command = parser.parse(null); !command.isEmpty(); command = parser.parse(command)) {
            int width = switch (command.getLast().toString()) {
                case "endbfchar" -> 2;
                case "endbfrange" -> 3;
                default -> command.size();
            };
            for (int i = 0; i + width < command.size(); i += width) {
                int first = code(bytes(command.get(i)));
                int last = Math.min(code(bytes(command.get(i + width - 2))), known.letters.length - 1);
                limits.spend(BYTES_OF_LETTER * Math.max(0L, last - first));
                List<PdfObject> targets = Dict.list(command.get(i + width - 1));
                for (int code = Math.max(0, first); code <= last && !targets.isEmpty(); code++) {
                    known.letters[code] = letters(targets, code - first);
                }
            }
        }
        return known;
    }

    private static byte[] bytes(PdfObject value) {
        return value instanceof PdfString string ? string.getBytes() : new byte[0];
    }

    private static int code(byte[] bytes) {
        return switch (bytes.length) {
            case 1 -> bytes[0] & 0xFF;
            case 2 -> ONE_BYTE + (((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF));
            default -> Integer.MAX_VALUE;
        };
    }

    /** Of several, each code has its own; of one, the last letter counts on. */
    private static String letters(List<PdfObject> targets, int index) {
        byte[] bytes = bytes(targets.get(Math.min(index, targets.size() - 1)));
        String text = new String(bytes, bytes.length == 1 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16BE);
        int last = text.length() - 1;
        return targets.size() > 1 || last < 0 ? text : text.substring(0, last) + (char) (text.charAt(last) + index);
    }

    /** A byte that has no letters is the first of two. */
    String decode(byte[] codes) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < codes.length; i++) {
            String found = letters[codes[i] & 0xFF];
            if (found == null && i + 1 < codes.length) {
                found = letters[code(new byte[] {codes[i], codes[++i]})];
            }
            text.append(found == null ? "" : found);
        }
        return text.toString();
    }
}
