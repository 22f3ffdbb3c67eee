package org.attest.report.internal.resolve.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** Columns of one coverage share a line. */
    static List<String> legend(Table<?> table, List<RunningTotal> totals, Notation notation) {
        if (table.grandTotal().isEmpty() || isSame(totals)) {
            return List.of();
        }
        Map<String, List<String>> columns = new LinkedHashMap<>();
        for (int i = 0; i < totals.size(); i++) {
            if (isPartial(totals.get(i))) {
                int column =
                        table.indexOf(table.grandTotal().get().totals().get(i).column());
                columns.computeIfAbsent(words(totals.get(i), notation), words -> new ArrayList<>())
                        .add(table.nameOf(column));
            }
        }
        return columns.entrySet().stream()
                .map(entry -> notation.say(Word.COVERAGE_LINE, String.join("; ", entry.getValue()), entry.getKey()))
                .toList();
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
