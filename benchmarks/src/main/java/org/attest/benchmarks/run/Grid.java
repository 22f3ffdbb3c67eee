package org.attest.benchmarks.run;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table of text: the first column to the left, the others to the right. */
public final class Grid {
    private final List<List<String>> lines = new ArrayList<>();

    public Grid(String... heads) {
        lines.add(List.of(heads));
    }

    public Grid line(String... cells) {
        lines.add(List.of(cells));
        return this;
    }

    public void print(PrintStream out) {
        int[] widths = IntStream.range(0, lines.getFirst().size())
                .map(column -> lines.stream()
                        .mapToInt(line -> line.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
        for (List<String> line : lines) {
            out.println(IntStream.range(0, widths.length)
                    .mapToObj(column -> padded(line.get(column), widths[column], column == 0))
                    .collect(Collectors.joining("  "))
                    .stripTrailing());
        }
    }

    private static String padded(String text, int width, boolean left) {
        String blanks = " ".repeat(width - text.length());
        return left ? text + blanks : blanks + text;
    }
}
