package org.attest.report.internal.xlsx.encode;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.attest.report.internal.xlsx.zip.EntryOutput;

/**
 * Writes the rows of one sheet as XML (ECMA-376 part 1, 18.3.1.80), from left to right and from top to bottom. Columns are
 * counted from 0; style 0 is the sheet's own and not written. What a workbook must not hold its caller has refused before.
 */
public final class CellEncoder {
    private static final int MOST_COLUMNS = 16_384;
    private static final long MOST_ROWS = 1_048_576;

    private static final MarkupWords ROW = MarkupWords.of("<row r=\"");
    private static final MarkupWords ROW_HEIGHT = MarkupWords.of("\" ht=\"");
    private static final MarkupWords ROW_HEIGHT_END = MarkupWords.of("\" customHeight=\"1");
    private static final MarkupWords ROW_END = MarkupWords.of("</row>");
    private static final MarkupWords VALUE_END = MarkupWords.of("</v></c>");
    private static final MarkupWords TEXT_END = MarkupWords.of("</t></is></c>");
    private static final MarkupWords RICH_END = MarkupWords.of("</is></c>");
    private static final MarkupWords FORMULA_END = MarkupWords.of("</f><v>");

    /** A cell without a value ends as it is opened. */
    private static final MarkupWords BLANK_END = MarkupWords.of("");

    /** All of a cell before the number of its row, and what its column's texts are like. */
    private record Column(MarkupWords beginning, SharedTexts.Column texts) {}

    private final SharedTexts texts;
    private final MarkupOutput out;
    private final MatchHints hints;
    private final Kind number = new Kind("", "><v>", false);
    private final Kind text = new Kind(" t=\"inlineStr\"", "><is><t>", true);
    private final Kind spacedText = new Kind(" t=\"inlineStr\"", "><is><t xml:space=\"preserve\">", true);
    private final Kind sharedText = new Kind(" t=\"s\"", "><v>", false);
    private final Kind rich = new Kind(" t=\"inlineStr\"", "><is>", true);
    private final Kind blank = new Kind("", "/>", false);
    private final Kind formula = new Kind("", "><f", true);
    private final Kind textFormula = new Kind(" t=\"str\"", "><f", true);

    private final Kind.Opening head = new Kind("", ">", false).opening(0);

    private Column[] columns = {};

    private final byte[] height = new byte[NumberText.MOST_BYTES + 48];
    private final byte[] rowDigits = new byte[NumberText.MOST_BYTES];
    private long rowNumber;
    private long row;
    private int rowLength;

    /** The index in the array behind that number. */
    private int heightAt;

    /** @param texts those of the workbook */
    public CellEncoder(EntryOutput out, SharedTexts texts) {
        this.texts = texts;
        this.out = new MarkupOutput(out);
        this.hints = this.out.hints();
    }

    /** Writes what stands before the first row or behind the last one. */
    public void raw(byte[] bytes) {
        hints.search(out.at());
        out.put(bytes);
        hints.marks().ended(out.at());
    }

    /** Begins a row; the first one is 1. */
    public void startRow(long number) {
        if (number < 1 || number > MOST_ROWS) {
            throw new IllegalArgumentException("row: number is " + number + ", must be 1 to " + MOST_ROWS);
        }
        rowNumber = number;
        rowLength = Digits.put(rowDigits, 0, number);
        row = MarkupWords.word(rowDigits);
        hints.row(number, rowLength);
        out.put(ROW);
        int digits = out.at();
        out.put(row, rowLength);
        heightAt = out.at();
        out.put(head.words);
        hints.marks().opened(RowMarks.HEAD, head, digits, out.at());
    }

    public void endRow() {
        out.put(ROW_END);
        out.endRow();
    }

    /**
     * Ends a row of a height of its own, which its cells have shown. A row of some 20,000 bytes and more is left without
     * one, for its beginning may be written already: viewers then find the height themselves.
     */
    public void endRow(double heightInPoints) {
        if (hints.marks().holdHead()) {
            int length = ROW_HEIGHT.put(height, 0);
            length = NumberText.put(height, length, heightInPoints);
            length = ROW_HEIGHT_END.put(height, length);
            out.insert(heightAt, height, length);
            hints.marks().moved(length);
        }
        endRow();
    }

    public void number(int column, double value, int style) {
        open(column, number, style);
        out.put(value);
        out.end(VALUE_END);
    }

    /** Text without a format of its own; without any characters it is a blank cell. */
    public void text(int column, String text, int style) {
        if (text.isEmpty()) {
            blank(column, style);
            return;
        }
        int shared = texts.number(text, column(column).texts);
        if (shared != SharedTexts.NOT_SHARED) {
            open(column, sharedText, style);
            out.put((long) shared);
            out.end(VALUE_END);
            return;
        }
        open(column, SharedTexts.isSpaced(text) ? spacedText : this.text, style);
        out.put(text);
        out.end(TEXT_END);
    }

    /** Text whose parts have formats: the runs as XML (ECMA-376 part 1, 18.4.4). */
    public void rich(int column, byte[] inlineXml, int style) {
        open(column, rich, style);
        out.put(inlineXml);
        out.end(RICH_END);
    }

    public void blank(int column, int style) {
        open(column, blank, style);
        out.end(BLANK_END);
    }

    /** A formula, without an equals sign, and what it gave. One in braces is of arrays (ECMA-376 part 1, 18.3.1.40). */
    public void formula(int column, String formula, double result, int style) {
        open(column, this.formula, style);
        put(formula, column);
        out.put(result);
        out.end(VALUE_END);
    }

    /** A formula that gave a text. */
    public void formula(int column, String formula, String textResult, int style) {
        open(column, textFormula, style);
        put(formula, column);
        out.put(textResult);
        out.end(VALUE_END);
    }

    private void put(String formula, int column) {
        boolean array = formula.startsWith("{");
        out.put((array ? " t=\"array\" ref=\"" + letters(column) + rowNumber + "\">" : ">")
                .getBytes(StandardCharsets.US_ASCII));
        out.put(array ? formula.substring(1, formula.length() - 1) : formula);
        out.put(FORMULA_END);
    }

    /** Ends the entry. */
    public void close() {
        out.close();
    }

    private void open(int column, Kind kind, int style) {
        out.put(column(column).beginning);
        int digits = out.at();
        out.put(row, rowLength);
        Kind.Opening opening = kind.opening(style);
        out.put(opening.words);
        hints.marks().opened(column + 1, opening, digits, out.at());
    }

    private Column column(int index) {
        return index >= 0 && index < columns.length ? columns[index] : grow(index);
    }

    private Column grow(int index) {
        if (index < 0 || index >= MOST_COLUMNS) {
            throw new IllegalArgumentException("column: index is " + index + ", must be 0 to " + (MOST_COLUMNS - 1));
        }
        int from = columns.length;
        columns = Arrays.copyOf(columns, Math.min(index + 8, MOST_COLUMNS));
        for (int i = from; i < columns.length; i++) {
            columns[i] = new Column(MarkupWords.of("<c r=\"" + letters(i)), new SharedTexts.Column());
        }
        return columns[index];
    }

    /** The name of a column: A, B, .., Z, AA and so on. */
    public static String letters(int column) {
        String last = Character.toString('A' + column % 26);
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }
}
