package org.attest.report.internal.resolve.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.model.value.Absence;
import org.attest.model.value.Reason;
import org.attest.report.definition.Table;
import org.attest.report.document.Calculation;
import org.attest.report.document.Cell;
import org.attest.report.document.RichText;
import org.attest.report.wording.Notation;
import org.attest.report.wording.Word;

/** The lines that a table needs to be read: its shorthand and its coverage. */
public record Legend(Notation notation) {
    <R> List<RichText> of(Table<R> table, TableFold<R> fold) {
        List<RichText> lines = new ArrayList<>();
        if (fold.rows == 0) {
            // The table itself says that there are none.
            return lines;
        }
        lines.addAll(shorthand(fold.measurer.reasons()));
        highlights(table, fold).ifPresent(lines::add);
        totals(table).ifPresent(lines::add);
        Coverage.legend(table, fold.totals, notation).forEach(line -> lines.add(RichText.of(line)));
        return lines;
    }

    /** The reasons that cells show in the place of a value, or before their words. */
    public Set<Absence> reasons(Stream<Cell> cells) {
        Set<Absence> reasons = new HashSet<>();
        cells.forEach(cell -> collect(cell, reasons));
        return reasons;
    }

    private static void collect(Cell cell, Set<Absence> reasons) {
        switch (cell) {
            case Cell.Missing(Absence reason) -> reasons.add(reason);
            case Cell.Text(var words, var instead) ->
                instead.filter(Reason.CONFLICT::equals).ifPresent(reasons::add);
            case Cell.Formatted(var format, Cell value) -> collect(value, reasons);
            case Cell.Live(var expression, Cell result) -> collect(result, reasons);
            default -> {}
        }
    }

    /** What totals are that are no sums or ratios, which a reader takes them for. */
    private <R> Optional<RichText> totals(Table<R> table) {
        String words = Stream.concat(
                        table.subtotals(), table.grandTotal().stream().flatMap(total -> total.totals().stream()))
                .filter(aggregate -> !aggregate.isWhole())
                .flatMap(aggregate -> word(aggregate.calculation())
                        .map(word -> notation.say(
                                word,
                                aggregate.inputs().stream()
                                        .map(column -> table.nameOf(table.indexOf(column)))
                                        .toArray()))
                        .stream())
                .distinct()
                .collect(Collectors.joining("; "));
        return words.isEmpty() ? Optional.empty() : Optional.of(RichText.of(notation.say(Word.TOTALS_LINE, words)));
    }

    private static Optional<Word> word(Calculation calculation) {
        return switch (calculation) {
            case SUM, RATIO, CHANGE, SHARE -> Optional.empty();
            case COUNT -> Optional.of(Word.COUNT_OF);
            case DISTINCT -> Optional.of(Word.DISTINCT_OF);
            case MEAN -> Optional.of(Word.MEAN_OF);
            case WEIGHTED_MEAN -> Optional.of(Word.WEIGHTED_MEAN_OF);
            case MEDIAN -> Optional.of(Word.MEDIAN_OF);
            case MIN -> Optional.of(Word.MIN_OF);
            case MAX -> Optional.of(Word.MAX_OF);
        };
    }

    /** Says in words what a colour says in the table, in the order of its definition. */
    private <R> Optional<RichText> highlights(Table<R> table, TableFold<R> fold) {
        List<String> words = Stream.concat(
                        table.highlights().stream().map(Table.Highlight::words),
                        table.rowHighlights().stream().map(Table.RowHighlight::words))
                .distinct()
                .filter(fold.highlighted::contains)
                .toList();
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(RichText.of(notation.say(Word.HIGHLIGHT_LINE, String.join("; ", words))));
    }

    /** Words of an author's are quoted, so that nobody reads on into what they mean. */
    private String mark(Absence reason) {
        String shown = notation.print(reason);
        return reason instanceof Absence.InWords ? notation.say(Word.QUOTED, shown) : shown;
    }

    /** Explains the shorthand that some cells show; nothing when all say it in words. */
    public List<RichText> shorthand(Collection<Absence> shown) {
        Map<String, List<String>> meanings = new LinkedHashMap<>();
        shown.stream()
                .distinct()
                .sorted(Absence.ORDER)
                .forEach(reason -> notation.legend(reason)
                        .ifPresent(legend -> meanings.computeIfAbsent(mark(reason), mark -> new ArrayList<>())
                                .add(legend)));
        String words = meanings.entrySet().stream()
                .map(entry -> entry.getKey() + " " + String.join(notation.say(Word.OR), entry.getValue()))
                .collect(Collectors.joining("; "));
        return words.isEmpty() ? List.of() : List.of(RichText.of(notation.say(Word.SHORTHAND_LINE, words)));
    }
}
