package org.attest.testing.internal.attested;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attest.model.value.Reason;
import org.attest.report.definition.Column;
import org.attest.report.definition.ComputedColumn;
import org.attest.report.definition.NumberColumn;
import org.attest.report.definition.SummaryColumn;
import org.attest.report.wording.Notation;
import org.attest.report.wording.Word;
import org.attest.testing.internal.workbook.CellContent;
import org.attest.testing.internal.workbook.CellValue;
import org.attest.testing.internal.workbook.SheetContent;
import org.attest.testing.internal.workbook.TableContent;
import org.attest.testing.internal.workbook.WorkbookContent;
import org.jspecify.annotations.Nullable;

/** Where the figures of a report's workbook come from: its sources, by their letters. */
public record Sources(Notation notation, Map<String, String> titles, Set<String> notes) {
    /** Of several that stand in one cell. */
    private static final String BETWEEN_LINES = " \u00B7 ";

    /**
     * A figure of a table, which has to say where it comes from if its column may cite anything; the key names its row.
     */
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

        /**
         * Those of a table of a definition: whatever stands in a column of numbers, also a bound in words; computed ones follow
         * from others.
         */
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
            boolean follows = column instanceof ComputedColumn || column instanceof SummaryColumn;
            return !(column instanceof NumberColumn) || follows || missing
                    ? Stream.empty()
                    : Stream.of(new Figure(row.part(), row.cells(), cell, table.key(row), column.isCited()));
        }
    }

    public static Sources of(WorkbookContent workbook) {
        Sources sources = new Sources(DefinedTable.notationOf(workbook), new LinkedHashMap<>(), new LinkedHashSet<>());
        rows(workbook, sources.headersOfSources())
                .forEach(
                        row -> sources.titles.put(row.get(0).shown(), row.get(1).shown()));
        rows(workbook, sources.words(Word.NOTE, Word.TEXT, Word.SOURCE))
                .forEach(row -> sources.notes.add(row.get(0).shown()));
        return sources;
    }

    private static Stream<List<CellContent>> rows(WorkbookContent workbook, List<String> headers) {
        return workbook.tables().stream()
                .filter(table -> table.headers().equals(headers))
                .flatMap(table -> table.rows().stream());
    }

    private References references() {
        return new References(notation, titles, notes);
    }

    /** What a table of sources is known by. */
    public List<String> headersOfSources() {
        return words(Word.LETTER, Word.SOURCE, Word.PUBLISHER, Word.PUBLISHED, Word.KIND, Word.ADDRESS);
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
        if (saysWhy(ofRow(figure.table(), figure.row()))) {
            return Optional.empty();
        }
        List<String> references = references(figure.table(), figure.row(), figure.cell());
        return references.isEmpty()
                ? Optional.of("no citation")
                : references.stream()
                        .flatMap(reference -> references().fault(reference).stream())
                        .findFirst();
    }

    private boolean saysWhy(String evidence) {
        return evidence.startsWith(notation.say(Word.UNCITED, ""))
                || evidence.startsWith(notation.say(Word.COUNTED_FROM, ""));
    }

    /** The titles of the sources that a row cites for a cell, in their order. */
    public List<String> cited(DefinedTable.Row row, CellContent cell) {
        return references(row.part(), row.cells(), cell).stream()
                .flatMap(references()::titlesOf)
                .distinct()
                .toList();
    }

    /** An open conflict as it is shown, without what it cites. */
    public String valuesOf(CellContent conflict) {
        return references().valuesOf(conflict.shown());
    }

    /** Of a value: its own, else those of its column in its row, of its row, and of its column in the whole table. */
    private List<String> references(TableContent table, List<CellContent> row, CellContent figure) {
        List<String> own = references().ofConflict(figure.shown());
        if (!own.isEmpty()) {
            return own;
        }
        int column = figure.address().column() - table.area().first().column();
        Map<Integer, List<String>> ofRow = references().byColumn(ofRow(table, row), table.headers());
        Stream<@Nullable List<String>> places = isMissing(figure)
                ? Stream.of(ofRow.get(column), above(table, References::ofMissing))
                : Stream.of(
                        ofRow.get(column),
                        ofRow.get(References.OF_ROW),
                        above(table, (all, line) -> all.ofColumn(line, column, table.headers())));
        return places.filter(Objects::nonNull).findFirst().orElse(List.of());
    }

    /** What the last column of a table says: its own references where it is one of sources. */
    private String ofRow(TableContent table, List<CellContent> row) {
        // With a number where a column of the author's has this header.
        Pattern header = Pattern.compile(Pattern.quote(notation.say(Word.SOURCES)) + "( \\(\\d+\\))?");
        return IntStream.range(0, row.size())
                .filter(column -> header.matcher(table.headers().get(column)).matches())
                .mapToObj(column -> row.get(column).shown())
                .reduce((before, last) -> last)
                .filter(words -> !Set.of(notation.say(Word.AS_ABOVE), notation.say(Word.NO_REMARK))
                        .contains(words))
                .orElse("");
    }

    private boolean isMissing(CellContent cell) {
        return Stream.of(Reason.values())
                .anyMatch(reason -> notation.print(reason).equals(cell.shown()));
    }

    /** What the lines above a table say. */
    private @Nullable List<String> above(
            TableContent table, BiFunction<References, String, @Nullable List<String>> line) {
        return table.sheet().cells().values().stream()
                .filter(cell -> cell.address().row() < table.area().first().row())
                .flatMap(cell -> Arrays.stream(cell.shown().split(BETWEEN_LINES, -1)))
                .map(shown -> line.apply(references(), shown))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
