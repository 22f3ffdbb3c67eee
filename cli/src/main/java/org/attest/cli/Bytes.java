package org.attest.cli;

import org.attest.report.wording.Notation;

/** Says how large a file is, rounded to what a reader compares: "970 B", "40 kB", "1.2 MB". */
final class Bytes {
    private Bytes() {}

    static String of(long bytes) {
        if (bytes < 1_000) {
            return bytes + " B";
        }
        if (bytes < 999_500) {
            return (bytes + 500) / 1_000 + " kB";
        }
        long tenths = (bytes + 50_000) / 100_000;
        return Notation.ENGLISH.print(tenths / 10) + "." + tenths % 10 + " MB";
    }
}
