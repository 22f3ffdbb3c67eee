package org.attest.workbook.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The texts that cells share, in as few bytes as they take: there may be millions. */
final class SharedStrings {
    /** How XML writes characters that it cannot hold (ECMA-376 part 1, 22.9.2.19). */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final Map<Integer, List<Node>> runs = new HashMap<>();

    /** Fonts are few, the texts that have them may be many. */
    private final Map<Node, Node> known = new HashMap<>();

    private byte[] letters = new byte[1 << 12];
    private int[] ends = new int[1 << 8];
    private int count;

    /** A text and the properties of its parts. */
    record Text(String plain, List<Node> runs) {}

    /** Those of a part; none without one. */
    static SharedStrings read(Optional<Xml> part) {
        SharedStrings strings = new SharedStrings();
        part.ifPresent(xml -> {
            while (xml.toNext("si", "sst")) {
                strings.add(text(xml.element()), xml);
            }
            xml.end();
        });
        return strings;
    }

    private void add(Text text, Xml xml) {
        if (!text.runs().isEmpty()) {
            runs.put(
                    count,
                    text.runs().stream()
                            .map(run -> known.computeIfAbsent(run, same -> same))
                            .toList());
        }
        byte[] bytes = text.plain().getBytes(StandardCharsets.UTF_8);
        int start = count == 0 ? 0 : ends[count - 1];
        if (start > Integer.MAX_VALUE - 8 - bytes.length) {
            throw xml.unreadable("has more than " + Integer.MAX_VALUE + " bytes of text");
        }
        int end = start + bytes.length;
        if (end > letters.length) {
            long more = Math.max(end, letters.length * 3L / 2);
            letters = Arrays.copyOf(letters, (int) Math.min(Integer.MAX_VALUE - 8, more));
        }
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, count * 3 / 2);
        }
        System.arraycopy(bytes, 0, letters, start, bytes.length);
        ends[count++] = end;
    }

    int count() {
        return count;
    }

    Text at(int index) {
        int start = index == 0 ? 0 : ends[index - 1];
        return new Text(
                new String(letters, start, ends[index] - start, StandardCharsets.UTF_8),
                runs.getOrDefault(index, List.of()));
    }

    /** As they are raised or lowered, so that 1234 with a note mark 1 is not 12341. */
    private static final Map<String, String> MOVED_DIGITS =
            Map.of("superscript", "⁰¹²³⁴⁵⁶⁷⁸⁹", "subscript", "₀₁₂₃₄₅₆₇₈₉");

    /** The text of an element {@code si} or {@code is}, without how it is pronounced. */
    static Text text(Node item) {
        StringBuilder plain = new StringBuilder();
        for (Node part : item.children()) {
            switch (part.name()) {
                case "t" -> plain.append(part.text());
                case "r" -> plain.append(run(part));
                default -> {}
            }
        }
        List<Node> runs = item.all("r")
                .filter(run -> run.has("rPr") && !run.child("t").text().isBlank())
                .map(run -> run.child("rPr"))
                .distinct()
                .toList();
        return new Text(plain(plain.toString()), runs);
    }

    private static String run(Node run) {
        String text = run.child("t").text();
        String digits = MOVED_DIGITS.get(run.child("rPr").child("vertAlign").get("val"));
        // The number of a character that XML cannot hold is none of its digits.
        return digits == null || text.contains("_x")
                ? text
                : text.chars()
                        .mapToObj(c ->
                                c >= '0' && c <= '9' ? digits.substring(c - '0', c - '0' + 1) : Character.toString(c))
                        .collect(Collectors.joining());
    }

    static String plain(String text) {
        return text.contains("_x")
                ? ESCAPED.matcher(text)
                        .replaceAll(escaped ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escaped.group(1), 16))))
                : text;
    }
}
