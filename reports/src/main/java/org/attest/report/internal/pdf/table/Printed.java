package org.attest.report.internal.pdf.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.attest.report.document.CellRow;
import org.attest.report.document.Grouping;
import org.attest.report.document.PrintedRows;
import org.attest.report.document.Sign;
import org.attest.report.document.Table;
import org.attest.report.document.TotalRow;
import org.attest.report.internal.pdf.text.PrintedCell;
import org.attest.report.problem.Where;
import org.attest.report.wording.Notation;
import org.attest.report.wording.Word;

/** What of a table is printed, and the words for what is not. */
public record Printed(Table table, Notation notation) {

    /** More letters of names are no sentence. */
    private static final long MOST_LETTERS = 1_500;

    /** How many rows at most. */
    public long rows() {
        long all = table.rowCount().orElse(Long.MAX_VALUE);
        return switch (table.print().rows()) {
            case PrintedRows.All whole -> all;
            case PrintedRows.TotalsOnly totals -> 0;
            case PrintedRows.None none -> 0;
            case PrintedRows.First(int count) -> Math.min(count, all);
        };
    }

    /** What its rows come to; a single row that is printed says it itself. */
    Optional<TotalRow> total() {
        return table.total().filter(of -> table.rowCount().orElse(0) != 1 || rows() == 0);
    }

    /** Whether the printed rows are all. */
    public boolean isWhole() {
        return rows() == table.rowCount().orElse(Long.MAX_VALUE);
    }

    /** Without the column that rows are grouped by, which stands in the group rows already. */
    public List<Integer> columns() {
        List<Integer> grouped = table.groupings().stream().map(Grouping::column).toList();
        int columns = table.columns().size();
        return IntStream.range(0, columns)
                .filter(column -> !grouped.contains(column) || columns == grouped.size())
                .filter(table.print()::has)
                .boxed()
                .toList();
    }

    /** Whether sentences say all that its rows do: there are none, or a few that differ in nothing but their names. */
    public boolean isSentence() {
        return !table.hasRows()
                || isUnprinted()
                || (columns().size() == 1
                        && !table.print().folded().isEmpty()
                        && table.grouping().isEmpty()
                        && table.rowCount().orElse(Long.MAX_VALUE) <= MOST_LETTERS / lettersOfNames());
    }

    /** Whether it has rows, none of which is printed, nor what they come to. */
    public boolean isUnprinted() {
        return table.hasRows() && table.print().rows().equals(PrintedRows.none());
    }

    private int lettersOfNames() {
        return Math.max(1, table.columns().get(columns().getFirst()).extent().longestText());
    }

    /** What stands in the place of rows. */
    public String names() {
        int column = columns().getFirst();
        List<String> names = new ArrayList<>();
        CellRow.forEach(table, cells -> {
            PrintedCell cell = RowCells.single(
                    Where.of("table", table.key()), table.columns().get(column), cells.get(column), notation);
            names.add(cell.text().plain());
        });
        return notation.say(Word.CHART_FIGURES, table.columns().get(column).header(), String.join("; ", names));
    }

    /** What stands in sentences, and where the rest is. */
    public List<String> remarks() {
        List<String> remarks = new ArrayList<>(table.print().sentences());
        if (!table.hasRows()) {
            remarks.add(table.empty());
            return remarks;
        }
        if (isUnprinted()) {
            return List.of(notation.count(Word.WORKBOOK_ROWS, table.rowCount().orElseThrow()));
        }
        rowsRemark().ifPresent(remarks::add);
        columns().stream()
                .flatMap(column -> Optional.ofNullable(table.print().scales().get(column)).stream())
                .flatMap(scale -> scale.threshold().stream())
                .forEach(threshold -> remarks.add(notation.say(Word.THRESHOLD, threshold.words())));
        signs().ifPresent(remarks::add);
        if (!table.print().workbookOnly().isEmpty()) {
            String headers = table.print().workbookOnly().stream()
                    .sorted()
                    .map(column -> table.columns().get(column).header())
                    .collect(Collectors.joining(", "));
            remarks.add(notation.say(Word.WORKBOOK_COLUMNS, headers));
        }
        return remarks;
    }

    /** What the signs of all columns stand for, each once; of each column where a sign has not one word in all. */
    private Optional<String> signs() {
        Map<Integer, Map<String, Sign>> drawn = new TreeMap<>(table.print().signs());
        drawn.keySet().retainAll(columns());
        Map<Sign, Set<String>> words = new EnumMap<>(Sign.class);
        drawn.values()
                .forEach(signs -> signs.forEach((word, sign) ->
                        words.computeIfAbsent(sign, of -> new HashSet<>()).add(word)));
        boolean named = words.values().stream().anyMatch(of -> of.size() > 1);
        String all = drawn.entrySet().stream()
                .flatMap(of -> of.getValue().entrySet().stream().map(sign -> {
                    String said = notation.say(
                            Word.CHART_VALUES,
                            sign.getKey(),
                            notation.say(sign.getValue().word()));
                    String header = table.columns().get(of.getKey()).header();
                    return named ? notation.say(Word.CHART_VALUE, header, said) : said;
                }))
                .distinct()
                .collect(Collectors.joining("; "));
        return all.isEmpty() ? Optional.empty() : Optional.of(notation.say(Word.SIGNS, all));
    }

    /** Whether a sign is drawn in the place of the words of a cell; none is where a mark has to be seen behind them. */
    Optional<Sign> sign(int column, PrintedCell cell) {
        return table.print().signs().containsKey(column) && cell.mark().isEmpty()
                ? table.print().sign(column, cell.text().plain())
                : Optional.empty();
    }

    private Optional<String> rowsRemark() {
        if (isWhole()) {
            return Optional.empty();
        }
        if (rows() == 0) {
            return Optional.of(
                    notation.count(Word.PRINTED_TOTALS, table.rowCount().orElseThrow()));
        }
        return Optional.of(
                table.rowCount().isEmpty()
                        ? notation.count(Word.PRINTED_FIRST_OF_STREAM, rows())
                        : notation.count(
                                Word.PRINTED_FIRST, rows(), table.rowCount().getAsLong()));
    }
}
