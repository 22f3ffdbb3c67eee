package org.attest.testing.internal.attested;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.attest.report.definition.Table;
import org.attest.report.definition.Table.Placed;
import org.attest.report.wording.Notation;
import org.attest.report.wording.Word;
import org.attest.testing.internal.workbook.CellContent;
import org.attest.testing.internal.workbook.SheetContent;
import org.attest.testing.internal.workbook.TableContent;
import org.attest.testing.internal.workbook.WorkbookContent;

/** A table of a definition in a workbook: in parts where a sheet is too small, in none where there are no rows. */
public record DefinedTable<R>(Table<R> definition, SheetContent sheet, List<TableContent> parts, Notation notation) {
    /** A row in the part of the table in which it stands. */
    public record Row(TableContent part, List<CellContent> cells) {}

    /** The table with the title and the headers of this definition, if the workbook has it. */
    public static <R> Optional<DefinedTable<R>> in(WorkbookContent workbook, Table<R> definition) {
        Notation notation = notationOf(workbook);
        List<TableContent> tables = workbook.tables();
        for (SheetContent sheet : titled(workbook, definition)) {
            List<TableContent> parts = tables.stream()
                    .filter(table -> titleOf(table.sheet()).startsWith(titleOf(sheet)) && hasHeaders(table, definition))
                    .toList();
            if (!parts.isEmpty() || saysThatItHasNoRows(sheet, notation)) {
                return Optional.of(new DefinedTable<>(definition, sheet, parts, notation));
            }
        }
        return Optional.empty();
    }

    /** The sheets that have the title of this definition, numbered or not. */
    public static List<SheetContent> titled(WorkbookContent workbook, Table<?> definition) {
        Pattern title = titled(definition);
        return workbook.sheets().stream()
                .filter(sheet -> title.matcher(titleOf(sheet)).matches())
                .toList();
    }

    /** With a number before it, or without. */
    static Pattern titled(Table<?> definition) {
        return Pattern.compile("(.*\\d+\\W+)?" + Pattern.quote(definition.title()));
    }

    /** The headers that this definition asks for. */
    public static List<String> headers(Table<?> definition) {
        return definition.columns().stream().map(Placed::header).toList();
    }

    /** What every sheet of a report begins with. */
    public static String titleOf(SheetContent sheet) {
        return sheet.cell(0, 0).shown();
    }

    private static boolean hasHeaders(TableContent table, Table<?> definition) {
        List<String> asked = headers(definition);
        return table.headers().size() >= asked.size()
                && table.headers().subList(0, asked.size()).equals(asked);
    }

    private static boolean saysThatItHasNoRows(SheetContent sheet, Notation notation) {
        String words = notation.say(Word.NO_ROWS);
        return sheet.cells().values().stream().anyMatch(cell -> cell.shown().equals(words));
    }

    /** As the workbook says that it is written. */
    public static Notation notationOf(WorkbookContent workbook) {
        return notationOf(workbook.properties().getOrDefault("language", ""));
    }

    static Notation notationOf(String language) {
        return language.startsWith("en") ? Notation.of(language) : Notation.ENGLISH;
    }

    public List<Row> rows() {
        return parts.stream()
                .flatMap(part -> part.rows().stream().map(cells -> new Row(part, cells)))
                .toList();
    }

    /** The totals row, in the last of the parts. */
    public Optional<Row> totals() {
        return parts.stream()
                .flatMap(part -> part.totals().stream().map(cells -> new Row(part, cells)))
                .reduce((first, last) -> last);
    }

    /** What names a row: its cell in the column that the definition says, else in the first. */
    public String key(Row row) {
        return row.cells().get(keyColumn()).shown();
    }

    public int keyColumn() {
        return definition.rowKey().map(definition::indexOf).orElse(0);
    }
}
