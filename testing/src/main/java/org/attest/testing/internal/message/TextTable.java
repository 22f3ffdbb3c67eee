package org.attest.testing.internal.message;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A small table of plain text: indented, its columns aligned and parted by bars. */
public final class TextTable {
    private static final int MOST_LISTED = 20;

    private final List<List<String>> rows = new ArrayList<>();

    public TextTable row(String... cells) {
        return row(List.of(cells));
    }

    public TextTable row(List<String> cells) {
        rows.add(cells.stream().map(TextTable::inOneLine).toList());
        return this;
    }

    /** How many rows follow the headers. */
    public int size() {
        return rows.size() - 1;
    }

    /** The headers and twenty rows, and how many more there would be. */
    public String cut() {
        int shown = Math.min(size(), MOST_LISTED);
        String listed = lines(rows.subList(0, shown + 1));
        return size() > shown ? listed + "\n  and " + (size() - shown) + " more" : listed;
    }

    /** What was expected above what was found. */
    public static String ofMismatch(String expected, String found) {
        return new TextTable().row("expected", expected).row("found", found).toString();
    }

    /** A number of things, in words. */
    public static String counted(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }

    @Override
    public String toString() {
        return lines(rows);
    }

    private static String lines(List<List<String>> rows) {
        return rows.stream().map(row -> line(row, rows)).collect(Collectors.joining("\n"));
    }

    private static String line(List<String> cells, List<List<String>> rows) {
        List<String> padded = new ArrayList<>();
        for (int column = 0; column < cells.size(); column++) {
            String cell = cells.get(column);
            padded.add(cell + " ".repeat(width(column, rows) - cell.length()));
        }
        return "  " + String.join(" | ", padded).stripTrailing();
    }

    private static int width(int column, List<List<String>> rows) {
        return rows.stream()
                .filter(row -> column < row.size())
                .mapToInt(row -> row.get(column).length())
                .max()
                .orElse(0);
    }

    private static String inOneLine(String cell) {
        return cell.replace("\r", "\\r").replace("\n", "\\n").replace("\t", "\\t");
    }
}
