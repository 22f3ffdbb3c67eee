package org.attest.report.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;

/**
 * A formula as a tree over columns of tables. The resolver evaluates it once, a spreadsheet prints it live. Tables are
 * named by key, columns counted from 0; "in row" means the row that holds the formula.
 */
public sealed interface Expression {
    /** What a calculation gives over all rows; what is not a number is skipped. */
    record OfRows(Calculation calculation, String table, List<Integer> columns) implements Expression {
        public OfRows {
            columns = List.copyOf(columns);
        }
    }

    /** The same over the rows that fulfil all criteria; a count of no column counts the rows. */
    record OfGroup(Calculation calculation, String table, List<Integer> columns, List<Criterion> criteria)
            implements Expression {
        public OfGroup {
            columns = List.copyOf(columns);
            criteria = List.copyOf(criteria);
        }
    }

    /**
     * What an operation gives on columns of this row; where one is no number, its reason in brackets.
     *
     * @param whole whether all of them are whole numbers, so that nothing is to be rounded
     */
    record InRow(Operation operation, List<Integer> columns, boolean whole) implements Expression {
        public InRow {
            columns = List.copyOf(columns);
        }
    }

    /** Number of rows of a table. */
    record RowCount(String table) implements Expression {}

    /** Number of rows whose number in a column fulfils the rule. */
    record RowCountWhere(String table, int column, Condition rule) implements Expression {}

    /** "3 of 7": rows with a number in the column, of all rows. */
    record Reporting(String table, int column) implements Expression {}

    /** The cell of a table's total row. */
    record TotalOf(String table, int column) implements Expression {}

    /** A number that stands in the formula. */
    record Constant(BigDecimal number) implements Expression {}

    /**
     * The sum or product of others, or the first less all others.
     *
     * @param whole whether all are whole numbers, so that nothing is to be rounded
     */
    record Combined(Operation operation, List<Expression> parts, boolean whole) implements Expression {
        public Combined {
            parts = List.copyOf(parts);
        }
    }

    /**
     * What the words say of a difference of this row: that it is zero, no more than allowed, another number, or no number.
     *
     * @param allowed the column that has what is allowed, where anything is
     */
    record VerdictInRow(int difference, OptionalInt allowed, String zero, String little, String number, String none)
            implements Expression {}
}
