package org.attest.report.internal.xlsx;

import static org.attest.report.internal.xlsx.Sample.text;

import java.util.List;
import java.util.regex.Pattern;

/** Texts that do harm where nobody thought of them, and what can take which of them. */
final class HostileText {
    static final List<String> ALL = List.of(
            "=1+1",
            "+1",
            "-1",
            "@SUM(A1)",
            "\t=1",
            "\u0000",
            "a\u0001b",
            "a\u007Fb",
            "a\u0085\u2028b",
            "a\uFFFEb\uFFFF",
            "_x0041_",
            "_x005F_x0041_",
            "x\uD83D",
            "\uDE00x",
            "two\nlines",
            "two\r\nlines",
            "\rx\r",
            "a\ttab",
            " blanks ",
            "\u200Fabc\u202E",
            "\uD83D\uDE00",
            "\uE000",
            "\uE001",
            "\uE000CHART_TITLE 0 0\uE001",
            "\uE001\uE000",
            "<&>\"'",
            "]]>",
            "$XFC$1000000",
            "'$1'!$1000001",
            "\\1 ${x} %s %41",
            "R1C1",
            "TRUE",
            "x".repeat(255),
            "x".repeat(256),
            "x".repeat(32_700));

    private static final Pattern HALF = Pattern.compile("\\p{Cs}");
    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\uFFFE\\uFFFF]");
    private static final Pattern ESCAPE = Pattern.compile("_x[0-9A-Fa-f]{4}_");
    private static final Pattern BREAK = Pattern.compile("[\\t\\n\\r]");

    private HostileText() {}

    static boolean isHalf(String text) {
        return HALF.matcher(text).find();
    }

    /** A cell takes all but half a character. */
    static boolean asCell(String text) {
        return isHalf(text);
    }

    static boolean asProperty(String text) {
        return asCell(text) || CONTROL.matcher(text).find();
    }

    static boolean asHeader(String text) {
        return asProperty(text) || ESCAPE.matcher(text).find();
    }

    /** As much of a text as a definition lets be a header. */
    static String header(String text) {
        return BREAK.matcher(text.substring(0, Math.min(text.length(), 255))).replaceAll(" ");
    }
}
