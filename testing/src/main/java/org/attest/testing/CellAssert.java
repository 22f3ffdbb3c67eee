package org.attest.testing;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.attest.report.problem.Where;
import org.attest.testing.workbook.CellContent;
import org.attest.testing.workbook.CellValue;
import org.attest.testing.workbook.SheetContent;
import org.attest.testing.workbook.Validation;

/** One cell. Of a formula, the value is the result that was saved with it. */
public final class CellAssert extends LocatedAssert<CellAssert, CellContent> {
    private static final Pattern STRING = Pattern.compile("\"[^\"]*\"");
    private static final Pattern REFERENCE =
            Pattern.compile("\\[|\\$?\\b[A-Za-z]{1,3}\\$?\\d+\\b|\\b[\\p{L}_][\\p{L}\\d_.]*\\b(?!\\()");
    private static final Pattern CONSTANT = Pattern.compile("(?i)\\b(TRUE|FALSE)\\b|#\\w+[/!?]+\\w*");

    private static final Validation ANYTHING = new Validation(List.of(), "anything", List.of());

    private final SheetContent sheet;

    CellAssert(CellContent cell, SheetContent sheet, Where where) {
        super(cell, where.then("cell", cell.address().toString()), CellAssert.class);
        this.sheet = sheet;
    }

    /** Holds this number, to its fifteenth digit. */
    public CellAssert has(double number) {
        return has(new CellValue.Numeric(number));
    }

    public CellAssert has(String text) {
        return has(new CellValue.Text(text));
    }

    public CellAssert has(boolean flag) {
        return has(new CellValue.Flag(flag));
    }

    /** Holds this day, shown as a date. */
    public CellAssert has(LocalDate day) {
        return has(day.atStartOfDay());
    }

    public CellAssert has(LocalDateTime moment) {
        return has(new CellValue.Moment(moment));
    }

    /** Holds an error such as {@code #DIV/0!}. */
    public CellAssert hasError(String code) {
        return has(new CellValue.Fault(code));
    }

    private CellAssert has(CellValue expected) {
        if (!actual.value().isSame(expected)) {
            throw mismatch(expected.toString(), actual.inWords());
        }
        return this;
    }

    /** Shows this, its number format applied as in English. */
    public CellAssert reads(String words) {
        return same("\"" + words + "\"", "\"" + actual.shown() + "\"");
    }

    /** Has neither a value nor a formula. */
    public CellAssert isEmpty() {
        if (!actual.isEmpty()) {
            throw mismatch(CellValue.nothing().toString(), actual.inWords());
        }
        return this;
    }

    /** Has a formula that looks at other cells, and the result that was saved with it is no error. */
    public CellAssert isLiveFormula() {
        boolean live = actual.formula().filter(CellAssert::looksAtCells).isPresent();
        boolean computed =
                !(actual.value() instanceof CellValue.Fault) && !(actual.value() instanceof CellValue.Nothing);
        if (!live || !computed) {
            throw mismatch("a formula that looks at other cells, with its result", actual.inWords());
        }
        return this;
    }

    private static boolean looksAtCells(String formula) {
        String names = CONSTANT.matcher(STRING.matcher(formula).replaceAll("")).replaceAll("");
        return REFERENCE.matcher(names).find();
    }

    /** Has a value that was entered, and no formula. */
    public CellAssert isConstant() {
        if (actual.formula().isPresent() || actual.isEmpty()) {
            throw mismatch("a value and no formula", actual.inWords());
        }
        return this;
    }

    /** Has this formula, written without its equals sign. */
    public CellAssert hasFormula(String formula) {
        return same("=" + formula, actual.formula().map(f -> "=" + f).orElse("no formula"));
    }

    /** Is a formula whose saved result is this number. */
    public CellAssert hasCachedValue(double number) {
        mustBeFormula(new CellValue.Numeric(number));
        return has(number);
    }

    /** Is a formula whose saved result is this text. */
    public CellAssert hasCachedValue(String text) {
        mustBeFormula(new CellValue.Text(text));
        return has(text);
    }

    private void mustBeFormula(CellValue expected) {
        if (actual.formula().isEmpty()) {
            throw mismatch(expected + " from a formula", actual.inWords());
        }
    }

    /** Leads to this address, or to this place of the workbook such as {@code 'Notes'!A5}. */
    public CellAssert hasLink(String target) {
        return same(target, actual.link().orElse("no link"));
    }

    public CellAssert hasComment(String text) {
        return same(text, actual.comment().orElse("no comment"));
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
        return sheet.validation(actual.address()).orElse(ANYTHING);
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
        Map<String, String> parts = actual.look().parts();
        String found = parts.get(part);
        if (found == null) {
            throw unknown("part of a cell's looks", part, parts.keySet());
        }
        return same(part + " " + words, part + " " + found);
    }
}
