package org.attest.testing.internal.attested;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attest.report.definition.Column;
import org.attest.report.definition.Table;
import org.attest.report.definition.Table.GrandTotal;
import org.attest.report.definition.Table.Placed;
import org.attest.report.wording.Notation;
import org.attest.report.wording.Word;
import org.attest.testing.internal.pdf.PdfContent;
import org.attest.testing.internal.pdf.Tag;

/**
 * A table of a definition in a PDF, by its tags.
 *
 * @param columns those that are printed: what is the same in all rows, or belongs into the workbook only, is not
 * @param rows what each cell says without what it cites; without headers and totals
 */
public record PrintedTable<R>(
        Table<R> definition,
        List<Column<R>> columns,
        List<List<String>> rows,
        Optional<List<String>> totals,
        Notation notation) {
    /** With its currency, the minutes of a duration or a sign of per cent; words such as "over" are a bound. */
    private static final Pattern NUMBER =
            Pattern.compile("(-?)(?:[A-Z]{3}\\h)?(\\d[\\d,]*(?:\\.\\d+)?)(?::(\\d\\d))?\\h?%?");

    private static final Pattern PUNCTUATION = Pattern.compile("[\\s;,\u00B7]+$");

    /** The table with the title of this definition, if the PDF has it. */
    public static <R> Optional<PrintedTable<R>> in(PdfContent pdf, Table<R> definition) {
        Notation notation = DefinedTable.notationOf(pdf.language().orElse(""));
        Pattern title = DefinedTable.titled(definition);
        return pdf.tables().stream()
                .filter(table -> title.matcher(caption(table)).matches())
                .findFirst()
                .map(table -> of(table, definition, notation))
                .or(() -> pdf.tags()
                        .map(Tag::text)
                        .filter(text -> text.endsWith(notation.say(Word.NO_ROWS))
                                && title.matcher(text).lookingAt())
                        .findFirst()
                        .map(text -> new PrintedTable<>(
                                definition, printed(definition, List.of()), List.of(), Optional.empty(), notation)));
    }

    private static <R> PrintedTable<R> of(Tag table, Table<R> definition, Notation notation) {
        List<Column<R>> columns = printed(definition, table.headers());
        List<List<String>> all = table.all()
                .filter(tag -> tag.role().equals("TR"))
                .filter(row -> row.kids().stream().anyMatch(cell -> cell.role().equals("TD")))
                .map(row -> row.kids().stream().flatMap(PrintedTable::cell).toList())
                .toList();
        Optional<String> label = definition.grandTotal().map(GrandTotal::label);
        Optional<List<String>> totals = all.isEmpty()
                ? Optional.empty()
                : Optional.of(all.getLast())
                        .filter(last ->
                                label.filter(total -> isCalled(last, total)).isPresent());
        return new PrintedTable<>(
                definition, columns, all.subList(0, all.size() - (totals.isPresent() ? 1 : 0)), totals, notation);
    }

    /** Perhaps with how many rows report in brackets. */
    private static boolean isCalled(List<String> row, String label) {
        return row.getFirst().equals(label) || row.getFirst().startsWith(label + " (");
    }

    /** The columns whose headers are there; all where no headers are. */
    private static <R> List<Column<R>> printed(Table<R> definition, List<String> headers) {
        List<String> left = new ArrayList<>(headers);
        Stream<Column<R>> all = definition.columns().stream().map(Placed::column);
        return all.filter(column -> headers.isEmpty() || left.remove(column.label()))
                .toList();
    }

    /** What a cell says, and nothing for each further column that it takes. */
    private static Stream<String> cell(Tag cell) {
        return Stream.concat(Stream.of(value(cell)), Stream.generate(() -> "").limit(cell.columns() - 1L));
    }

    /** Without the references in brackets behind values of a conflict, and those at its end. */
    private static String value(Tag cell) {
        String value = cell.text();
        List<String> references = cell.all()
                .filter(tag -> tag.role().equals("Reference") || tag.role().equals("Link"))
                .map(Tag::text)
                .toList();
        for (String reference : references.reversed()) {
            value = value.replace(" (" + reference + ")", "");
            if (value.endsWith(" " + reference)) {
                value = PUNCTUATION
                        .matcher(value.substring(0, value.length() - reference.length()))
                        .replaceAll("");
            }
        }
        return value;
    }

    private static String caption(Tag table) {
        return table.kids().stream()
                .filter(kid -> kid.role().equals("Caption"))
                .map(Tag::text)
                .findFirst()
                .orElse("");
    }

    /** What the tables of a PDF are called. */
    public static List<String> titles(PdfContent pdf) {
        return pdf.tables().stream()
                .map(PrintedTable::caption)
                .map(caption -> caption.replaceFirst("^\\D*\\d+\\. ", ""))
                .filter(caption -> !caption.isEmpty())
                .distinct()
                .toList();
    }

    /** The number that a cell prints; hours and minutes as hours. Empty when it prints words. */
    public Optional<BigDecimal> number(String cell) {
        Matcher printed = NUMBER.matcher(cell.replace(notation.say(Word.MINUS_SIGN), "-"));
        return Optional.of(printed)
                .filter(Matcher::matches)
                .map(number -> new BigDecimal(number.group(1) + number.group(2).replace(",", ""))
                        .add(number.group(3) == null ? BigDecimal.ZERO : hours(number.group(1) + number.group(3))));
    }

    private static BigDecimal hours(String minutes) {
        return new BigDecimal(minutes).divide(BigDecimal.valueOf(60), MathContext.DECIMAL32);
    }

    public List<String> headers() {
        return columns.stream().map(Column::label).toList();
    }

    /** The place of the column that names rows; the first when that is not printed. */
    public int keyColumn() {
        return Math.max(0, definition.rowKey().map(columns::indexOf).orElse(0));
    }
}
