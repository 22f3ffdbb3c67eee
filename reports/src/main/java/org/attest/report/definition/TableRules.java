package org.attest.report.definition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.attest.report.problem.Path;
import org.attest.report.problem.Problem;

/** What must hold between the parts of a table. */
final class TableRules<R> {
    private final Path path;
    private final List<Table.Placed<R>> columns;
    private final List<Problem> problems = new ArrayList<>();

    private TableRules(Path path, List<Table.Placed<R>> columns) {
        this.path = path;
        this.columns = columns;
    }

    static <R> List<Problem> check(
            Path path,
            String title,
            List<Table.Placed<R>> columns,
            Optional<Column<R>> rowKey,
            List<Order<R>> order,
            Optional<Table.Group<R>> group,
            Optional<Table.GrandTotal<R>> grandTotal,
            List<Table.Highlight<R>> highlights,
            List<Table.RowHighlight<R>> rowHighlights) {
        TableRules<R> rules = new TableRules<>(path, columns);
        rules.titleAndColumns(title);
        rules.ratioInputs();
        rowKey.ifPresent(column -> rules.present(column, "row key"));
        order.forEach(by -> rules.present(by.column(), "order"));
        group.ifPresent(g -> rules.present(g.column(), "group"));
        group.ifPresent(g -> g.subtotals().forEach(aggregate -> rules.present(aggregate.column(), "subtotal")));
        grandTotal.ifPresent(t -> rules.grandTotal(t, group));
        highlights.forEach(h -> rules.present(h.rule().column(), "highlight"));
        Stream.concat(
                        highlights.stream().map(Table.Highlight::words),
                        rowHighlights.stream().map(Table.RowHighlight::words))
                .filter(String::isBlank)
                .forEach(words -> rules.problem("highlight has no words, must say what its colour means"));
        return rules.problems;
    }

    private void titleAndColumns(String title) {
        if (!path.text().matches("table \"[a-z][a-z0-9]*(-[a-z0-9]+)*\"")) {
            problem("key must be lower-case letters and digits, parted by single hyphens, a letter first");
        }
        if (title.isBlank()) {
            problem("title is blank, must be the caption of the table");
        }
        if (columns.isEmpty()) {
            problem("has no columns, must have at least one");
        }
        Set<String> keys = new HashSet<>();
        Set<String> headers = new HashSet<>();
        for (Table.Placed<R> placed : columns) {
            Column<R> column = placed.column();
            if (!keys.add(column.key())) {
                problem(column, "key \"" + column.key() + "\" is used twice, must be unique; set one with key(..)");
            }
            if (!headers.add(placed.spanner().orElse("") + ": " + column.label())) {
                problem(column, "header is used twice, must be unique under its spanner");
            }
        }
    }

    private void ratioInputs() {
        for (Table.Placed<R> placed : columns) {
            if (placed.column() instanceof RatioColumn<R> ratio) {
                present(ratio.numerator(), "numerator of \"" + ratio.label() + "\"");
                present(ratio.denominator(), "denominator of \"" + ratio.label() + "\"");
            }
        }
    }

    private void grandTotal(Table.GrandTotal<R> total, Optional<Table.Group<R>> group) {
        if (total.label().isBlank()) {
            problem("grand total has no label, must say what is totalled");
        }
        total.totals().forEach(aggregate -> present(aggregate.column(), "grand total"));
        // The label of a total row stands in the first printed column; print leaves the group column out.
        Column<R> first = columns.stream()
                .map(Table.Placed::column)
                .filter(column -> group.isEmpty() || !group.get().column().isSame(column))
                .findFirst()
                .orElse(columns.getFirst().column());
        Stream.concat(total.totals().stream(), group.stream().flatMap(g -> g.subtotals().stream()))
                .filter(aggregate -> aggregate.column().isSame(first)
                        || aggregate.column().isSame(columns.getFirst().column()))
                .forEach(aggregate -> problem(
                        aggregate.column(), "is totalled but stands first, where the label of the total row stands"));
    }

    private void present(Column<R> column, String role) {
        if (columns.stream().noneMatch(placed -> placed.column().isSame(column))) {
            problem(column, "is used as " + role + " but is not a column of the table, must be one");
        }
    }

    private void problem(String what) {
        problems.add(new Problem(path, what));
    }

    private void problem(Column<R> column, String what) {
        problems.add(new Problem(path.then("column", column.label()), what));
    }
}
