package org.attest.testing.internal.attested;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attest.model.value.Reason;
import org.attest.report.definition.Column;
import org.attest.report.definition.NumberColumn;
import org.attest.report.definition.RatioColumn;
import org.attest.report.wording.Notation;
import org.attest.report.wording.Word;
import org.attest.testing.internal.workbook.CellContent;
import org.attest.testing.internal.workbook.CellValue;
import org.attest.testing.internal.workbook.SheetContent;
import org.attest.testing.internal.workbook.TableContent;
import org.attest.testing.internal.workbook.WorkbookContent;

/** Where the figures of a report's workbook come from: note markers, and the source of each note by its marker. */
public record Sources(Notation notation, Map<String, String> notes) {
    /** A figure of a table, by its row's key, which must say where it comes from if its column may cite anything. */
    public record Figure(TableContent table, List<CellContent> row, CellContent cell, String key, boolean isCited) {
        /** Those of all rows of a native table but the totals. */
        public static Stream<Figure> entered(TableContent table) {
            return table.rows().stream()
                    .flatMap(row -> row.stream()
                            .filter(Figure::isEntered)
                            .map(cell -> new Figure(table, row, cell, row.get(0).shown(), true)));
        }

        /** How many numbers were entered into a sheet outside of its native tables. */
        public static long outsideOfTables(SheetContent sheet) {
            List<TableContent> tables = sheet.tables();
            return sheet.cells().values().stream()
                    .filter(Figure::isEntered)
                    .filter(cell ->
                            tables.stream().noneMatch(table -> table.area().holds(cell.address())))
                    .count();
        }

        private static boolean isEntered(CellContent cell) {
            return cell.value() instanceof CellValue.Numeric && cell.formula().isEmpty();
        }

        /** Those of a table of a definition: all that stands in columns of numbers; ratios follow from others. */
        public static List<Figure> in(DefinedTable<?> table) {
            return table.rows().stream()
                    .flatMap(row -> IntStream.range(
                                    0, table.definition().columns().size())
                            .boxed()
                            .flatMap(i -> in(table, row, i)))
                    .toList();
        }

        private static Stream<Figure> in(DefinedTable<?> table, DefinedTable.Row row, int index) {
            Column<?> column = table.definition().columns().get(index).column();
            CellContent cell = row.cells().get(index);
            boolean missing = Stream.of(Reason.values())
                    .anyMatch(reason -> table.notation().print(reason).equals(cell.shown()));
            return !(column instanceof NumberColumn) || column instanceof RatioColumn || missing
                    ? Stream.empty()
                    : Stream.of(new Figure(row.part(), row.cells(), cell, table.key(row), column.isCited()));
        }
    }

    private static final Pattern MARKER = Pattern.compile("\\[note \\d+]");

    /** Column names with their markers, behind those of all other columns. */
    private static final Pattern OF_COLUMNS = Pattern.compile("; ([^\\[]+):((?: \\[note \\d+])+)");

    public static Sources of(WorkbookContent workbook) {
        Sources sources = new Sources(DefinedTable.notationOf(workbook), new LinkedHashMap<>());
        workbook.tables().stream()
                .filter(table -> table.headers().equals(sources.headersOfNotes()))
                .flatMap(table -> table.rows().stream())
                .forEach(row -> sources.notes.put(row.get(0).shown(), row.get(2).shown()));
        return sources;
    }

    /** What a table of notes is known by. */
    public List<String> headersOfNotes() {
        return words(Word.NOTE, Word.TEXT, Word.SOURCE);
    }

    private List<String> words(Word... words) {
        return Arrays.stream(words).map(notation::say).toList();
    }

    /**
     * The figures of a report's workbook: the numbers that were entered, for what a formula computes follows from others; all
     * but the counts of rows in its list of sheets.
     *
     * @param except the names of tables whose numbers are the report's own counts
     */
    public List<Figure> figures(WorkbookContent workbook, Set<String> except) {
        List<String> contents = words(Word.SHEET, Word.WHAT_IT_HOLDS, Word.ROWS_IN_GROUP);
        return workbook.tables().stream()
                .filter(table -> !table.headers().equals(contents) && !except.contains(table.name()))
                .flatMap(Figure::entered)
                .toList();
    }

    /** Why nobody can tell where the figure in this cell comes from; empty when one can. */
    public Optional<String> fault(Figure figure) {
        if (!figure.isCited()) {
            return Optional.of("its column cites nothing");
        }
        String evidence = evidence(figure.table(), figure.row(), figure.cell());
        List<String> markers = markers(evidence);
        if (markers.isEmpty()) {
            return saysWhy(evidence) ? Optional.empty() : Optional.of("no citation");
        }
        return markers.stream()
                .filter(marker -> !notes.containsKey(marker))
                .findFirst()
                .map(marker -> marker + " is not among the notes");
    }

    private String evidence(TableContent table, List<CellContent> row, CellContent figure) {
        if (!markers(figure.shown()).isEmpty()) {
            return figure.shown();
        }
        // With a number where a column of the author's has this header.
        Pattern header = Pattern.compile(Pattern.quote(notation.say(Word.SOURCES)) + "( \\(\\d+\\))?");
        return IntStream.range(0, row.size())
                .filter(column -> header.matcher(table.headers().get(column)).matches())
                .mapToObj(column -> row.get(column).shown())
                .reduce((before, last) -> last)
                .orElseGet(() -> lineAbove(table));
    }

    /** What stands above a table whose rows share their sources. */
    private String lineAbove(TableContent table) {
        String begin = notation.say(Word.SOURCE_LINE);
        return table.sheet().cells().values().stream()
                .map(CellContent::shown)
                .filter(text -> text.startsWith(begin))
                .findFirst()
                .orElse("");
    }

    private boolean saysWhy(String evidence) {
        return evidence.startsWith(notation.say(Word.UNCITED, ""))
                || evidence.startsWith(notation.say(Word.COUNTED_FROM, ""));
    }

    /** The titles of the sources that a row cites for the column with this name ({@code Table.nameOf}), in the order of the markers. */
    public List<String> cited(DefinedTable.Row row, CellContent cell, String name) {
        String evidence = evidence(row.part(), row.cells(), cell);
        boolean ownMarkers = evidence.equals(cell.shown());
        return markers(ownMarkers ? evidence : ofColumn(evidence, name)).stream()
                .map(marker -> notes.getOrDefault(marker, marker))
                .distinct()
                .toList();
    }

    private static String ofColumn(String evidence, String name) {
        return OF_COLUMNS
                .matcher(evidence)
                .results()
                .filter(others -> List.of(others.group(1).split(", ", -1)).contains(name))
                .findFirst()
                .map(others -> others.group(2))
                .orElseGet(() -> OF_COLUMNS.matcher(evidence).replaceAll(""));
    }

    private static List<String> markers(String text) {
        return MARKER.matcher(text).results().map(MatchResult::group).toList();
    }
}
