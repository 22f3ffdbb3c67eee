package org.attest.intake.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Spoils a file in a few places; the same number spoils it in the same way. */
final class Mutation {
    private static final Pattern TOKEN = Pattern.compile("[\\w.+-]+");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern OBJECT = Pattern.compile("(?m)^(\\d+) 0 obj");
    private static final int LONGEST = 2_000_000;

    private static final List<String> EXTREMES = List.of(
            "-1",
            "0",
            "2147483647",
            "2147483648",
            "-2147483648",
            "4294967295",
            "9223372036854775807",
            "9223372036854775808",
            "1e308",
            "1E100000000",
            "1e-100000000",
            "0.1e-324",
            "NaN",
            "9".repeat(1_000),
            "9".repeat(100_000),
            "0." + "9".repeat(100_000));

    private static final List<String> BYTES = List.of(
            "\0",
            "\u001b",
            "\u007f",
            "\u00ff",
            "\u00c0\u00af",
            "\"",
            "'",
            "<",
            ">",
            "&",
            ",",
            ";",
            "\n",
            "\r",
            "\t",
            "{",
            "}",
            "[",
            "]",
            "(",
            ")",
            "/",
            "\\",
            "-",
            "%",
            "#",
            "=",
            " ",
            "\\u001b",
            "\\ud800",
            "&#27;",
            "&#0;",
            "&amp;");

    private static final List<String> OPENERS = List.of(
            "[", "{\"a\":", "<a>", "<<", "(", "<</K", "/A[", "[<<", "\"", "'", "q ", "BT ", "/P BMC ", "<!--", "a-",
            "&amp;");

    private final Random random;

    Mutation(long number) {
        // Neighbouring numbers begin alike.
        random = new Random(number * 0x9E3779B97F4A7C15L);
    }

    /** A text of one byte for each letter, or a zip file. */
    byte[] of(Path file) throws IOException {
        if (file.toString().endsWith(".xlsx") && random.nextInt(10) > 0) {
            return zipped(parts(file));
        }
        String spoilt = spoilt(Files.readString(file, StandardCharsets.ISO_8859_1));
        boolean isPlainPdf = spoilt.startsWith("%PDF") && !spoilt.contains("/XRef");
        return (isPlainPdf && random.nextInt(4) > 0 ? withTable(spoilt) : spoilt).getBytes(StandardCharsets.ISO_8859_1);
    }

    private String spoilt(String text) {
        String spoilt = text;
        for (int left = 1 + random.nextInt(4); left > 0; left--) {
            String next = once(spoilt);
            spoilt = next.length() > LONGEST ? spoilt : next;
        }
        return spoilt;
    }

    private String once(String text) {
        int at = random.nextInt(text.length() + 1);
        return switch (random.nextInt(12)) {
            case 0 ->
                replaced(
                        text,
                        at,
                        1,
                        Character.toString((at < text.length() ? text.charAt(at) : 0) ^ 1 << random.nextInt(8)));
            case 1 -> replaced(text, at, random.nextInt(2), any(BYTES));
            case 2 -> replaced(text, at, random.nextInt(64), "");
            case 3 -> {
                int end = Math.min(text.length(), at + random.nextInt(256));
                yield replaced(text, at, 0, text.substring(at, end).repeat(1 + random.nextInt(50)));
            }
            case 4 -> random.nextInt(4) == 0 ? text.substring(0, at) : replaced(text, at, random.nextInt(1_000), "");
            case 5, 6 -> replaced(text, NUMBER, at, any(EXTREMES));
            case 7 -> replaced(text, NUMBER, at, Integer.toString(random.nextInt(20)));
            case 8 -> replaced(text, TOKEN, at, token(text, random.nextInt(text.length() + 1)));
            case 9 -> replaced(text, TOKEN, at, lengthened(token(text, at)));
            case 10 -> {
                String opener = any(OPENERS);
                int deep = List.of(3, 100, 600, 3_000, 30_000).get(random.nextInt(5));
                yield replaced(text, at, 0, opener.repeat(deep));
            }
            default -> replaced(text, TOKEN, at, any(OPENERS) + any(BYTES));
        };
    }

    private String any(List<String> some) {
        return some.get(random.nextInt(some.size()));
    }

    private static String replaced(String text, int from, int length, String by) {
        return text.substring(0, from) + by + text.substring(Math.min(text.length(), from + length));
    }

    /** What matches next behind the place, or nothing. */
    private static String replaced(String text, Pattern what, int at, String by) {
        Matcher found = what.matcher(text);
        return found.find(at) ? replaced(text, found.start(), found.end() - found.start(), by) : text;
    }

    private static String token(String text, int at) {
        Matcher found = TOKEN.matcher(text);
        return found.find(at) ? found.group() : "a";
    }

    private String lengthened(String token) {
        int times = 1 << random.nextInt(14);
        return token.repeat(Math.clamp(200_000 / token.length(), 1, times));
    }

    /** With a cross-reference table that tells where the objects are, so that more than the table is read. */
    private static String withTable(String pdf) {
        int old = pdf.lastIndexOf("xref\n0 ");
        String body = old < 0 ? pdf : pdf.substring(0, old);
        int trailer = pdf.lastIndexOf("trailer");
        String end = trailer < 0 ? "trailer<</Root 1 0 R>>" : pdf.substring(trailer);
        StringBuilder table = new StringBuilder("xref\n0 1\n0000000000 65535 f \n");
        for (MatchResult object : OBJECT.matcher(body).results().toList()) {
            table.append(object.group(1)).append(" 1\n");
            table.append(String.format(Locale.ROOT, "%010d 00000 n \n", object.start()));
        }
        return body + table + end.replaceFirst("startxref\n\\d+", "startxref\n" + body.length());
    }

    private static Map<String, byte[]> parts(Path file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry part : Collections.list(zip.entries())) {
                parts.put(part.getName(), zip.getInputStream(part).readAllBytes());
            }
        }
        return parts;
    }

    /** The parts again, one or two of them spoilt, sometimes one lost or under another name. */
    private byte[] zipped(Map<String, byte[]> parts) throws IOException {
        List<String> names = new ArrayList<>(parts.keySet());
        for (int left = 1 + random.nextInt(2); left > 0; left--) {
            parts.computeIfPresent(
                    any(names),
                    (name, part) -> spoilt(new String(part, StandardCharsets.ISO_8859_1))
                            .getBytes(StandardCharsets.ISO_8859_1));
        }
        String odd = any(names);
        if (random.nextInt(20) == 0) {
            byte[] part = parts.remove(odd);
            if (random.nextBoolean()) {
                parts.put(once(odd).replace("\0", ""), part);
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                String name = part.getKey();
                out.putNextEntry(new ZipEntry(name.substring(0, Math.min(name.length(), 1_000))));
                out.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
