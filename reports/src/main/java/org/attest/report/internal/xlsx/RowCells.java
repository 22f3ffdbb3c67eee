package org.attest.report.internal.xlsx;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.attest.model.value.Absence;
import org.attest.report.document.CellSink;
import org.attest.report.document.Column;
import org.attest.report.document.Expression;
import org.attest.report.document.RichText;
import org.attest.report.document.Table;
import org.attest.report.internal.number.SpreadsheetTime;
import org.attest.report.internal.xlsx.encode.CellEncoder;
import org.attest.report.internal.xlsx.look.CellRole;
import org.attest.report.internal.xlsx.look.Look;
import org.attest.report.internal.xlsx.look.RunText;
import org.attest.report.internal.xlsx.plan.Formulas;
import org.attest.report.internal.xlsx.plan.Layout;
import org.attest.report.internal.xlsx.plan.Limits;
import org.attest.report.internal.xlsx.plan.SheetPlan;
import org.attest.report.internal.xlsx.plan.Widths;
import org.attest.report.problem.RenderException;
import org.attest.report.problem.Where;
import org.attest.report.style.Format;
import org.attest.report.style.Tone;
import org.jspecify.annotations.Nullable;

/** Takes the values of a table's rows and writes them as cells of one sheet, one row at a time. */
final class RowCells implements CellSink {
    private final SheetDrawing sheet;
    private final Layout layout;
    private final SheetPlan page;
    private final WorkbookDrawing book;
    private final CellEncoder encoder;
    private final Widths widths;
    private final List<Column> columns;
    private final Formulas formulas;
    private final int[] plain;
    private final int[] plainWords;

    private CellRole part = CellRole.BODY;
    private long row;
    private int lines;
    private boolean begun;
    private boolean special;
    private @Nullable String formula;
    private @Nullable Format format;
    private @Nullable Tone tone;

    RowCells(SheetDrawing sheet) {
        this.sheet = sheet;
        this.book = sheet.book();
        this.layout = book.layout();
        this.page = sheet.page();
        this.encoder = sheet.encoder();
        this.widths = page.widths();
        this.columns = page.table().map(Table::columns).orElseThrow();
        this.formulas = new Formulas(layout, page);
        this.plain = new int[columns.size()];
        this.plainWords = new int[plain.length];
        for (int column = 0; column < plain.length; column++) {
            Look look = Look.of(CellRole.BODY, columns, column);
            plain[column] = book.style(look);
            plainWords[column] = book.style(look.of(""));
        }
    }

    /** Turns to a row of the sheet, which comes to be with its first value. */
    RowCells at(long next, CellRole nextPart) {
        row = next;
        part = nextPart;
        lines = 1;
        begun = false;
        special = nextPart != CellRole.BODY;
        return this;
    }

    /** Ends the row, as high as its texts need. */
    void end() {
        if (!begun) {
            throw new RenderException(layout.where(page), "has a row without a value, must have one for each column");
        }
        sheet.endRow(row, part, lines);
    }

    @Override
    public void number(int column, double value) {
        if (!Double.isFinite(value)) {
            throw Limits.notFinite(value, where(column));
        }
        Format shown = format == null ? columns.get(column).format() : format;
        if (shown instanceof Format.Timestamp && !SpreadsheetTime.isDay(value)) {
            text(column, layout.notation().print(value, shown));
            return;
        }
        begin();
        int style = special ? style(look(column)) : plain[column];
        String live = special ? taken() : null;
        if (live == null) {
            encoder.number(column, value, style);
        } else {
            encoder.formula(column, live, value, style);
        }
    }

    @Override
    public void day(int column, LocalDate date) {
        double number = SpreadsheetTime.of(date);
        if (!SpreadsheetTime.isDay(number)) {
            text(column, layout.notation().print(date));
            return;
        }
        begin();
        if (!special && !(columns.get(column).format() instanceof Format.Day)) {
            format(column, Format.day());
        }
        int style = special ? style(look(column)) : plain[column];
        taken();
        encoder.number(column, number, style);
    }

    @Override
    public void text(int column, String text) {
        if (special || Look.isLong(text)) {
            words(column, text, look(column), null);
            return;
        }
        lines = Math.max(lines, widths.lines(text, column, part));
        begin();
        try {
            encoder.text(column, text, plainWords[column]);
        } catch (IllegalArgumentException e) {
            throw Limits.halfPair(where(column));
        }
    }

    @Override
    public void text(int column, RichText text) {
        String words = text.plain();
        words(column, words, look(column), text);
        // A cell with a link is one line to LibreOffice, the rest of its text is lost: so only such a cell bears one.
        if (widths.lines(words, column, part) == 1) {
            sheet.links().toEvidence(SheetPlan.here(row, column), text);
        }
    }

    @Override
    public void missing(int column, Absence reason) {
        text(column, layout.notation().print(reason));
    }

    @Override
    public void link(int column, String text, URI target) {
        boolean linked = sheet.links().to(SheetPlan.here(row, column), target, () -> where(column));
        words(column, text, linked ? look(column).link() : look(column), null);
    }

    @Override
    public void jump(int column, String text, String target, int targetRow) {
        words(column, text, look(column).link(), null);
        sheet.links().toRow(SheetPlan.here(row, column), target, targetRow);
    }

    @Override
    public void formula(int column, Expression expression) {
        formula = formulas.print(expression, row).orElse(null);
        if (formula != null && formula.length() > Limits.LONGEST_FORMULA) {
            throw new RenderException(
                    where(column),
                    "formula has " + formula.length() + " characters, must have at most " + Limits.LONGEST_FORMULA);
        }
        special |= formula != null;
    }

    @Override
    public void format(int column, Format own) {
        format = own;
        special = true;
    }

    @Override
    public void tone(int column, Tone fixed) {
        tone = fixed;
        special = true;
    }

    /** A cell without a value, in a total row. */
    void blank(int column) {
        begin();
        encoder.blank(column, style(look(column)));
        taken();
    }

    private void words(int column, String whole, Look look, @Nullable RichText rich) {
        String text = sheet.held(whole, () -> where(column));
        lines = Math.max(lines, widths.lines(text, column, part));
        begin();
        int style = style(formula == null ? look.of(text) : look);
        String live = taken();
        try {
            if (live != null) {
                encoder.formula(column, live, text, style);
            } else if (rich != null && !rich.references().isEmpty() && text.equals(whole)) {
                encoder.rich(column, RunText.of(rich, part, layout.document().theme()), style);
            } else {
                encoder.text(column, text, style);
            }
        } catch (IllegalArgumentException e) {
            throw Limits.halfPair(where(column));
        }
    }

    private void begin() {
        if (!begun) {
            begun = true;
            encoder.startRow(row + 1);
        }
    }

    private Look look(int column) {
        Look look = Look.of(part, columns, column);
        return format == null ? look : look.shownAs(format);
    }

    private int style(Look look) {
        return book.style(tone == null ? look : look.toned(tone));
    }

    /** Takes what was said of the value that is written now; its formula, if it has one. */
    private @Nullable String taken() {
        String live = formula;
        formula = null;
        format = null;
        tone = null;
        special = part != CellRole.BODY;
        return live;
    }

    private Where where(int column) {
        Where sheet = layout.where(page);
        Where at = part == CellRole.TOTAL
                ? sheet.then(
                        "total",
                        page.table().flatMap(Table::total).orElseThrow().label())
                : sheet.then("row", page.before() + row - page.firstRow() + 1L);
        return at.then("column", columns.get(column).header());
    }
}
