package org.attest.report.internal.pdf.text;

import java.text.Bidi;
import java.util.List;
import java.util.stream.Collectors;

/** Text that runs both ways, taken apart (Unicode Annex 9). */
final class Direction {
    /** A part that runs one way. */
    record Part(int start, int end, boolean rightToLeft) {}

    private Direction() {}

    /** Most text runs left to right and need not be taken apart. */
    static boolean isMixed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x0590) {
                return Bidi.requiresBidi(text.toCharArray(), i, text.length());
            }
        }
        return false;
    }

    /** Whether the first letter that has a direction runs from right to left. */
    static boolean startsRightToLeft(String text) {
        return isMixed(text) && !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    static List<Part> fromLeft(String text, boolean rightToLeft) {
        Bidi bidi = new Bidi(text, rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        int count = bidi.getRunCount();
        byte[] levels = new byte[count];
        Part[] parts = new Part[count];
        for (int i = 0; i < count; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            parts[i] = new Part(bidi.getRunStart(i), bidi.getRunLimit(i), levels[i] % 2 == 1);
        }
        Bidi.reorderVisually(levels, 0, parts, 0, count);
        return List.of(parts);
    }

    static boolean startsRightToLeft(List<Span> spans) {
        return spans.size() == 1
                ? spans.getFirst().isMixed()
                        && startsRightToLeft(spans.getFirst().text())
                : startsRightToLeft(spans.stream().map(Span::text).collect(Collectors.joining()));
    }
}
