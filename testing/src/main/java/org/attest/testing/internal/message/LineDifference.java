package org.attest.testing.internal.message;

import java.util.List;
import java.util.stream.Collectors;

/** The stretch of lines, from this one on, in which two texts differ, between what begins and what ends both. */
public record LineDifference(int line, List<String> expected, List<String> found) {
    private static final int MOST_LINES = 10;

    public static LineDifference of(String expected, String found) {
        return of(expected.lines().toList(), found.lines().toList());
    }

    public static LineDifference of(List<String> before, List<String> after) {
        int shorter = Math.min(before.size(), after.size());
        int start = 0;
        while (start < shorter && before.get(start).equals(after.get(start))) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        return new LineDifference(
                start + 1, before.subList(start, before.size() - end), after.subList(start, after.size() - end));
    }

    /** Approved lines with a minus, found ones with a plus. */
    @Override
    public String toString() {
        if (expected.isEmpty() && found.isEmpty()) {
            return "in how its lines end\n";
        }
        return "from line " + line + " on\n\n" + marked("  - ", expected) + marked("  + ", found);
    }

    private static String marked(String mark, List<String> lines) {
        String shown =
                lines.stream().limit(MOST_LINES).map(line -> mark + line + "\n").collect(Collectors.joining());
        return lines.size() > MOST_LINES
                ? shown + mark + "and " + (lines.size() - MOST_LINES) + " more lines\n"
                : shown;
    }
}
