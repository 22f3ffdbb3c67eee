package org.attest.cli.internal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.attest.cli.internal.output.Words;
import org.attest.report.internal.pdf.text.FontSet;
import org.attest.report.pdf.Fonts;

/** Whether the files of a report can show a text as it is. */
public final class Shown {
    /** In UTF-16 units ("Excel specifications and limits"). */
    private static final int LONGEST_CELL = 32_767;

    /** What is of one byte in UTF-8 every font has. */
    private static final int ASCII = 0x80;

    private static final int MOST_LISTED = 20;

    /** What some text was drawn with: shaping all texts of a dossier takes long. */
    private static final Set<Integer> DRAWN = ConcurrentHashMap.newKeySet();

    private Shown() {}

    /** What stands against it, in words. */
    public static Optional<String> whole(String text) {
        List<String> limits = new ArrayList<>();
        List<String> missing = text.codePoints().allMatch(c -> c < ASCII || DRAWN.contains(c))
                ? List.of()
                : FontSet.of(Fonts.standard()).missing(text);
        if (missing.isEmpty()) {
            text.codePoints().filter(c -> c >= ASCII).forEach(DRAWN::add);
        }
        if (!missing.isEmpty()) {
            limits.add("has " + Words.of(missing.size(), "character") + " that no font has, a PDF prints "
                    + missing.stream().limit(MOST_LISTED).collect(Collectors.joining(", "))
                    + (missing.size() > MOST_LISTED ? " and so on" : "") + " (attest run --font FILE adds a font)");
        }
        if (text.length() > LONGEST_CELL) {
            limits.add("has " + Words.of(text.length()) + " characters, a cell of a workbook ends after "
                    + Words.of(LONGEST_CELL) + " (the PDF has all)");
        }
        return Optional.of(String.join("; ", limits)).filter(words -> !words.isEmpty());
    }
}
