package org.attest.report.definition;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.attest.report.document.Chart.Kind;
import org.attest.report.document.Operation;
import org.attest.report.document.Sign;
import org.attest.report.problem.Problem;
import org.attest.report.problem.Where;

/** What must hold between a chart or plot and its table. */
record ChartRules(Where where, Table<?> table, List<Problem> problems) {
    <R> void check(Graphic<R> graphic) {
        switch (graphic) {
            case Chart<R> chart -> chart(chart);
            case Plot<R> plot -> plot(plot);
        }
    }

    private <R> void chart(Chart<R> chart) {
        names("category", chart.category());
        series(chart.series(), chart.kind() == Kind.STACKED_BAR ? 2 : 1);
        for (NumberColumn<R> column : chart.series()) {
            if (chart.kind() == Kind.STACKED_BAR
                    && column instanceof RatioColumn<R> ratio
                    && !(ratio.share() && ratio.operation() == Operation.RATIO)) {
                problem("series \"" + column.label() + "\" is a ratio, must be parts of a whole");
            }
        }
    }

    private <R> void series(List<NumberColumn<R>> columns, int least) {
        if (columns.size() < least || columns.size() > Chart.MOST_SERIES) {
            problem("has " + columns.size() + " series, must have " + least + " to " + Chart.MOST_SERIES);
        }
        Set<String> seen = new HashSet<>();
        for (NumberColumn<R> column : columns) {
            present("series", column);
            if (!seen.add(column.key())) {
                problem("series \"" + column.label() + "\" stands twice, must stand once");
            }
        }
        String units =
                columns.stream().map(column -> column.unit().name()).distinct().collect(Collectors.joining(", "));
        if (units.contains(", ")) {
            problem("shows " + units + " together, must be of one unit");
        }
    }

    private <R> void plot(Plot<R> plot) {
        List<Column<R>> columns = plot.columns();
        switch (plot.form()) {
            case Plot.Form.Timeline timeline -> {
                names("label", columns.get(0));
                present("date", columns.get(1));
                columns.stream().skip(2).forEach(words -> present("words", words));
            }
            case Plot.Form.Matrix(var signs) -> {
                names("lines", columns.get(0));
                names("columns", columns.get(1));
                present("words", columns.get(2));
                if (columns.get(0).isSame(columns.get(1))) {
                    problem("has lines and columns of \"" + columns.get(0).label()
                            + "\", must have them of two columns");
                }
                if (!EnumSet.of(Sign.DOT, Sign.RING).containsAll(signs.values())) {
                    problem("has signs " + signs.values() + ", must be circles in a matrix, DOT or RING");
                }
                if (signs.isEmpty() || signs.keySet().stream().anyMatch(String::isBlank)) {
                    problem("has no signs or one for a blank word, must have a sign for each word of its column");
                }
            }
            case Plot.Form.Tiles tiles -> {
                names("area", columns.get(0));
                present("value", columns.get(1));
            }
            case Plot.Form.Multiples multiples -> {
                panels(columns, multiples.names());
                series(plot.figures(), 1);
            }
            case Plot.Form.Steps<?> steps -> {
                panels(columns, steps.names());
                present("level", columns.getLast());
            }
        }
    }

    private <R> void panels(List<Column<R>> columns, int names) {
        columns.subList(0, names).forEach(column -> names("panel", column));
        names("period", columns.get(names));
        if (columns.subList(0, names).stream().anyMatch(columns.get(names)::isSame)) {
            problem("has panels of its periods \"" + columns.get(names).label()
                    + "\", must have them of other columns");
        }
    }

    private void names(String role, Column<?> column) {
        present(role, column);
        boolean namesRows = column instanceof TextColumn
                || column instanceof TermColumn
                || column instanceof DateColumn
                || column instanceof OrdinalColumn;
        if (!namesRows) {
            problem(role + " \"" + column.label()
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
