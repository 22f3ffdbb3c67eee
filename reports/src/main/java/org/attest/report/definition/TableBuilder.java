package org.attest.report.definition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.attest.report.document.PrintedRows;
import org.attest.report.style.Tone;

/** Filled by the lambda of {@link Table#of}; used by one thread, within that call. */
public final class TableBuilder<R> {
    private final String key;
    private final Class<R> rowType;
    private String title;
    private final List<Table.Placed<R>> columns = new ArrayList<>();
    private Optional<Column<R>> rowKey = Optional.empty();
    private List<Order<R>> order = List.of();
    private Optional<Table.Group<R>> group = Optional.empty();
    private Optional<Table.GrandTotal<R>> grandTotal = Optional.empty();
    private final List<Table.Highlight<R>> highlights = new ArrayList<>();
    private final List<Table.RowHighlight<R>> rowHighlights = new ArrayList<>();
    private List<NumberColumn<R>> bars = List.of();
    private PrintedRows printedRows = PrintedRows.all();
    private List<Column<R>> workbookOnly = List.of();

    TableBuilder(String key, Class<R> rowType) {
        this.key = key;
        this.rowType = rowType;
        this.title = key;
    }

    /** The caption; the key when not given. */
    public TableBuilder<R> title(String words) {
        this.title = words;
        return this;
    }

    /** Adds columns, in the order in which they are drawn. */
    @SafeVarargs
    public final TableBuilder<R> columns(Column<R>... added) {
        for (Column<R> column : added) {
            columns.add(new Table.Placed<>(column, Optional.empty()));
        }
        return this;
    }

    /** Columns under a common heading. */
    @SafeVarargs
    public final TableBuilder<R> spanner(String heading, Column<R>... added) {
        for (Column<R> column : added) {
            columns.add(new Table.Placed<>(column, Optional.of(heading)));
        }
        return this;
    }

    /** The column whose words name a row, for comparison and tests. */
    public TableBuilder<R> rowKey(Column<R> column) {
        this.rowKey = Optional.of(column);
        return this;
    }

    /** Order of the rows, by the first, then the second ..; a stream comes as it comes. */
    @SafeVarargs
    @SuppressWarnings("varargs") // The array is only read.
    public final TableBuilder<R> orderBy(Order<R>... orders) {
        this.order = Arrays.stream(orders).toList();
        return this;
    }

    /** Rows together by the words of a column, in the order of first appearance, each group with these subtotals. */
    @SafeVarargs
    @SuppressWarnings("varargs") // The array is only read.
    public final TableBuilder<R> groupBy(TextColumn<R> column, Aggregate<R>... subtotals) {
        this.group =
                Optional.of(new Table.Group<>(column, Arrays.stream(subtotals).toList()));
        return this;
    }

    /** A last row with these totals, each below its column. */
    @SafeVarargs
    @SuppressWarnings("varargs") // The array is only read.
    public final TableBuilder<R> grandTotal(String label, Aggregate<R>... totals) {
        this.grandTotal =
                Optional.of(new Table.GrandTotal<>(label, Arrays.stream(totals).toList()));
        return this;
    }

    /** Marks the figures that fulfil the rule; the words say what the mark means and stand in the row's remarks. */
    public TableBuilder<R> highlight(ColumnRule<R> rule, Tone tone, String words) {
        highlights.add(new Table.Highlight<>(rule, tone, words));
        return this;
    }

    /** Marks whole rows. */
    public TableBuilder<R> highlightRows(Predicate<R> condition, Tone tone, String words) {
        rowHighlights.add(new Table.RowHighlight<>(condition, tone, words));
        return this;
    }

    /** A data bar behind each number of these columns shows it relative to the others of its column, where a format can. */
    @SafeVarargs
    @SuppressWarnings("varargs") // The array is only read.
    public final TableBuilder<R> bars(NumberColumn<R>... numbers) {
        this.bars = Arrays.stream(numbers).toList();
        return this;
    }

    /** The rows that stand in print, all when not given; the print says where the others are. */
    public TableBuilder<R> inPdf(PrintedRows rows) {
        this.printedRows = rows;
        return this;
    }

    /** These columns are not printed, and the print says so. */
    @SafeVarargs
    @SuppressWarnings("varargs") // The array is only read.
    public final TableBuilder<R> workbookOnly(Column<R>... unprinted) {
        this.workbookOnly = Arrays.stream(unprinted).toList();
        return this;
    }

    Table<R> table() {
        return new Table<>(
                key,
                rowType,
                title,
                columns,
                rowKey,
                order,
                group,
                grandTotal,
                highlights,
                rowHighlights,
                bars,
                printedRows,
                workbookOnly);
    }
}
