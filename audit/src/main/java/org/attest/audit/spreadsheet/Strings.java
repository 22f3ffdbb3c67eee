package org.attest.audit.spreadsheet;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The texts that cells share, in as few bytes as they take: there may be millions. */
final class Strings {
    /** How XML writes characters that it cannot hold (ECMA-376 part 1, 22.9.2.19). */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final Map<Integer, List<Look.Font>> runs = new HashMap<>();
    private byte[] letters = new byte[1 << 12];
    private int[] ends = new int[1 << 8];
    private int count;

    /** A text and the fonts of its parts. */
    record Text(String plain, List<Look.Font> runs) {
        static final Text NONE = new Text("", List.of());
    }

    static Strings read(XMLStreamReader xml, Styles styles) throws XMLStreamException {
        Strings strings = new Strings();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("si")) {
                strings.add(text(new Xml().element(xml), styles));
            }
        }
        return strings;
    }

    private void add(Text text) throws XMLStreamException {
        if (!text.runs().isEmpty()) {
            runs.put(count, text.runs());
        }
        add(text.plain().getBytes(StandardCharsets.UTF_8));
    }

    private void add(byte[] text) throws XMLStreamException {
        int start = count == 0 ? 0 : ends[count - 1];
        if (start > Integer.MAX_VALUE - 8 - text.length) {
            throw new XMLStreamException("has more than " + Integer.MAX_VALUE + " bytes of text");
        }
        int end = start + text.length;
        if (end > letters.length) {
            letters = Arrays.copyOf(
                    letters, (int) Math.min(Integer.MAX_VALUE - 8, Math.max(end, letters.length * 3L / 2)));
        }
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, count * 3 / 2);
        }
        System.arraycopy(text, 0, letters, start, text.length);
        ends[count++] = end;
    }

    Text at(int index) {
        if (index < 0 || index >= count) {
            return Text.NONE;
        }
        int start = index == 0 ? 0 : ends[index - 1];
        return new Text(
                new String(letters, start, ends[index] - start, StandardCharsets.UTF_8),
                runs.getOrDefault(index, List.of()));
    }

    /** The text of an element {@code si} or {@code is}, without how it is pronounced. */
    static Text text(Node item, Styles styles) {
        StringBuilder plain = new StringBuilder();
        for (Node part : item.children()) {
            switch (part.name()) {
                case "t" -> plain.append(part.text());
                case "r" -> plain.append(part.child("t").text());
                default -> {}
            }
        }
        List<Look.Font> fonts = item.all("r")
                .filter(run -> run.has("rPr") && !run.child("t").text().isBlank())
                .map(run -> styles.font(run.child("rPr")))
                .distinct()
                .toList();
        return new Text(plain(plain.toString()), fonts);
    }

    static String plain(String text) {
        return text.contains("_x")
                ? ESCAPED.matcher(text)
                        .replaceAll(escaped ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escaped.group(1), 16))))
                : text;
    }
}
