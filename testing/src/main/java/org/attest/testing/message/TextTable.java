package org.attest.testing.message;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A small table of plain text: indented, its columns aligned and parted by bars. */
public final class TextTable {
    private final List<List<String>> rows = new ArrayList<>();

    public TextTable row(String... cells) {
        return row(List.of(cells));
    }

    public TextTable row(List<String> cells) {
        rows.add(List.copyOf(cells));
        return this;
    }

    /** Adds that there would be more rows, when there would. */
    public String andMore(long more) {
        return more > 0 ? this + "\n  and " + more + " more" : toString();
    }

    /** What was expected above what was found. */
    public static String ofMismatch(String expected, String found) {
        return new TextTable().row("expected", expected).row("found", found).toString();
    }

    @Override
    public String toString() {
        return rows.stream().map(this::line).collect(Collectors.joining("\n"));
    }

    private String line(List<String> cells) {
        List<String> padded = new ArrayList<>();
        for (int column = 0; column < cells.size(); column++) {
            String cell = shown(cells.get(column));
            padded.add(cell + " ".repeat(width(column) - cell.length()));
        }
        return "  " + String.join(" | ", padded).stripTrailing();
    }

    private int width(int column) {
        return rows.stream()
                .filter(row -> column < row.size())
                .mapToInt(row -> shown(row.get(column)).length())
                .max()
                .orElse(0);
    }

    /** In one line. */
    private static String shown(String cell) {
        return cell.replace("\r", "\\r").replace("\n", "\\n").replace("\t", "\\t");
    }
}
