package org.attest.cli.internal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.cli.internal.output.Words;
import org.attest.report.internal.pdf.text.FontSet;
import org.attest.report.pdf.Fonts;

/** Whether the files of a report can show a text as it is. */
public final class Shown {
    /** In UTF-16 units ("Excel specifications and limits"). */
    private static final int LONGEST_CELL = 32_767;

    /** What is of one byte in UTF-8 every font has. */
    private static final int ASCII = 0x80;

    private Shown() {}

    /** What stands against it, in words. */
    public static Optional<String> whole(String text) {
        List<String> limits = new ArrayList<>();
        List<String> missing = text.chars().allMatch(c -> c < ASCII)
                ? List.of()
                : FontSet.of(Fonts.standard()).missing(text);
        if (!missing.isEmpty()) {
            limits.add("has " + Words.of(missing.size(), "character") + " that no font has, a PDF prints "
                    + String.join(", ", missing) + " (attest run --font FILE adds a font)");
        }
        if (text.length() > LONGEST_CELL) {
            limits.add("has " + Words.of(text.length()) + " characters, a cell of a workbook ends after "
                    + Words.of(LONGEST_CELL) + " (the PDF has all)");
        }
        return Optional.of(String.join("; ", limits)).filter(words -> !words.isEmpty());
    }
}
