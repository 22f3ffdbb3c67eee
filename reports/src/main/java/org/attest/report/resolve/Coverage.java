package org.attest.report.resolve;

import java.util.ArrayList;
import java.util.List;
import org.attest.report.definition.Table;
import org.attest.report.style.Notation;
import org.attest.report.style.Word;

/** How many rows a total covers: in its label where it is the same for all totals, else in the legend. */
final class Coverage {
    private Coverage() {}

    static <R> String label(String label, List<AggregateFold<R>> totals, Notation notation) {
        return isSame(totals) && isPartial(totals.getFirst())
                ? notation.say(Word.TOTAL_COVERAGE, label, words(totals.getFirst(), notation))
                : label;
    }

    static <R> List<String> legend(Table<R> table, List<AggregateFold<R>> totals, Notation notation) {
        List<String> lines = new ArrayList<>();
        if (table.grandTotal().isPresent() && !isSame(totals)) {
            for (int i = 0; i < totals.size(); i++) {
                if (isPartial(totals.get(i))) {
                    String column = table.grandTotal().get().totals().get(i).column().label();
                    lines.add(notation.say(Word.COVERAGE_LINE, column, words(totals.get(i), notation)));
                }
            }
        }
        return lines;
    }

    private static <R> boolean isSame(List<AggregateFold<R>> totals) {
        return !totals.isEmpty()
                && totals.stream().mapToLong(AggregateFold::reporting).distinct().count() == 1;
    }

    private static <R> boolean isPartial(AggregateFold<R> total) {
        return total.reporting() < total.rows();
    }

    private static <R> String words(AggregateFold<R> total, Notation notation) {
        return notation.say(Word.REPORTING, notation.print(total.reporting()), notation.print(total.rows()));
    }
}
