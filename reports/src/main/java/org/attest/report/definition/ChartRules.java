package org.attest.report.definition;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.attest.report.document.Chart.Kind;
import org.attest.report.document.Operation;
import org.attest.report.problem.Problem;
import org.attest.report.problem.Where;

/** What must hold between a chart and its table. */
record ChartRules(Where where, Table<?> table, List<Problem> problems) {
    <R> void check(Chart<R> chart) {
        category(chart.category());
        int least = chart.kind() == Kind.STACKED_BAR ? 2 : 1;
        int series = chart.series().size();
        if (series < least || series > Chart.MOST_SERIES) {
            problem("has " + series + " series, must have " + least + " to " + Chart.MOST_SERIES);
        }
        Set<String> seen = new HashSet<>();
        for (NumberColumn<R> column : chart.series()) {
            present("series", column);
            if (!seen.add(column.key())) {
                problem("series \"" + column.label() + "\" stands twice, must stand once");
            }
            if (chart.kind() == Kind.STACKED_BAR
                    && column instanceof RatioColumn<R> ratio
                    && !(ratio.share() && ratio.operation() == Operation.RATIO)) {
                problem("series \"" + column.label() + "\" is a ratio, must be parts of a whole");
            }
        }
        String units = chart.series().stream()
                .map(column -> column.unit().name())
                .distinct()
                .collect(Collectors.joining(", "));
        if (units.contains(", ")) {
            problem("shows " + units + " together, must be of one unit");
        }
    }

    private void category(Column<?> column) {
        present("category", column);
        boolean namesRows = column instanceof TextColumn
                || column instanceof TermColumn
                || column instanceof DateColumn
                || column instanceof OrdinalColumn;
        if (!namesRows) {
            problem("category \"" + column.label()
                    + "\" does not name rows, must be words, a term, a date, a year or an ordinal");
        }
    }

    private void present(String role, Column<?> column) {
        if (table.indexOf(column) < 0) {
            problem(role + " \"" + column.label() + "\" is not a column of table \"" + table.key() + "\", must be one");
        }
    }

    private void problem(String what) {
        problems.add(new Problem(where, what));
    }
}
