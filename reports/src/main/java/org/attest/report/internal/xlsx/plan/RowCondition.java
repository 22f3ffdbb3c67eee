package org.attest.report.internal.xlsx.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.attest.report.document.Cell;
import org.attest.report.document.Criterion;

/**
 * Which rows a formula takes by a column.
 *
 * @param criteria as SUMIFS takes them
 * @param test compares the rows of the column in an array
 */
record RowCondition(int column, List<String> criteria, UnaryOperator<String> test) {
    /** @param row the one of the formula */
    static RowCondition of(Criterion criterion, long row) {
        return switch (criterion) {
            case Criterion.SameAs(int column, int here, var names) -> equal(column, SheetPlan.here(row, here));
            case Criterion.Is(int column, Cell.Figure(double value), var names) ->
                equal(column, Long.toString(Math.round(value)));
            case Criterion.Is(int column, Cell.Text text, var names) ->
                equal(column, Formulas.quoted(text.text().plain()));
            case Criterion.Is is -> throw new IllegalStateException("rows are told apart by a number or a text");
            case Criterion.Within(int column, LocalDate from, LocalDate before) ->
                new RowCondition(
                        column,
                        List.of("\">=\"&" + RuleText.date(from), "\"<\"&" + RuleText.date(before)),
                        range -> "(" + range + ">=" + RuleText.date(from) + ")*(" + range + "<" + RuleText.date(before)
                                + ")");
        };
    }

    private static RowCondition equal(int column, String value) {
        return new RowCondition(column, List.of(value), range -> range + "=" + value);
    }
}
