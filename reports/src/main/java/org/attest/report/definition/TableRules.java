package org.attest.report.definition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.attest.report.document.Calculation;
import org.attest.report.document.PrintedRows;
import org.attest.report.internal.words.SheetWords;
import org.attest.report.problem.Problem;
import org.attest.report.problem.Where;

/** What must hold between the parts of a table. */
final class TableRules<R> {
    /** As many as a sheet has, but for those of remarks and of sources. */
    private static final int MOST_COLUMNS = 16_384 - 2;

    /** A native table of a workbook names its columns by their headers. */
    private static final int LONGEST_HEADER = 255;

    /** Of a column, in letters: a number of three digits, and a line that fills a page. */
    private static final int NARROWEST = 3;

    private static final int WIDEST = 80;

    private final Table<R> table;
    private final Where path;
    private final List<Table.Placed<R>> columns;
    private final List<Problem> problems = new ArrayList<>();

    TableRules(Table<R> table) {
        this.table = table;
        this.path = Where.of("table", table.key());
        this.columns = table.columns();
    }

    List<Problem> check() {
        titleAndColumns();
        computed();
        table.rowKey().ifPresent(column -> present(column, "row key"));
        table.order().forEach(by -> present(by.column(), "order"));
        table.groups().forEach(group -> present(group.column(), "group"));
        if (table.groupColumns().stream().distinct().count() < table.groups().size()) {
            problem("is grouped by a column twice, must be by another one each time");
        }
        List<Aggregate<R>> subtotals = table.subtotals().toList();
        List<Aggregate<R>> totals =
                table.grandTotal().map(Table.GrandTotal::totals).orElse(List.of());
        table.grandTotal()
                .map(Table.GrandTotal::label)
                .filter(SheetWords::areBlank)
                .ifPresent(label -> problem("grand total has no label, must say what is totalled"));
        table.groups().forEach(group -> aggregates(group.subtotals(), "subtotal"));
        subtotals.stream()
                .map(Aggregate::column)
                .filter(this::isGrouped)
                .forEach(column -> problem(
                        column,
                        "names the groups but has a subtotal, must be another column: a group's rows are counted"));
        aggregates(totals, "grand total");
        subtotals.stream()
                .filter(Aggregate::isWhole)
                .forEach(of -> problem(of.column(), "is a total of all rows, must be in the grand total"));
        Stream.concat(totals.stream(), subtotals.stream())
                .filter(of -> of.calculation() == Calculation.SHARE && !of.isWhole())
                .forEach(of -> problem(of.column(), "has a share as a total, must be one of a summary"));
        print();
        table.widths().forEach(this::width);
        if (table.printedRows().equals(PrintedRows.totalsOnly()) && totals.isEmpty() && subtotals.isEmpty()) {
            problem("prints totals only but has none, must have a grand total or subtotals");
        }
        placeOfLabel(Stream.concat(totals.stream(), subtotals.stream()));
        table.highlights().forEach(h -> present(h.rule().column(), "highlight"));
        new DrawingRules<>(table, this).check();
        Stream.concat(
                        table.highlights().stream().map(Table.Highlight::words),
                        table.rowHighlights().stream().map(Table.RowHighlight::words))
                .filter(SheetWords::areBlank)
                .forEach(words -> problem("highlight has no words, must say what its colour means"));
        notes();
        return problems;
    }

    private void notes() {
        table.footnotes().forEach(note -> present(note.column(), "column with footnotes"));
        table.notes().stream()
                .filter(SheetWords::areBlank)
                .forEach(words -> problem("note has no words, must say something of the table"));
    }

    private void titleAndColumns() {
        if (!path.text().matches("table \"[a-z][a-z0-9]*(-[a-z0-9]+)*\"")) {
            problem("key must be lower-case letters and digits, parted by single hyphens, a letter first");
        }
        if (SheetWords.areBlank(table.title())) {
            problem("title is blank, must be the caption of the table");
        }
        if (columns.isEmpty()) {
            problem("has no columns, must have at least one");
        }
        if (columns.size() > MOST_COLUMNS) {
            problem("has " + columns.size() + " columns, must have at most " + MOST_COLUMNS);
        }
        Set<String> keys = new HashSet<>();
        Map<String, String> headers = new HashMap<>();
        for (Table.Placed<R> placed : columns) {
            Column<R> column = placed.column();
            if (!keys.add(column.key())) {
                String verb = column instanceof SummaryColumn ? "named" : "key";
                problem(
                        column,
                        "key \"" + column.key() + "\" is used twice, must be unique; set one with " + verb + "(..)");
            }
            String header = placed.header();
            if (placed.spanner().filter(SheetWords::areBlank).isPresent()) {
                problem(column, "spanner is blank, must be words");
            }
            if (header.length() > LONGEST_HEADER) {
                problem(column, "header has " + header.length() + " characters, must have at most " + LONGEST_HEADER);
            }
            if (!SheetWords.canName(header)) {
                problem(
                        column,
                        "header holds a control character, half a character or an escape like _x0041_, must be plain words");
            }
            String before = headers.putIfAbsent(SheetWords.folded(header), header);
            if (before != null) {
                problem(
                        column,
                        "header is used twice, must be unique under its spanner"
                                + (before.equals(header) ? "" : " whatever its case and blanks: \"" + before + "\""));
            }
        }
    }

    /** Without the column that names its rows, or the one that its groups are named by, a print could not be read. */
    private void print() {
        if (table.printedRows() instanceof PrintedRows.First && !table.groups().isEmpty()) {
            problem("prints its first rows only but is grouped, must be inPdf(all()) or inPdf(totalsOnly())");
        }
        for (Column<R> column : table.workbookOnly()) {
            present(column, "workbook-only column");
            boolean names = table.rowKey().stream().anyMatch(column::isSame);
            if (names || isGrouped(column)) {
                problem(column, "names the rows but is workbook-only, must be printed");
            }
        }
        if (!columns.isEmpty() && columns.stream().allMatch(this::isWorkbookOnly)) {
            problem("has only workbook-only columns, must have one that is printed");
        }
    }

    private void width(Column<R> column, int letters) {
        present(column, "column with a width");
        if (letters < NARROWEST || letters > WIDEST) {
            problem(column, "is " + letters + " letters wide, must be " + NARROWEST + " to " + WIDEST);
        }
    }

    boolean isGrouped(Column<R> column) {
        return table.groups().stream().anyMatch(group -> group.column().isSame(column));
    }

    private boolean isWorkbookOnly(Table.Placed<R> placed) {
        return table.workbookOnly().stream().anyMatch(placed.column()::isSame);
    }

    private void computed() {
        for (Table.Placed<R> placed : columns) {
            String label = " of \"" + placed.column().label() + "\"";
            if (placed.column() instanceof RatioColumn<R> ratio) {
                present(ratio.numerator(), "numerator" + label);
                present(ratio.denominator(), "denominator" + label);
            } else if (placed.column() instanceof ComputedColumn<R> computed) {
                computed.inputs().forEach(input -> present(input, "input" + label));
            }
        }
        table.order().stream()
                .map(Order::column)
                .filter(RunningColumn.class::isInstance)
                .forEach(column -> problem(
                        column, "follows from the order of the rows, must not decide it; order by what it is of"));
    }

    private void aggregates(List<Aggregate<R>> aggregates, String role) {
        Set<String> keys = new HashSet<>();
        for (Aggregate<R> aggregate : aggregates) {
            aggregate.inputs().forEach(input -> present(input, role));
            if (!aggregate.inputs().contains(aggregate.column())) {
                present(aggregate.column(), role);
            }
            if (!keys.add(aggregate.column().key())) {
                problem(aggregate.column(), "has a " + role + " twice, must have one");
            }
        }
    }

    /** The label of a total row stands in the first printed column; print leaves the group column out. It takes in how many names there are. */
    private void placeOfLabel(Stream<Aggregate<R>> aggregates) {
        List<Column<R>> first = Stream.concat(
                        columns.stream().limit(1),
                        columns.stream()
                                .filter(placed -> !isGrouped(placed.column()))
                                .filter(placed -> !isWorkbookOnly(placed))
                                .limit(1))
                .map(Table.Placed::column)
                .toList();
        aggregates
                .map(Aggregate::column)
                .filter(NumberColumn.class::isInstance)
                .filter(column -> first.stream().anyMatch(column::isSame))
                .forEach(column ->
                        problem(column, "is totalled but stands first, where the label of the total row stands"));
    }

    void present(Column<R> column, String role) {
        if (columns.stream().noneMatch(placed -> placed.column().isSame(column))) {
            problem(column, "is used as " + role + " but is not a column of the table, must be one");
        }
    }

    private void problem(String what) {
        problems.add(new Problem(path, what));
    }

    void problem(Column<R> column, String what) {
        problems.add(new Problem(path.then("column", column.label()), what));
    }
}
