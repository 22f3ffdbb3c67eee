package org.attest.testing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.data.Offset;
import org.attest.testing.internal.workbook.CellContent;
import org.attest.testing.internal.workbook.CellValue;
import org.attest.testing.internal.workbook.SheetContent;
import org.attest.testing.internal.workbook.SheetContent.Validation;

/** One cell. Of a formula, the value is the result that was saved with it. */
public final class CellAssert extends LocatedAssert<CellAssert> {
    private static final Pattern STRING = Pattern.compile("\"[^\"]*\"");
    private static final Pattern REFERENCE =
            Pattern.compile("\\[|\\$?\\b[A-Za-z]{1,3}\\$?\\d+\\b|\\b[\\p{L}_][\\p{L}\\d_.]*\\b(?!\\()");
    private static final Pattern CONSTANT = Pattern.compile("(?i)\\b(TRUE|FALSE)\\b|#\\w+[/!?]+\\w*");

    private static final Validation ANYTHING = new Validation(List.of(), "anything", List.of());

    private final CellContent cell;
    private final SheetContent sheet;

    /** @param place the place of what it is in: the sheet, or a row's column */
    CellAssert(CellContent cell, SheetContent sheet, LocatedAssert<?> outer, String place) {
        super(outer, place + " > " + place("cell", cell.address().toString()), CellAssert.class);
        this.cell = cell;
        this.sheet = sheet;
    }

    /**
     * Holds exactly this.
     *
     * @param value a number, which is compared to its fifteenth digit, a text, a boolean, or a LocalDate, LocalDateTime or
     *     LocalTime, which the cell must show as a date or time
     */
    public CellAssert has(Object value) {
        return holds(CellValue.of(value));
    }

    /** Holds a number that is so near to this one: {@code within(0.5)} or {@code byLessThan(0.5)} of AssertJ. */
    public CellAssert has(double number, Offset<? extends Number> tolerance) {
        Near expected = new Near(number, tolerance);
        boolean near =
                cell.value() instanceof CellValue.Numeric(double found) && expected.takes(BigDecimal.valueOf(found));
        return near ? this : failed(mismatch(expected.toString(), cell.inWords()));
    }

    /** Holds an error such as {@code #DIV/0!}. */
    public CellAssert hasError(String code) {
        return holds(new CellValue.Fault(code));
    }

    private CellAssert holds(CellValue expected) {
        return cell.value().isSame(expected) ? this : failed(mismatch(expected.toString(), cell.inWords()));
    }

    /** Shows this, its number format applied as in English. */
    public CellAssert reads(String words) {
        return same("\"" + words + "\"", "\"" + cell.shown() + "\"");
    }

    /** Has neither a value nor a formula. */
    public CellAssert isEmpty() {
        return cell.isEmpty() ? this : failed(mismatch(new CellValue.Nothing().toString(), cell.inWords()));
    }

    /** Has a formula that looks at other cells, and the result that was saved with it is no error. */
    public CellAssert isLiveFormula() {
        boolean live = cell.formula().filter(CellAssert::looksAtCells).isPresent();
        boolean computed = !(cell.value() instanceof CellValue.Fault) && !(cell.value() instanceof CellValue.Nothing);
        return live && computed
                ? this
                : failed(mismatch("a formula that looks at other cells, with its result", cell.inWords()));
    }

    private static boolean looksAtCells(String formula) {
        String names = CONSTANT.matcher(STRING.matcher(formula).replaceAll("")).replaceAll("");
        return REFERENCE.matcher(names).find();
    }

    /** Has a value that was entered, and no formula. */
    public CellAssert isConstant() {
        if (cell.formula().isPresent() || cell.isEmpty()) {
            return failed(mismatch("a value and no formula", cell.inWords()));
        }
        return this;
    }

    /** Has this formula, written without its equals sign. */
    public CellAssert hasFormula(String formula) {
        return same("=" + formula, cell.formula().map(f -> "=" + f).orElse("no formula"));
    }

    /** Is a formula whose saved result is this; see {@link #has}. */
    public CellAssert hasCachedValue(Object value) {
        if (cell.formula().isEmpty()) {
            return failed(mismatch(CellValue.of(value) + " from a formula", cell.inWords()));
        }
        return has(value);
    }

    /** Leads to this address, or to this place of the workbook such as {@code 'Notes'!A5}. */
    public CellAssert hasLink(String target) {
        return same(target, cell.link().orElse("no link"));
    }

    public CellAssert hasComment(String text) {
        return same(text, cell.comment().orElse("no comment"));
    }

    /** Offers exactly these, in this order, to whoever fills it in. */
    public CellAssert hasChoices(String... choices) {
        return same(String.join(", ", choices), String.join(", ", validation().choices()));
    }

    /** Takes only this, in words such as {@code whole number between 0 and 100}. */
    public CellAssert takesOnly(String rule) {
        return same(rule, validation().rule());
    }

    private Validation validation() {
        return sheet.validation(cell.address()).orElse(ANYTHING);
    }

    public CellAssert hasNumberFormat(String format) {
        return looks("number format", format);
    }

    public CellAssert isBold() {
        return looks("bold", "yes");
    }

    public CellAssert isItalic() {
        return looks("italic", "yes");
    }

    /** Breaks its text into lines. */
    public CellAssert isWrapped() {
        return looks("wrapped", "yes");
    }

    /** Has this colour behind it, six hexadecimal digits; {@code none} for no colour. */
    public CellAssert hasFill(String colour) {
        return looks("fill", colour);
    }

    /** Has letters of this colour, six hexadecimal digits; {@code none} where the viewer decides. */
    public CellAssert hasFontColour(String colour) {
        return looks("font colour", colour);
    }

    /** Any part of its looks by its name, in words: {@code looks("alignment", "right")}. */
    public CellAssert looks(String part, String words) {
        Map<String, String> parts = cell.look();
        String found = parts.get(part);
        if (found == null) {
            throw unknown("part of a cell's looks", part, parts.keySet());
        }
        return same(part + " " + words, part + " " + found);
    }
}
