package org.attest.report.internal.resolve.table;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.report.definition.Aggregate;
import org.attest.report.definition.Check;
import org.attest.report.definition.ColumnRule;
import org.attest.report.definition.Edition;
import org.attest.report.definition.Quantity;
import org.attest.report.definition.Report;
import org.attest.report.definition.SectionBlock;
import org.attest.report.definition.Table;
import org.attest.report.definition.TableFigure;
import org.attest.report.document.Condition;
import org.attest.report.internal.function.BadValue;
import org.attest.report.problem.Where;

/** What the figures and checks of a report want to know of the rows of a table, beyond what it says itself. */
public record Wanted(Set<Counted> counted, Set<Aggregate<?>> aggregates) {
    static final Wanted NOTHING = new Wanted(Set.of(), Set.of());

    /** Rows to be counted: those whose value in a column fulfils the condition. */
    record Counted(int column, Condition condition) {}

    public static <D> Wanted of(Report<D> report, Table<?> table, Edition edition) {
        Wanted wanted = new Wanted(new LinkedHashSet<>(), new LinkedHashSet<>());
        Stream<TableFigure> inSections = report.sections().stream()
                .flatMap(section -> section.parts().stream())
                .flatMap(part -> part instanceof SectionBlock.FigureOfTable<D> figure
                        ? Stream.of(figure.figure())
                        : Stream.empty());
        Stream<TableFigure> inChecks = report.checks().stream()
                .flatMap(check -> check instanceof Check.Reconciliation<D> reconciliation
                        ? Stream.of(reconciliation.stated(), reconciliation.computed())
                                .flatMap(Quantity::figures)
                        : Stream.empty());
        Stream.concat(inSections, inChecks)
                .filter(figure -> figure.table().key().equals(table.key()))
                .forEach(figure -> wanted.add(figure, table, edition));
        return wanted;
    }

    private void add(TableFigure figure, Table<?> table, Edition edition) {
        switch (figure) {
            case TableFigure.RowCountWhere(var of, var rule) ->
                counted.add(new Counted(table.indexOf(rule.column()), in(rule, table, edition)));
            case TableFigure.Aggregated(var of, var aggregate) -> aggregates.add(aggregate);
            default -> {}
        }
    }

    private static Condition in(ColumnRule<?> rule, Table<?> table, Edition edition) {
        try {
            return rule.in(edition);
        } catch (BadValue e) {
            throw e.at(
                    Where.of("table", table.key()).then("column", rule.column().label()));
        }
    }

    /** Those by which rows are counted in one column. */
    Set<Condition> conditions(int column) {
        return counted.stream()
                .filter(of -> of.column() == column)
                .map(Counted::condition)
                .collect(Collectors.toSet());
    }
}
