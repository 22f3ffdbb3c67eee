package org.attest.cli.internal.output;

import java.util.Locale;
import org.attest.report.wording.Notation;

/** How the program writes numbers and names. */
public final class Words {
    private Words() {}

    /** "1 row", "1,200 rows", "2 categories". */
    public static String of(long number, String thing) {
        return of(number) + " " + (number == 1 ? thing : thing.replaceFirst("(?<![aeiou])y$", "ie") + "s");
    }

    public static String of(long number) {
        return Notation.ENGLISH.print(number);
    }

    /** Rounded to what a reader compares: "970 B", "40 kB", "1.2 MB". */
    public static String ofBytes(long bytes) {
        if (bytes < 1_000) {
            return bytes + " B";
        }
        if (bytes < 999_500) {
            return (bytes + 500) / 1_000 + " kB";
        }
        long tenths = (bytes + 50_000) / 100_000;
        return of(tenths / 10) + "." + tenths % 10 + " MB";
    }

    /** {@code OPINION_SOURCE} is {@code opinion-source}. */
    public static String ofConstant(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The same as a head: {@code Opinion-source}. */
    public static String headed(Enum<?> constant) {
        return constant.name().charAt(0) + ofConstant(constant).substring(1);
    }
}
