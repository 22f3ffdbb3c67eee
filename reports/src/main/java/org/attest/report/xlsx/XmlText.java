package org.attest.report.xlsx;

import java.util.HexFormat;
import java.util.regex.Pattern;

/** Text as a workbook keeps it: what XML cannot hold is written {@code _xHHHH_} (ECMA-376 part 1, 22.9.2.19). */
final class XmlText {
    // An underscore that would start such an escape by itself is escaped too. A raw CR would be read back as LF.
    private static final Pattern ESCAPED =
            Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)|[\\x00-\\x08\\x0B-\\x1F\\uFFFE\\uFFFF]");

    // A pattern reads by code point: it meets only surrogates without their other half.
    private static final Pattern HALF_PAIR = Pattern.compile("\\p{Cs}");

    private XmlText() {}

    static String escape(String text) {
        return ESCAPED.matcher(text)
                .replaceAll(match -> "_x"
                        + HexFormat.of()
                                .withUpperCase()
                                .toHexDigits(match.group().charAt(0)) + "_");
    }

    static boolean hasHalfPair(String text) {
        return HALF_PAIR.matcher(text).find();
    }
}
