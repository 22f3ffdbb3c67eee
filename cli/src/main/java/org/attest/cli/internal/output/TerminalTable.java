package org.attest.cli.internal.output;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.attest.model.internal.Unprintable;

/** Rows in columns that stand in line, the texts left of the numbers; or paragraphs where lines would be too long. */
public record TerminalTable(int texts, List<String> heads, List<List<String>> rows) {
    private static final String GAP = "  ";

    public TerminalTable {
        rows = rows.stream()
                .map(cells -> cells.stream().map(Unprintable::escaped).toList())
                .toList();
    }

    public void print(PrintWriter out, Terminal terminal) {
        int columns = terminal.results() ? terminal.columns().getAsInt() : Integer.MAX_VALUE;
        lines(columns, terminal.coloursResults()).forEach(out::println);
    }

    /** The lines of the table, none longer than this where that can be. */
    List<String> lines(int columns, boolean colours) {
        List<Integer> widths =
                IntStream.range(0, heads.size()).mapToObj(this::width).toList();
        int line = widths.stream().mapToInt(width -> width + GAP.length()).sum() - GAP.length();
        if (line > columns) {
            return rows.stream().flatMap(row -> paragraph(row).stream()).toList();
        }
        List<String> lines = new ArrayList<>();
        lines.add(Ink.BOLD.mark(line(heads, widths), colours));
        rows.forEach(row -> lines.add(line(row, widths)));
        return lines;
    }

    private int width(int column) {
        return rows.stream()
                .mapToInt(row -> row.get(column).length())
                .reduce(heads.get(column).length(), Math::max);
    }

    private String line(List<String> cells, List<Integer> widths) {
        return IntStream.range(0, cells.size())
                .mapToObj(column -> {
                    String gap =
                            " ".repeat(widths.get(column) - cells.get(column).length());
                    return column < texts ? cells.get(column) + gap : gap + cells.get(column);
                })
                .collect(Collectors.joining(GAP))
                .stripTrailing();
    }

    private List<String> paragraph(List<String> cells) {
        return IntStream.range(0, cells.size())
                .mapToObj(column -> column == 0 ? cells.getFirst() : GAP + heads.get(column) + ": " + cells.get(column))
                .toList();
    }
}
