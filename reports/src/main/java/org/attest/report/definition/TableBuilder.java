package org.attest.report.definition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.attest.report.document.PrintedRows;
import org.attest.report.document.Scale;
import org.attest.report.document.Sign;
import org.attest.report.problem.Problem;
import org.attest.report.problem.ReportDefinitionException;
import org.attest.report.problem.Where;
import org.attest.report.style.Orientation;
import org.attest.report.style.Tone;

/** Filled by the lambda of {@link Table#of}; used by one thread, within that call. */
@SuppressWarnings("varargs") // The arrays are only read.
public final class TableBuilder<R> {
    private final String key;
    private String title;
    private final List<Table.Placed<R>> columns = new ArrayList<>();
    private Optional<Column<R>> rowKey = Optional.empty();
    private final List<Order<R>> order = new ArrayList<>();
    private final List<Table.Group<R>> groups = new ArrayList<>();
    private Optional<Table.GrandTotal<R>> grandTotal = Optional.empty();
    private final List<Table.Highlight<R>> highlights = new ArrayList<>();
    private final List<Table.RowHighlight<R>> rowHighlights = new ArrayList<>();
    private final List<NumberColumn<R>> bars = new ArrayList<>();
    private final List<TableBars.Range<R>> ranges = new ArrayList<>();
    private final Map<TextColumn<R>, Map<String, Sign>> signs = new HashMap<>();
    private PrintedRows printedRows = PrintedRows.all();
    private final List<Column<R>> workbookOnly = new ArrayList<>();
    private final List<Column<R>> always = new ArrayList<>();
    private Optional<Orientation> orientation = Optional.empty();
    private final Map<Column<R>, Integer> widths = new HashMap<>();

    private final List<String> notes = new ArrayList<>();
    private final List<Table.Footnote<R>> footnotes = new ArrayList<>();

    private final Set<String> said = new HashSet<>();

    TableBuilder(String key) {
        this.key = key;
        this.title = key;
    }

    /** The caption; the key when not given. */
    public TableBuilder<R> title(String words) {
        once("title");
        this.title = words;
        return this;
    }

    /** Adds columns, in the order in which they are drawn. */
    @SafeVarargs
    public final TableBuilder<R> columns(Column<R>... added) {
        return columns(Arrays.asList(added));
    }

    /** Adds columns, in the order of the list. */
    public TableBuilder<R> columns(List<? extends Column<R>> added) {
        added.forEach(column -> columns.add(new Table.Placed<>(column, Optional.empty())));
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
        once("rowKey");
        this.rowKey = Optional.of(column);
        return this;
    }

    /** Adds to the order of the rows: by the first, then the second ..; a stream comes as it comes. */
    @SafeVarargs
    public final TableBuilder<R> orderBy(Order<R>... orders) {
        order.addAll(Arrays.asList(orders));
        return this;
    }

    /**
     * Rows together by the words of a column, in the order of first appearance, each group with these subtotals; called again, groups
     * within these. In a workbook the subtotals of each level are a table of their own: a native table has no rows between its rows, and
     * an outline of them would not follow when they are sorted.
     */
    @SafeVarargs
    public final TableBuilder<R> groupBy(TextColumn<R> column, Aggregate<R>... subtotals) {
        groups.add(new Table.Group<>(column, Arrays.asList(subtotals)));
        return this;
    }

    /** A last row with these totals, each below its column. */
    @SafeVarargs
    public final TableBuilder<R> grandTotal(String label, Aggregate<R>... totals) {
        once("grandTotal");
        this.grandTotal = Optional.of(new Table.GrandTotal<>(label, Arrays.asList(totals)));
        return this;
    }

    /** Marks the figures that fulfil the rule; the words say what the mark means and stand in the row's remarks. */
    public TableBuilder<R> highlight(ColumnRule<R> rule, Tone tone, String words) {
        highlights.add(new Table.Highlight<>(rule, tone, words));
        return this;
    }

    /** Marks whole rows. */
    public TableBuilder<R> highlightRows(Predicate<R> condition, Tone tone, String words) {
        return highlightRows((row, edition) -> condition.test(row), tone, words);
    }

    /** Marks whole rows, such as those that are overdue on the as-of date of the edition. */
    public TableBuilder<R> highlightRows(BiPredicate<R, Edition> condition, Tone tone, String words) {
        rowHighlights.add(new Table.RowHighlight<>(condition, tone, words));
        return this;
    }

    /** A bar shows each number of these columns relative to the others of its column: beside it in print, behind it in a workbook. */
    @SafeVarargs
    public final TableBuilder<R> bars(NumberColumn<R>... numbers) {
        bars.addAll(Arrays.asList(numbers));
        return this;
    }

    /**
     * In print a bar stands behind the values of this column, from one number to another: what two columns say, such as the least and
     * the most. It is for the eye; a row without one has none. A workbook has the columns alone.
     */
    public TableBuilder<R> range(Column<R> column, Scale scale, Function<R, Optional<Scale.Bar>> bar) {
        ranges.add(new TableBars.Range<>(column, scale, bar));
        return this;
    }

    /**
     * In print these words of a column are signs, which the table's legend explains where they occur, in the order given; other words
     * stay words, and each word has a sign of its own. Once for a column. Who
     * cannot see them is told the words, and a workbook has these.
     */
    public TableBuilder<R> signs(TextColumn<R> column, SequencedMap<String, Sign> of) {
        if (signs.put(column, Collections.unmodifiableSequencedMap(new LinkedHashMap<>(of))) != null) {
            twice("signs");
        }
        return this;
    }

    /** The rows that stand in print, all when not given; the print says where the others are. */
    public TableBuilder<R> inPdf(PrintedRows rows) {
        once("inPdf");
        this.printedRows = rows;
        return this;
    }

    /** These columns are printed also where they say the same in every row, or have no value in any: else a sentence says so. */
    @SafeVarargs
    public final TableBuilder<R> always(Column<R>... columns) {
        always.addAll(Arrays.asList(columns));
        return this;
    }

    /** These columns are not printed, and the print says so. */
    @SafeVarargs
    public final TableBuilder<R> workbookOnly(Column<R>... unprinted) {
        workbookOnly.addAll(Arrays.asList(unprinted));
        return this;
    }

    /** How the pages of this table lie; when not given, as its columns need and its rows are lowest. What cannot be read upright lies: type under 6.5 points in the PDF file, under 8 in the workbook. */
    public TableBuilder<R> orientation(Orientation pages) {
        once("orientation");
        this.orientation = Optional.of(pages);
        return this;
    }

    /**
     * How many letters of running text a line of this column has, about, in print and in the workbook; when not given, as the texts of
     * the table need. A number is never cut for it.
     */
    public TableBuilder<R> width(Column<R> column, int letters) {
        widths.put(column, letters);
        return this;
    }

    /** Adds words that stand with the table: below it in print, above it in a workbook. */
    public TableBuilder<R> note(String words) {
        notes.add(words);
        return this;
    }

    /** Adds notes at those cells of a column for whose row there are words; they are numbered with the notes of the report. */
    public TableBuilder<R> footnote(Column<R> column, Function<R, Optional<String>> words) {
        footnotes.add(new Table.Footnote<>(column, words));
        return this;
    }

    private void once(String verb) {
        if (!said.add(verb)) {
            twice(verb);
        }
    }

    private void twice(String verb) {
        throw new ReportDefinitionException(
                List.of(new Problem(Where.of("table", key), verb + "(..) is called twice, must be called once")));
    }

    Table<R> table() {
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
                new TableBars<>(bars, ranges, signs),
                printedRows,
                workbookOnly,
                always,
                orientation,
                widths,
                notes,
                footnotes);
    }
}
