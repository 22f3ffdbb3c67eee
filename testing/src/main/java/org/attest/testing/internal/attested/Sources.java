package org.attest.testing.internal.attested;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
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
import org.jspecify.annotations.Nullable;

/** Where the figures of a report's workbook come from: its sources, by their letters. */
public record Sources(Notation notation, Map<String, String> titles) {
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

    /** What a reference to a source begins with. */
    private static final Pattern LETTER = Pattern.compile("([A-Z]+)(?=[ ,]|$).*");

    private static final Pattern NOTE = Pattern.compile("\\[note \\d+]");

    private static final Pattern IN_BRACKETS = Pattern.compile("\\(([^()]*)\\)");

    public static Sources of(WorkbookContent workbook) {
        Sources sources = new Sources(DefinedTable.notationOf(workbook), new LinkedHashMap<>());
        workbook.tables().stream()
                .filter(table -> table.headers().equals(sources.headersOfSources()))
                .flatMap(table -> table.rows().stream())
                .forEach(
                        row -> sources.titles.put(row.get(0).shown(), row.get(1).shown()));
        return sources;
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
        List<String> references = references(
                figure.table(), figure.row(), figure.cell(), figure.table().header(figure.cell()));
        if (references.isEmpty()) {
            return saysWhy(ofRow(figure.table(), figure.row())) ? Optional.empty() : Optional.of("no citation");
        }
        return references.stream()
                .filter(reference -> title(reference).isEmpty())
                .findFirst()
                .map(reference -> "\"" + reference + "\" names none of the sources");
    }

    private boolean saysWhy(String evidence) {
        return evidence.startsWith(notation.say(Word.UNCITED, ""))
                || evidence.startsWith(notation.say(Word.COUNTED_FROM, ""));
    }

    /** The titles of the sources that a row cites for the column with this name ({@code Table.nameOf}), in their order. */
    public List<String> cited(DefinedTable.Row row, CellContent cell, String name) {
        return references(row.part(), row.cells(), cell, name).stream()
                .filter(reference -> !NOTE.matcher(reference).matches())
                .map(reference -> title(reference).orElse(reference))
                .distinct()
                .toList();
    }

    /** The title of the source that a reference names; of a note, the note. */
    private Optional<String> title(String reference) {
        Matcher letter = LETTER.matcher(reference);
        return letter.matches()
                ? Optional.ofNullable(titles.get(letter.group(1)))
                : Optional.of(reference).filter(note -> NOTE.matcher(note).matches());
    }

    /** Of a value: its own, else those of its column in its row, of its row, and of its column in the whole table. */
    private List<String> references(TableContent table, List<CellContent> row, CellContent figure, String name) {
        List<String> own = IN_BRACKETS
                .matcher(figure.shown())
                .results()
                .flatMap(inside -> Arrays.stream(inside.group(1).split("; ")))
                .toList();
        if (!own.isEmpty()) {
            return own;
        }
        Map<String, List<String>> ofRow = byColumn(ofRow(table, row), table.headers());
        return Stream.of(ofRow.get(name), ofRow.get(""), ofTable(table, name))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(List.of());
    }

    /** What the last column of a table says: its own references where it is one of sources. */
    private String ofRow(TableContent table, List<CellContent> row) {
        // With a number where a column of the author's has this header.
        Pattern header = Pattern.compile(Pattern.quote(notation.say(Word.SOURCES)) + "( \\(\\d+\\))?");
        return IntStream.range(0, row.size())
                .filter(column -> header.matcher(table.headers().get(column)).matches())
                .mapToObj(column -> row.get(column).shown())
                .reduce((before, last) -> last)
                .filter(words -> !words.equals(notation.say(Word.AS_ABOVE)))
                .orElse("");
    }

    /** {@code A para. 8; Cases: B; C}: what stands before the first name is of the row. */
    private static Map<String, List<String>> byColumn(String words, List<String> names) {
        Map<String, List<String>> references = new LinkedHashMap<>();
        String column = "";
        for (String part : words.isEmpty() ? new String[0] : words.split("; ")) {
            String begin = names.stream()
                    .filter(name -> part.startsWith(name + ": "))
                    .findFirst()
                    .orElse("");
            column = begin.isEmpty() ? column : begin;
            String reference = begin.isEmpty() ? part : part.substring(begin.length() + 2);
            references.computeIfAbsent(column, of -> new ArrayList<>()).add(reference);
        }
        return references;
    }

    /** What stands above a table: of the column, else of all. */
    private @Nullable List<String> ofTable(TableContent table, String name) {
        List<String> lines =
                table.sheet().cells().values().stream().map(CellContent::shown).toList();
        String ofAll = notation.say(Word.SOURCE_LINE) + " ";
        String[] ofSome = notation.say(Word.SOURCE_LINE_OF, "\n").split("\n", 2);
        String end = ofSome[1] + " ";
        for (String line : lines) {
            // A name may hold what ends the names.
            int behind = line.lastIndexOf(end) + end.length();
            boolean named = line.startsWith(ofSome[0])
                    && List.of(line.substring(ofSome[0].length(), Math.max(ofSome[0].length(), behind - end.length()))
                                    .split(", "))
                            .contains(name);
            if (named || line.startsWith(ofAll)) {
                return List.of(line.substring(named ? behind : ofAll.length()).split("; "));
            }
        }
        return null;
    }
}
