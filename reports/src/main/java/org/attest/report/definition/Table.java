package org.attest.report.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attest.report.document.Calculation;
import org.attest.report.document.PrintedRows;
import org.attest.report.internal.function.Guarded;
import org.attest.report.internal.words.SheetWords;
import org.attest.report.problem.Problem;
import org.attest.report.problem.ReportDefinitionException;
import org.attest.report.problem.Where;
import org.attest.report.style.Orientation;
import org.attest.report.style.Tone;

/**
 * The definition of a table: which columns, in which order and groups, with which totals and highlights. Immutable, without
 * data, safe to share. {@link #of} makes one and checks it.
 *
 * @param groups each within the one before
 * @param notes stand with the table as they are
 */
public record Table<R>(
        String key,
        String title,
        List<Placed<R>> columns,
        Optional<Column<R>> rowKey,
        List<Order<R>> order,
        List<Group<R>> groups,
        Optional<GrandTotal<R>> grandTotal,
        List<Highlight<R>> highlights,
        List<RowHighlight<R>> rowHighlights,
        TableBars<R> bars,
        PrintedRows printedRows,
        List<Column<R>> workbookOnly,
        List<Column<R>> always,
        Optional<Orientation> orientation,
        Map<Column<R>, Integer> widths,
        List<String> notes,
        List<Footnote<R>> footnotes) {
    /** A note at those cells of a column for whose row the function gives words. */
    public record Footnote<R>(Column<R> column, Function<R, Optional<String>> words) {
        public Footnote {
            words = Guarded.function(words);
        }
    }

    /** A column in its place, perhaps under a spanner. */
    public record Placed<R>(Column<R> column, Optional<String> spanner) {
        public Placed {
            spanner = spanner.map(ColumnMetadata::inOneLine);
        }

        /** What a sheet says above the column. */
        public String header() {
            return org.attest.report.document.Column.header(spanner, column.label());
        }
    }

    /** Rows by the value of a column, with subtotals. */
    public record Group<R>(TextColumn<R> column, List<Aggregate<R>> subtotals) {
        public Group {
            subtotals = List.copyOf(subtotals);
        }
    }

    public record GrandTotal<R>(String label, List<Aggregate<R>> totals) {
        public GrandTotal {
            totals = List.copyOf(totals);
        }

        private GrandTotal<R> with(List<Aggregate<R>> more) {
            return new GrandTotal<>(
                    label, Stream.concat(totals.stream(), more.stream()).toList());
        }
    }

    public record Highlight<R>(ColumnRule<R> rule, Tone tone, String words) {}

    public record RowHighlight<R>(BiPredicate<R, Edition> condition, Tone tone, String words) {
        public RowHighlight {
            condition = Guarded.predicate(condition);
        }
    }

    public Table {
        columns = List.copyOf(columns);
        order = List.copyOf(order);
        groups = List.copyOf(groups);
        highlights = List.copyOf(highlights);
        rowHighlights = List.copyOf(rowHighlights);
        workbookOnly = List.copyOf(workbookOnly);
        always = List.copyOf(always);
        widths = Map.copyOf(widths);
        notes = List.copyOf(notes);
        footnotes = List.copyOf(footnotes);
    }

    private Table<R> checked() {
        List<Problem> problems = new TableRules<>(this).check();
        if (!problems.isEmpty()) {
            throw new ReportDefinitionException(problems);
        }
        return this;
    }

    /** Defines a table; all problems of the definition are reported at once. */
    public static <R> Table<R> of(String key, Consumer<TableBuilder<R>> definition) {
        TableBuilder<R> builder = new TableBuilder<>(key);
        definition.accept(builder);
        return builder.table().checked();
    }

    /** The places of the columns that rows are grouped by, the outermost first: print says them above each group. */
    public List<Integer> groupColumns() {
        return groups.stream().map(group -> indexOf(group.column())).toList();
    }

    /** All subtotals, those of the outermost groups first. */
    public Stream<Aggregate<R>> subtotals() {
        return groups.stream().flatMap(group -> group.subtotals().stream());
    }

    /** The place of a column, counted from 0; -1 when the table does not have it. */
    public int indexOf(Column<?> column) {
        return IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).column().isSame(column))
                .findFirst()
                .orElse(-1);
    }

    /** How words name a column: by its label, under its spanner where another column has the same label. */
    public String nameOf(int column) {
        Placed<R> placed = columns.get(column);
        String label = placed.column().label();
        boolean shared = false;
        for (int other = 0; other < columns.size(); other++) {
            shared |= other != column && columns.get(other).column().label().equals(label);
        }
        return shared ? placed.header() : label;
    }

    /** A header for a column that the report adds: these words, with a number behind them where a column has them already. */
    public String unused(String words) {
        Set<String> headers = columns.stream()
                .map(placed -> SheetWords.folded(placed.header()))
                .collect(Collectors.toSet());
        Set<String> keys = columns.stream().map(placed -> placed.column().key()).collect(Collectors.toSet());
        String header = words;
        for (int i = 2;
                headers.contains(SheetWords.folded(header)) || keys.contains(ColumnMetadata.keyOf(header, "column"));
                i++) {
            header = words + " (" + i + ")";
        }
        return header;
    }

    /** A table with a row for each group of the rows of this one. */
    @SafeVarargs
    @SuppressWarnings("varargs") // The array is only read.
    public final Summary<R> by(GroupKey<R> groups, Aggregate<R>... aggregates) {
        return Summary.of(this, groups, Optional.empty(), List.of(aggregates));
    }

    /** The same with a column for each group of a second kind too; the aggregate's name heads the column of all of them. */
    public Summary<R> pivot(GroupKey<R> rows, GroupKey<R> columns, Aggregate<R> aggregate) {
        return Summary.of(this, rows, Optional.of(columns), List.of(aggregate));
    }

    /** The same table with more columns at this place, and with their totals if it has a grand total. */
    Table<R> with(int at, List<Placed<R>> more, List<Aggregate<R>> totals) {
        List<Placed<R>> all = new ArrayList<>(columns);
        all.addAll(at, more);
        return with(key, title, all, grandTotal.map(grand -> grand.with(totals)));
    }

    /** The same table by another key, its title and the label of its total in other words. */
    public Table<R> as(String newKey, UnaryOperator<String> named) {
        return with(
                newKey,
                named.apply(title),
                columns,
                grandTotal.map(grand -> new GrandTotal<>(named.apply(grand.label()), grand.totals())));
    }

    private Table<R> with(String key, String title, List<Placed<R>> columns, Optional<GrandTotal<R>> grandTotal) {
        return new Table<>(
                        key,
                        title,
                        columns,
                        rowKey,
                        order,
                        groups,
                        grandTotal,
                        highlights,
                        rowHighlights,
                        bars,
                        printedRows,
                        workbookOnly,
                        always,
                        orientation,
                        widths,
                        notes,
                        footnotes)
                .checked();
    }

    /** What the grand total says of a column. */
    public TableFigure total(NumberColumn<R> column) {
        boolean totalled = grandTotal.stream()
                .flatMap(total -> total.totals().stream())
                .anyMatch(aggregate -> aggregate.column().isSame(column));
        if (!totalled) {
            throw wrong(column, "has no grand total, must be in grandTotal(..) of the table to be referred to");
        }
        return new TableFigure.TotalOf(this, column);
    }

    /** What an aggregate comes to over all rows, whether the table has it in a total or not. */
    public TableFigure figure(Aggregate<R> aggregate) {
        aggregate.inputs().forEach(this::mustHave);
        if (aggregate.calculation() == Calculation.SHARE && !aggregate.isWhole()) {
            throw wrong(aggregate.column(), "has a share as a figure, must be one of a summary");
        }
        return new TableFigure.Aggregated(this, aggregate);
    }

    /** How many rows have a figure in this column: "3 of 7". */
    public TableFigure reporting(NumberColumn<R> column) {
        mustHave(column);
        return new TableFigure.Reporting(this, column);
    }

    /** How many rows there are. */
    public TableFigure rows() {
        return new TableFigure.RowCount(this);
    }

    /** How many rows fulfil a rule. */
    public TableFigure rowsWhere(ColumnRule<R> condition) {
        mustHave(condition.column());
        return new TableFigure.RowCountWhere(this, condition);
    }

    private void mustHave(Column<R> column) {
        if (indexOf(column) < 0) {
            List<String> labels =
                    columns.stream().map(placed -> placed.column().label()).toList();
            throw wrong(column, "is not a column of this table, must be one of " + labels);
        }
    }

    private ReportDefinitionException wrong(Column<R> column, String what) {
        Where where = Where.of("table", key).then("column", column.label());
        return new ReportDefinitionException(List.of(new Problem(where, what)));
    }
}
