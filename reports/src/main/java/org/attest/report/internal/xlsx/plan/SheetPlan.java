package org.attest.report.internal.xlsx.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.attest.report.document.Chart;
import org.attest.report.document.Grouping;
import org.attest.report.document.Table;
import org.attest.report.internal.xlsx.encode.CellEncoder;

/**
 * One sheet before it is drawn, so that any formula or link can lead to it: title, lines, then the table with its header,
 * its rows and its total, or a chart. Rows and columns are counted from 0.
 *
 * @param top the row of its title: not 0 where it stands on the sheet of another table, below it
 * @param tableName of the native table
 * @param part counts the sheets of one table from 1
 * @param before the rows of the table on its sheets before this one
 * @param counted the rows of the table on this sheet; below 0 while they are still to be counted
 * @param endsTable whether the table has no further sheet
 * @param below what stands on the same sheet below the table
 */
public record SheetPlan(
        String name,
        int top,
        String title,
        List<SheetLine> lines,
        Optional<Table> table,
        Optional<Chart> chart,
        String tableName,
        int part,
        long before,
        AtomicLong counted,
        boolean endsTable,
        Widths widths,
        List<SheetPlan> below) {
    /** Lines above a table that are longer than it is wide are wrapped in its first column, after so many letters. */
    private static final int PARAGRAPH = 40;

    private static final int MOST_GROUPS = 1000;

    static SheetPlan of(String name, String title, List<SheetLine> lines, Optional<Chart> chart, SheetPaper paper) {
        return new SheetPlan(
                name,
                0,
                title,
                lines,
                Optional.empty(),
                chart,
                "",
                1,
                0,
                new AtomicLong(),
                true,
                Widths.ofWords(paper),
                List.of());
    }

    /** The first, perhaps the only sheet of a table. */
    static SheetPlan of(
            String name, String title, List<SheetLine> lines, Table table, String tableName, SheetPaper paper) {
        return part(name, title, lines, table, tableName, 1, 0, paper);
    }

    /** The sheet on which this one's table goes on. */
    SheetPlan next(String sheet, String heading, List<SheetLine> above, String called) {
        Table same = table.orElseThrow();
        return part(sheet, heading, above, same, called, part + 1, before + mostRows(), widths.paper());
    }

    private static SheetPlan part(
            String name,
            String title,
            List<SheetLine> texts,
            Table table,
            String tableName,
            int part,
            long before,
            SheetPaper paper) {
        Widths narrow = table.hasRows() ? Widths.of(table, 0, paper) : Widths.ofWords(paper);
        List<SheetLine> lines = SheetLine.packed(texts, narrow);
        boolean wrapped = table.hasRows() && !lines.stream().allMatch(line -> narrow.runsOn(line.plain()));
        long capacity = capacity(lines);
        boolean known = table.rowCount().isPresent();
        long left = table.rowCount().orElse(Long.MAX_VALUE) - before;
        long rows = known ? Math.min(left, capacity) : -1;
        return new SheetPlan(
                name,
                0,
                title,
                lines,
                Optional.of(table),
                Optional.empty(),
                tableName,
                part,
                before,
                new AtomicLong(rows),
                known && left <= capacity,
                wrapped ? Widths.of(table, PARAGRAPH, paper) : narrow,
                List.of());
    }

    /** The same with another table below it, which does not stand on a sheet of its own then. */
    SheetPlan above(SheetPlan other) {
        Widths both = widths.and(other.widths);
        int end = (int) (below.isEmpty() ? end() : below.getLast().end());
        Stream<SheetPlan> next = Stream.of(other.with(name, end + 2, both, List.of()));
        return with(name, top, both, Stream.concat(below.stream(), next).toList());
    }

    private SheetPlan with(String sheet, int row, Widths wide, List<SheetPlan> others) {
        return new SheetPlan(
                sheet, row, title, lines, table, chart, tableName, part, before, counted, endsTable, wide, others);
    }

    /** The tables of the sheet that have rows, one below the other. */
    public List<SheetPlan> tables() {
        return Stream.concat(Stream.of(this), below.stream())
                .filter(plan -> plan.table.isPresent() && plan.hasRows())
                .toList();
    }

    /** What stands on a sheet beside rows: title, lines, header, and room for a total. */
    private static long capacity(List<SheetLine> lines) {
        return Limits.MOST_ROWS - lines.size() - 3L;
    }

    public boolean hasRows() {
        return counted.get() != 0;
    }

    /** Known from the start, or when the sheet is drawn. */
    public long rows() {
        return known().orElseThrow();
    }

    OptionalLong known() {
        long rows = counted.get();
        return rows < 0 ? OptionalLong.empty() : OptionalLong.of(rows);
    }

    /** As many as will be on this sheet, or else as many as there can be. */
    public long mostRows() {
        return known().orElse(capacity(lines));
    }

    /** Settles what could not be counted beforehand. */
    public void drawn(long rows) {
        counted.set(rows);
    }

    /** Whether the table's total stands here. */
    public boolean isTotalled() {
        return endsTable && table.flatMap(Table::total).isPresent();
    }

    public int headerRow() {
        return top + 1 + lines.size();
    }

    public int firstRow() {
        return headerRow() + 1;
    }

    public long lastRow() {
        return headerRow() + rows();
    }

    /** Where the total stands, if there is one. */
    public long totalRow() {
        return lastRow() + 1;
    }

    /** The last row of the sheet. */
    public long end() {
        return isTotalled() ? totalRow() : lastRow();
    }

    /** Whether its text would be too small to read were it printed one page wide. */
    public boolean isOfSeveralPages() {
        return table.isPresent() && widths.areOfSeveralPages();
    }

    /** What each page of paper repeats: marking and header, and a column of the table where one page is not wide enough. */
    public Optional<String> titles() {
        int marking = SheetLine.marking(lines);
        boolean header = table.isPresent() && hasRows();
        int last = header ? headerRow() + 1 : top + 2 + marking;
        String key = CellEncoder.letters(table.flatMap(Table::rowKey).orElse(0));
        String columns = isOfSeveralPages() ? sheetPrefix() + "$" + key + ":$" + key + "," : "";
        String rows = "$" + (marking < 0 ? last : top + 2 + marking) + ":$" + last;
        return header || marking >= 0 ? Optional.of(columns + sheetPrefix() + rows) : Optional.empty();
    }

    /** A cell as a formula of this sheet names it. */
    public static String here(long row, int column) {
        return CellEncoder.letters(column) + (row + 1);
    }

    /** A cell as any sheet names it. */
    public String there(long row, int column) {
        return sheetPrefix() + here(row, column);
    }

    /** A cell as any sheet names it, wherever the name is used. */
    String fixedThere(long row, int column) {
        return sheetPrefix() + fixed(row, column);
    }

    /** The rows of a column, as a formula of the asking sheet names them. */
    String column(int column, SheetPlan asking) {
        return equals(asking) ? rows(column) : fixedColumn(column);
    }

    /** The rows of a column, as any sheet names them. */
    public String fixedColumn(int column) {
        return sheetPrefix() + rows(column);
    }

    /** Some rows of a column, counted from the table's first, as any sheet names them. */
    public String fixedColumn(int column, long from, long to) {
        String first = fixedThere(firstRow() + from, column);
        return from == to ? first : first + ":" + fixed(firstRow() + to, column);
    }

    private String rows(int column) {
        return fixed(firstRow(), column) + ":" + fixed(lastRow(), column);
    }

    /** The rows of a column that are compared with each other: of each group by itself; none where there are too many groups. */
    public List<String> groups(int column) {
        if (table.flatMap(Table::grouping).isEmpty()) {
            return List.of(here(firstRow(), column) + ":" + here(lastRow(), column));
        }
        List<String> groups = new ArrayList<>();
        long from = firstRow() - before;
        for (Grouping.Group group : table.flatMap(Table::grouping).orElseThrow().groups()) {
            long first = Math.max(from, firstRow());
            long last = Math.min(from + group.rows() - 1, lastRow());
            if (first <= last) {
                groups.add(here(first, column) + ":" + here(last, column));
            }
            from += group.rows();
        }
        return groups.size() > MOST_GROUPS ? List.of() : groups;
    }

    private String sheetPrefix() {
        // Always between ticks: the rules for doing without are many.
        return "'" + name.replace("'", "''") + "'!";
    }

    private static String fixed(long row, int column) {
        return "$" + CellEncoder.letters(column) + "$" + (row + 1);
    }
}
