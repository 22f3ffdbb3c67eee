package org.attest.report.definition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.attest.report.document.Chart.Kind;
import org.attest.report.problem.Problem;
import org.attest.report.problem.Where;

/** What must hold between a report's charts and its tables. */
final class ChartRules {
    private final Map<String, Table<?>> tables = new HashMap<>();
    private final Set<String> keys = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();

    private ChartRules() {}

    static <D> List<Problem> check(Where report, List<Section<D>> sections) {
        ChartRules rules = new ChartRules();
        sections.forEach(section -> rules.tables(section));
        sections.forEach(section -> rules.charts(report.then("section", section.heading()), section));
        return rules.problems;
    }

    private <D> void tables(Section<D> section) {
        for (SectionBlock<D> part : section.parts()) {
            if (part instanceof SectionBlock.Rows<D, ?> rows) {
                tables.put(rows.table().key(), rows.table());
            }
        }
    }

    private <D> void charts(Where section, Section<D> content) {
        for (SectionBlock<D> part : content.parts()) {
            if (part instanceof SectionBlock.Picture<D> picture) {
                Where where = section.then("chart", picture.title());
                if (picture.title().isBlank()) {
                    problem(where, "title is blank, must say what the chart shows");
                }
                if (!keys.add(picture.key())) {
                    problem(where, "key \"" + picture.key() + "\" is used twice, must be unique; set one with key(..)");
                }
                chart(where, picture.chart());
            }
        }
    }

    private <R> void chart(Where where, Chart<R> chart) {
        Table<?> table = tables.get(chart.table().key());
        if (table == null) {
            problem(where, "points at table \"" + chart.table().key() + "\", must be a table of this report");
            table = chart.table();
        }
        category(where, chart.category(), table);
        number(where, chart.kind(), chart.series().size());
        Set<String> seen = new HashSet<>();
        for (NumberColumn<R> column : chart.series()) {
            present(where, "series", column, table);
            if (!seen.add(column.key())) {
                problem(where, "series \"" + column.label() + "\" stands twice, must stand once");
            }
            if (chart.kind() == Kind.STACKED_BAR && column instanceof RatioColumn<R> ratio && !ratio.share()) {
                problem(where, "series \"" + column.label() + "\" is a ratio, must be parts of a whole");
            }
        }
        String units = chart.series().stream()
                .map(column -> column.unit().name())
                .distinct()
                .collect(Collectors.joining(", "));
        if (units.contains(", ")) {
            problem(where, "shows " + units + " together, must be of one unit");
        }
    }

    private void category(Where where, Column<?> column, Table<?> table) {
        present(where, "category", column, table);
        boolean allowed = switch (column) {
            case TextColumn<?> text -> true;
            case TermColumn<?> term -> true;
            case DateColumn<?> date -> true;
            case OrdinalColumn<?> ordinal -> true;
            default -> false;
        };
        if (!allowed) {
            problem(
                    where,
                    "category \"" + column.label()
                            + "\" does not name rows, must be words, a term, a date, a year or an ordinal");
        }
    }

    private void present(Where where, String role, Column<?> column, Table<?> table) {
        if (table.indexOf(column) < 0) {
            problem(
                    where,
                    role + " \"" + column.label() + "\" is not a column of table \"" + table.key() + "\", must be one");
        }
    }

    private void number(Where where, Kind kind, int series) {
        int least = kind == Kind.STACKED_BAR ? 2 : 1;
        if (series < least || series > Chart.MOST_SERIES) {
            problem(where, "has " + series + " series, must have " + least + " to " + Chart.MOST_SERIES);
        }
    }

    private void problem(Where where, String what) {
        problems.add(new Problem(where, what));
    }
}
