package org.attest.report.document;

/**
 * A formula as a tree over columns of tables. The resolver evaluates it once, a spreadsheet prints it live. Tables are
 * named by key, columns counted from 0; "in row" means the row that holds the formula.
 */
public sealed interface Expression {
    /** Sum of the numbers of a column; what is not a number is skipped. */
    record Sum(String table, int column) implements Expression {}

    /** Sum over the rows whose group column holds what this row's {@code criterion} column holds. */
    record SumOfGroup(String table, int column, int groupColumn, int criterion) implements Expression {}

    /** Numerator by denominator of this row; where one is no number, its reason in brackets; {@code [z]} over zero. */
    record RatioInRow(int numerator, int denominator) implements Expression {}

    /** Sum by sum over the rows in which both are numbers. */
    record RatioOfSums(String table, int numerator, int denominator) implements Expression {}

    /** As {@link RatioOfSums}, over the rows of one group. */
    record RatioOfGroup(String table, int numerator, int denominator, int groupColumn, int criterion)
            implements Expression {}

    /** Number of rows of a table. */
    record RowCount(String table) implements Expression {}

    /** Number of rows of a group. */
    record RowCountOfGroup(String table, int groupColumn, int criterion) implements Expression {}

    /** Number of rows whose number in a column fulfils the rule. */
    record RowCountWhere(String table, int column, Rule rule) implements Expression {}

    /** "3 of 7": rows with a number in the column, of all rows. */
    record Reporting(String table, int column) implements Expression {}

    /** The cell of a table's total row. */
    record TotalOf(String table, int column) implements Expression {}

    /** Minuend less subtrahend of this row; where one is no number, its reason. */
    record DifferenceInRow(int minuend, int subtrahend) implements Expression {}

    /** What the words say of a difference of this row: that it is zero, another number, or no number. */
    record VerdictInRow(int difference, String zero, String number, String none) implements Expression {}
}
