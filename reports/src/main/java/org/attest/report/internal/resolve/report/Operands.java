package org.attest.report.internal.resolve.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.attest.model.value.Absence;
import org.attest.model.value.Claim;
import org.attest.model.value.Reason;
import org.attest.model.value.Unit;
import org.attest.report.definition.Quantity;
import org.attest.report.definition.TableFigure;
import org.attest.report.document.Calculation;
import org.attest.report.document.Cell;
import org.attest.report.document.Expression;
import org.attest.report.document.Operation;
import org.attest.report.internal.resolve.row.Figure;
import org.attest.report.internal.resolve.row.Notebook;
import org.attest.report.internal.resolve.table.Margins;
import org.attest.report.internal.resolve.table.TableFigures;
import org.attest.report.wording.Notation;

/** Resolves the quantities of reconciliations. */
record Operands(Function<TableFigure, TableFigures> tables, Notebook notebook, Notation notation) {
    <D> Operand of(Quantity<D> quantity, D data) {
        return switch (quantity) {
            case TableFigure figure -> computed(figure);
            case Quantity.Stated<D>(Unit unit, var parts) -> stated(parts.apply(data), unit);
            case Quantity.Imprecise<D>(var of, BigDecimal margin) ->
                of(of, data).within(of.unit().equals(Unit.PERCENT) ? margin.movePointLeft(2) : margin);
            case Quantity.Combined<D>(Operation operation, var unit, var first, var second) ->
                of(first, data).with(of(second, data), operation, notation);
        };
    }

    private Operand stated(List<? extends Claim<?>> parts, Unit unit) {
        return parts.stream()
                .map(part -> stated(part, unit))
                .reduce((first, second) -> first.with(second, Operation.SUM, notation))
                .orElseGet(() -> stated(Claim.notReported(), unit));
    }

    private Operand stated(Claim<?> claim, Unit unit) {
        Stated<?> stated = new Stated<>(claim, unit, notebook, notation);
        return new Operand(
                stated.figure(),
                Optional.of(stated.margin()),
                stated.format(),
                Operand.formatted(stated.format(), stated.cell()),
                constant(stated.figure()),
                stated.notes());
    }

    private Operand computed(TableFigure of) {
        TableFigures table = tables.apply(of);
        Cell cell = table.cell(of);
        Figure figure = of instanceof TableFigure.TotalOf total
                        && total.computes().orElseThrow().calculation() == Calculation.SUM
                ? table.tally(total.column()).total()
                : figureOf(cell);
        return new Operand(
                figure,
                Margins.of(table, of),
                table.format(of),
                new Cell.Formatted(table.format(of), cell),
                cell instanceof Cell.Live(Expression live, Cell result) ? Optional.of(live) : constant(figure),
                List.of());
    }

    private static Optional<Expression> constant(Figure figure) {
        return figure instanceof Figure.Exact ? figure.decimal().map(Expression.Constant::new) : Optional.empty();
    }

    /** What a resolved cell is to a computation: its number, or why it has none. */
    private static Figure figureOf(Cell cell) {
        return switch (cell) {
            case Cell.Figure(double value) -> new Figure.Exact(value);
            case Cell.Live(var expression, Cell result) -> figureOf(result);
            case Cell.Formatted(var format, Cell value) -> figureOf(value);
            case Cell.Missing(Absence reason) -> new Figure.Absent(reason);
            default -> new Figure.Absent(Reason.NOT_APPLICABLE);
        };
    }
}
