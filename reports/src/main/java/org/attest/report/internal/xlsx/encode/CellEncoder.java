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

    private static final MarkupWords ROW_BEGUN = MarkupWords.of("\">");
    private static final MarkupWords ROW_HEIGHT = MarkupWords.of("\" ht=\"");
    private static final MarkupWords ROW_HEIGHT_END = MarkupWords.of("\" customHeight=\"1");
    private static final MarkupWords ROW_END = MarkupWords.of("</row>");
    private static final MarkupWords VALUE_END = MarkupWords.of("</v></c>");
    private static final MarkupWords TEXT_END = MarkupWords.of("</t></is></c>");
    private static final MarkupWords RICH_END = MarkupWords.of("</is></c>");
    private static final MarkupWords FORMULA_END = MarkupWords.of("</f><v>");

    /** A cell without a value ends as it is opened. */
    private static final MarkupWords BLANK_END = MarkupWords.of("");

    private final MarkupOutput out;
    private final MatchHints hints;
    private final Kind number = new Kind("", "><v>");
    private final Kind text = new Kind(" t=\"inlineStr\"", "><is><t>");
    private final Kind spacedText = new Kind(" t=\"inlineStr\"", "><is><t xml:space=\"preserve\">");
    private final Kind rich = new Kind(" t=\"inlineStr\"", "><is>");
    private final Kind blank = new Kind("", "/>");
    private final Kind formula = new Kind("", "><f");
    private final Kind textFormula = new Kind(" t=\"str\"", "><f");

    /** Of cells: all before the number of the row. */
    private Beginning[] cells = {};

    private final Beginning rows = new Beginning(MarkupWords.of("<row r=\""));
    private final byte[] height = new byte[NumberText.MOST_BYTES + 48];
    private final byte[] rowDigits = new byte[NumberText.MOST_BYTES];
    private long rowNumber;
    private long row;
    private int rowLength;

    /** Where the current row begins, and its number. */
    private long rowPlace;

    /** The index in the array behind that number. */
    private int heightAt;

    public CellEncoder(EntryOutput out) {
        this.out = new MarkupOutput(out);
        this.hints = this.out.hints();
    }

    /** Writes bytes as they are. */
    public void raw(byte[] bytes) {
        out.put(bytes);
    }

    /** Begins a row; the first one is 1. */
    public void startRow(long number) {
        if (number < 1 || number > MOST_ROWS) {
            throw new IllegalArgumentException("row: number is " + number + ", must be 1 to " + MOST_ROWS);
        }
        rowNumber = number;
        rowLength = Digits.put(rowDigits, 0, number);
        row = MarkupWords.word(rowDigits);
        out.begin(rows);
        rowPlace = hints.place(out.at());
        out.put(row, rowLength);
        heightAt = out.at();
        out.end(ROW_BEGUN);
    }

    public void endRow() {
        out.endRow(ROW_END);
    }

    /**
     * Ends a row of a height of its own, which its cells have shown. A row of some 20,000 bytes and more is left without
     * one, for its beginning may be written already: viewers then find the height themselves.
     */
    public void endRow(double heightInPoints) {
        if (hints.place(heightAt) == rowPlace + rowLength) {
            int length = ROW_HEIGHT.put(height, 0);
            length = NumberText.put(height, length, heightInPoints);
            length = ROW_HEIGHT_END.put(height, length);
            out.insert(heightAt, height, length);
        }
        endRow();
    }

    public void number(int column, double value, int style) {
        open(column, number, style);
        out.put(value);
        end(VALUE_END);
    }

    public void number(int column, long value, int style) {
        open(column, number, style);
        out.put(value);
        end(VALUE_END);
    }

    /** Text without a format of its own; without any characters it is a blank cell. */
    public void text(int column, String text, int style) {
        if (text.isEmpty()) {
            blank(column, style);
            return;
        }
        boolean isSpaced = text.charAt(0) <= ' ' || text.charAt(text.length() - 1) <= ' ';
        open(column, isSpaced ? spacedText : this.text, style);
        out.put(text);
        end(TEXT_END);
    }

    /** Text whose parts have formats: the runs as XML (ECMA-376 part 1, 18.4.4). */
    public void rich(int column, byte[] inlineXml, int style) {
        open(column, rich, style);
        out.put(inlineXml);
        end(RICH_END);
    }

    public void blank(int column, int style) {
        open(column, blank, style);
        end(BLANK_END);
    }

    /** A formula, without an equals sign, and what it gave. One in braces is of arrays (ECMA-376 part 1, 18.3.1.40). */
    public void formula(int column, String formula, double result, int style) {
        open(column, this.formula, style);
        put(formula, column);
        out.put(result);
        end(VALUE_END);
    }

    /** A formula that gave a text. */
    public void formula(int column, String formula, String textResult, int style) {
        open(column, textFormula, style);
        put(formula, column);
        out.put(textResult);
        end(VALUE_END);
    }

    private void put(String formula, int column) {
        boolean array = formula.startsWith("{");
        raw((array ? " t=\"array\" ref=\"" + letters(column) + rowNumber + "\">" : ">")
                .getBytes(StandardCharsets.US_ASCII));
        out.put(array ? formula.substring(1, formula.length() - 1) : formula);
        out.put(FORMULA_END);
    }

    /** Ends the entry. */
    public void close() {
        out.close();
    }

    private void open(int column, Kind kind, int style) {
        out.begin(column >= 0 && column < cells.length ? cells[column] : grow(column));
        int from = out.at();
        out.put(row, rowLength);
        Kind.Opening opening = kind.opening(style);
        out.put(opening.words);
        int to = out.at();
        if (opening.row == rowNumber) {
            hints.repeat(from, to, opening.place);
        } else {
            hints.repeat(from, from + rowLength, rowPlace);
            hints.repeat(from + rowLength, to, opening.place + opening.rowLength);
            opening.row = rowNumber;
            opening.rowLength = rowLength;
        }
        opening.place = hints.place(from);
    }

    private void end(MarkupWords words) {
        out.end(words);
        out.handOverIfFull();
    }

    private Beginning grow(int column) {
        if (column < 0 || column >= MOST_COLUMNS) {
            throw new IllegalArgumentException("column: index is " + column + ", must be 0 to " + (MOST_COLUMNS - 1));
        }
        int from = cells.length;
        cells = Arrays.copyOf(cells, column + 8);
        for (int i = from; i < cells.length; i++) {
            cells[i] = new Beginning(MarkupWords.of("<c r=\"" + letters(i)));
        }
        return cells[column];
    }

    /** The name of a column: A, B, .., Z, AA and so on. */
    public static String letters(int column) {
        String last = Character.toString('A' + column % 26);
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }
}
