package org.attest.testing.compare;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.attest.testing.internal.message.Known;
import org.attest.testing.internal.message.TestedFile;
import org.attest.testing.internal.message.TestedFile.Kind;
import org.attest.testing.internal.workbook.Area;
import org.attest.testing.internal.workbook.SheetContent;
import org.attest.testing.internal.workbook.TableContent;
import org.attest.testing.internal.workbook.WorkbookContent;

/**
 * How two workbooks are compared: in every {@link Aspect}, but for what is named. Immutable.
 *
 * <p>Nothing else is looked at: not column widths and row heights, hidden columns and rows, frozen panes, conditional
 * formats, filters and groups, shapes, where and how large charts and images are and how charts look, pivot tables, margins,
 * headers and footers of the printed page, the protection of sheets and of the
 * workbook, the colours of tabs, of borders and of single words in a cell, the styles of native tables, the messages of
 * validations, the authors of comments, macros, or properties other than title, subject, author, organisation, description,
 * keywords, category, language, created, modified and last modified by.
 */
public final class WorkbookComparison {
    /** Cells of one sheet that may differ. */
    private record Passed(String sheet, Area area) {}

    /** Columns of a native table that may differ. */
    private record PassedColumn(String table, String header) {}

    private final Set<Aspect> aspects;
    private final List<String> sheets;
    private final List<Passed> cells;
    private final List<PassedColumn> columns;

    private WorkbookComparison(
            Set<Aspect> aspects, List<String> sheets, List<Passed> cells, List<PassedColumn> columns) {
        this.aspects = Collections.unmodifiableSet(EnumSet.copyOf(aspects));
        this.sheets = List.copyOf(sheets);
        this.cells = List.copyOf(cells);
        this.columns = List.copyOf(columns);
    }

    /** In every aspect. */
    public static WorkbookComparison ofEverything() {
        return new WorkbookComparison(EnumSet.allOf(Aspect.class), List.of(), List.of(), List.of());
    }

    public WorkbookComparison ignoring(Aspect... ignored) {
        Set<Aspect> fewer = EnumSet.copyOf(aspects);
        Arrays.asList(ignored).forEach(fewer::remove);
        return new WorkbookComparison(fewer, sheets, cells, columns);
    }

    /** Without these sheets, whether they are in one workbook or in both. */
    public WorkbookComparison ignoringSheets(String... names) {
        return new WorkbookComparison(aspects, more(sheets, Stream.of(names)), cells, columns);
    }

    /** Without the cells of these ranges, such as {@code Courts!B2:C7}, {@code Courts!B7}, {@code Courts!B:C} or {@code Courts!2:7}. */
    public WorkbookComparison ignoringCells(String... ranges) {
        return new WorkbookComparison(
                aspects, sheets, more(cells, Arrays.stream(ranges).map(WorkbookComparison::passed)), columns);
    }

    private static Passed passed(String range) {
        int mark = range.lastIndexOf('!');
        if (mark < 0) {
            throw new IllegalArgumentException(
                    "range \"" + range + "\" names no sheet, must be a sheet and its cells such as Courts!B2:C7");
        }
        return new Passed(range.substring(0, mark), Area.of(range.substring(mark + 1)));
    }

    /** Without the columns of a native table that have these headers. */
    public WorkbookComparison ignoringColumns(String table, String... headers) {
        Stream<PassedColumn> ignored = Arrays.stream(headers).map(header -> new PassedColumn(table, header));
        return new WorkbookComparison(aspects, sheets, cells, more(columns, ignored));
    }

    private static <T> List<T> more(List<T> some, Stream<T> others) {
        return Stream.concat(some.stream(), others).toList();
    }

    /**
     * All differences of two workbooks, sheet by sheet; fails when one cannot be read.
     *
     * @throws IllegalArgumentException when something is to be ignored that neither workbook has
     */
    public List<Difference> differences(Path expected, Path found) {
        return differences(WorkbookContent.read(expected), WorkbookContent.read(found));
    }

    /** As {@link #differences(Path, Path)}, of the bytes of two files. */
    public List<Difference> differences(byte[] expected, byte[] found) {
        return differences(
                WorkbookContent.read(TestedFile.of(expected, Kind.WORKBOOK)),
                WorkbookContent.read(TestedFile.of(found, Kind.WORKBOOK)));
    }

    private List<Difference> differences(WorkbookContent before, WorkbookContent now) {
        refuseUnknown(before, now);
        List<Difference> differences = new ArrayList<>();
        Differences collected = new Differences(aspects, differences);
        collected.workbooks(before, now, this::isCompared);
        for (SheetContent sheet : before.sheets()) {
            now.sheet(sheet.name()).filter(same -> isCompared(same.name())).ifPresent(same -> {
                List<Area> passed = Stream.concat(passed(sheet), passed(same)).toList();
                collected.sheets(sheet, same, cell -> passed.stream().noneMatch(area -> area.holds(cell)));
            });
        }
        return differences;
    }

    private boolean isCompared(String sheet) {
        return sheets.stream().noneMatch(sheet::equalsIgnoreCase);
    }

    /** The cells of a sheet that may differ. */
    private Stream<Area> passed(SheetContent sheet) {
        Stream<Area> ranges = cells.stream()
                .filter(range -> range.sheet().equalsIgnoreCase(sheet.name()))
                .map(Passed::area);
        Stream<Area> ofTables = columns.stream()
                .flatMap(column ->
                        sheet.table(column.table()).stream().flatMap(table -> table.area(column.header()).stream()));
        return Stream.concat(ranges, ofTables);
    }

    private void refuseUnknown(WorkbookContent expected, WorkbookContent found) {
        List<String> known = Stream.of(expected, found)
                .flatMap(workbook -> workbook.sheets().stream().map(SheetContent::name))
                .distinct()
                .toList();
        Stream.concat(sheets.stream(), cells.stream().map(Passed::sheet))
                .forEach(sheet -> mustBe("", "sheet", sheet, known));
        List<TableContent> tables = Stream.of(expected, found)
                .flatMap(workbook -> workbook.tables().stream())
                .toList();
        for (PassedColumn column : columns) {
            mustBe(
                    "",
                    "table",
                    column.table(),
                    tables.stream().map(TableContent::name).distinct().toList());
            List<String> headers = tables.stream()
                    .filter(table -> table.name().equalsIgnoreCase(column.table()))
                    .flatMap(table -> table.headers().stream())
                    .distinct()
                    .toList();
            mustBe("table \"" + column.table() + "\": ", "column", column.header(), headers);
        }
    }

    private static void mustBe(String where, String kind, String name, List<String> known) {
        if (known.stream().noneMatch(name::equalsIgnoreCase)) {
            throw new IllegalArgumentException("to be ignored: " + where + new Known(kind, known).without(name));
        }
    }
}
