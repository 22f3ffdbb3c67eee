package org.attest.report.internal.resolve.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.attest.report.definition.Aggregate;
import org.attest.report.definition.Column;
import org.attest.report.definition.Table;
import org.attest.report.wording.Notation;
import org.attest.report.wording.Word;

/** How many rows a total covers: in its label where it is the same for all totals, else in the legend. */
final class Coverage {
    private Coverage() {}

    static String label(String label, List<RunningTotal> totals, Notation notation) {
        return isSame(totals) && isPartial(totals.getFirst())
                ? notation.say(Word.TOTAL_COVERAGE, label, words(totals.getFirst(), notation))
                : label;
    }

    /** The same of a group, which has no legend of its own: its label names the columns where they differ. */
    static <R> String label(
            String label, Table<R> table, List<? extends Column<R>> of, List<RunningTotal> totals, Notation notation) {
        String partial = isSame(totals)
                ? ""
                : columns(table, of, totals, notation).entrySet().stream()
                        .map(entry -> String.join(", ", entry.getValue()) + ": " + entry.getKey())
                        .collect(Collectors.joining("; "));
        return partial.isEmpty() ? label(label, totals, notation) : notation.say(Word.TOTAL_COVERAGE, label, partial);
    }

    /** Columns of one coverage share a line. */
    static <R> List<String> legend(Table<R> table, List<RunningTotal> totals, Notation notation) {
        if (table.grandTotal().isEmpty() || isSame(totals)) {
            return List.of();
        }
        return lines(table, columns(table.grandTotal().get().totals()), totals, notation);
    }

    static <R> List<String> lines(
            Table<R> table, List<? extends Column<R>> of, List<RunningTotal> totals, Notation notation) {
        return columns(table, of, totals, notation).entrySet().stream()
                .map(entry -> notation.say(Word.COVERAGE_LINE, String.join("; ", entry.getValue()), entry.getKey()))
                .toList();
    }

    static <R> List<Column<R>> columns(List<Aggregate<R>> of) {
        return of.stream().map(Aggregate::column).toList();
    }

    /** The columns whose totals are not of all rows, by their coverage. */
    private static <R> Map<String, List<String>> columns(
            Table<R> table, List<? extends Column<R>> of, List<RunningTotal> totals, Notation notation) {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        for (int i = 0; i < totals.size(); i++) {
            if (isPartial(totals.get(i))) {
                columns.computeIfAbsent(words(totals.get(i), notation), words -> new ArrayList<>())
                        .add(table.nameOf(table.indexOf(of.get(i))));
            }
        }
        return columns;
    }

    private static boolean isSame(List<RunningTotal> totals) {
        return !totals.isEmpty()
                && totals.stream().mapToLong(RunningTotal::reporting).distinct().count() == 1;
    }

    private static boolean isPartial(RunningTotal total) {
        return total.reporting() < total.rows();
    }

    private static String words(RunningTotal total, Notation notation) {
        return notation.say(Word.REPORTING, notation.print(total.reporting()), notation.print(total.rows()));
    }
}
