package org.attest.audit.pdf;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.CMapAwareDocumentFont;
import org.openpdf.text.pdf.PRIndirectReference;
import org.openpdf.text.pdf.PRStream;
import org.openpdf.text.pdf.PdfContentParser;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;

/** The letters that the codes of fonts stand for; the last fonts are kept, as pages share them. */
final class Fonts {
    static final Function<byte[], String> NONE = codes -> "";

    private static final int MOST = 16;

    private final Pdf pdf;
    private final SequencedMap<Integer, Function<byte[], String>> known = new LinkedHashMap<>(MOST, 0.75f, true);

    /** Codes up to the last one have a target each, or count on from the only one. */
    private record Range(int last, List<PdfObject> targets) {}

    Fonts(Pdf pdf) {
        this.pdf = pdf;
    }

    /** One that is not understood says nothing. */
    Function<byte[], String> get(@Nullable PdfObject reference) {
        Function<byte[], String> letters = known.computeIfAbsent(Dict.numberOf(reference), number -> {
            try {
                return reference instanceof PRIndirectReference font ? read(font) : NONE;
            } catch (IOException | RuntimeException e) {
                return NONE;
            }
        });
        if (known.size() > MOST) {
            known.pollFirstEntry();
        }
        return letters;
    }

    /** OpenPDF's own reader of fonts has no limits for what is in ToUnicode and in the fonts that others are made of. */
    private Function<byte[], String> read(PRIndirectReference reference) throws IOException {
        Dict font = Dict.of(reference);
        if (font.get("ToUnicode") instanceof PRStream map) {
            NavigableMap<Integer, Range> ranges =
                    ranges(pdf.limits().commands(pdf.reader().bytes(map)));
            return codes -> decode(codes, ranges);
        }
        if (font.has("DescendantFonts")) {
            return NONE;
        }
        CMapAwareDocumentFont simple = new CMapAwareDocumentFont(reference);
        return codes -> simple.decode(codes, 0, codes.length);
    }

    /** ISO 32000-1, 9.10.3, by their first codes; a few bytes can name all letters, so they are not written out. */
    private static NavigableMap<Integer, Range> ranges(PdfContentParser map) throws IOException {
        NavigableMap<Integer, Range> ranges = new TreeMap<>();
        for (List<PdfObject> command = map.parse(null); !command.isEmpty(); command = map.parse(command)) {
            int width = switch (command.getLast().toString()) {
                case "endbfchar" -> 2;
                case "endbfrange" -> 3;
                default -> command.size();
            };
            for (int i = 0; i + width < command.size(); i += width) {
                int last = code(bytes(command.get(i + width - 2)));
                ranges.put(code(bytes(command.get(i))), new Range(last, Dict.list(command.get(i + width - 1))));
            }
        }
        return ranges;
    }

    private static byte[] bytes(PdfObject value) {
        return value instanceof PdfString string ? string.getBytes() : new byte[0];
    }

    /** With their number, as codes of one byte and of two are not the same. */
    private static int code(byte... bytes) {
        return (bytes.length << 16) + new BigInteger(1, bytes).intValue();
    }

    /** A byte that has no letters is the first of two. */
    private static String decode(byte[] codes, NavigableMap<Integer, Range> ranges) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < codes.length; i++) {
            String found = letters(code(codes[i]), ranges);
            if (found == null && i + 1 < codes.length) {
                found = letters(code(codes[i], codes[++i]), ranges);
            }
            text.append(found == null ? "" : found);
        }
        return text.toString();
    }

    /** Of one target, the last letter counts on. */
    private static @Nullable String letters(int code, NavigableMap<Integer, Range> ranges) {
        Map.Entry<Integer, Range> range = ranges.floorEntry(code);
        if (range == null
                || code > range.getValue().last()
                || range.getValue().targets().isEmpty()) {
            return null;
        }
        List<PdfObject> targets = range.getValue().targets();
        int index = code - range.getKey();
        byte[] bytes = bytes(targets.get(Math.min(index, targets.size() - 1)));
        String text = new String(bytes, bytes.length == 1 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16BE);
        int last = text.length() - 1;
        return targets.size() > 1 || last < 0 ? text : text.substring(0, last) + (char) (text.charAt(last) + index);
    }
}
