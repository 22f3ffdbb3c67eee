package org.attest.report.xlsx;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.attest.model.value.Reason;
import org.attest.report.document.CellSink;
import org.attest.report.document.Expression;
import org.attest.report.document.RichText;
import org.attest.report.document.Table;
import org.attest.report.problem.Path;
import org.attest.report.style.Format;
import org.attest.report.style.Tone;
import org.attest.report.xlsx.Styles.Look;
import org.attest.report.xlsx.Styles.Part;

/** Takes the values of a table's rows and makes cells of them, one row at a time. */
final class RowCells implements CellSink {
    /** The first day that has a number in Excel, and the last; all others are words. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);

    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final Layout layout;
    private final Styles styles;
    private final Page page;
    private final Table table;
    private final XSSFSheet sheet;
    private final Widths widths;
    private final Links links;
    private final Formulas formulas;

    private Part part = Part.BODY;
    private int row;
    private int lines;
    private Optional<String> formula = Optional.empty();
    private Optional<Format> format = Optional.empty();
    private Optional<Tone> tone = Optional.empty();

    RowCells(Layout layout, Styles styles, Page page, XSSFSheet sheet, Widths widths, Links links) {
        this.layout = layout;
        this.styles = styles;
        this.page = page;
        this.table = page.table().orElseThrow();
        this.sheet = sheet;
        this.widths = widths;
        this.links = links;
        this.formulas = new Formulas(layout, page);
    }

    /** Turns to a row of the sheet, which comes to be with its first value. */
    RowCells at(long next, Part nextPart) {
        row = Math.toIntExact(next);
        part = nextPart;
        lines = 1;
        return this;
    }

    /** How many lines the row needs. */
    int lines() {
        return lines;
    }

    @Override
    public void number(int column, double value) {
        Limits.checkNumber(value, () -> where(column));
        // Adding nought turns -0 into 0.
        cell(column, look(column)).setCellValue(value + 0.0);
    }

    @Override
    public void day(int column, LocalDate date) {
        if (date.isBefore(FIRST_DAY) || date.isAfter(LAST_DAY)) {
            text(column, layout.notation().print(date));
        } else {
            cell(column, look(column).shownAs(Format.day())).setCellValue(DateUtil.getExcelDate(date));
        }
    }

    @Override
    public void text(int column, String text) {
        words(column, look(column), text, new XSSFRichTextString(XmlText.escape(text)));
    }

    @Override
    public void text(int column, RichText text) {
        XSSFCell cell = words(column, look(column), text.plain(), styles.text(text, part));
        // A cell with a link is one line to LibreOffice, the rest of its text is lost: so only such a cell bears one.
        if (widths.lines(text.plain(), column) == 1) {
            links.toNote(cell, text, () -> where(column));
        }
    }

    @Override
    public void missing(int column, Reason reason) {
        text(column, layout.notation().print(reason));
    }

    @Override
    public void link(int column, String text, URI target) {
        links.to(linked(column, text), target, () -> where(column));
    }

    @Override
    public void jump(int column, String text, String target, int targetRow) {
        links.toRow(linked(column, text), target, targetRow, () -> where(column));
    }

    @Override
    public void formula(int column, Expression expression) {
        formula = formulas.print(expression, row);
    }

    @Override
    public void format(int column, Format own) {
        format = Optional.of(own);
    }

    @Override
    public void tone(int column, Tone fixed) {
        tone = Optional.of(fixed);
    }

    /** A cell without a value, in a total row. */
    void blank(int column) {
        cell(column, look(column));
    }

    private XSSFCell linked(int column, String text) {
        return words(column, look(column).link(), text, new XSSFRichTextString(XmlText.escape(text)));
    }

    private XSSFCell words(int column, Look look, String plain, XSSFRichTextString rich) {
        Limits.checkText(plain, () -> where(column));
        lines = Math.max(lines, widths.lines(plain, column));
        XSSFCell cell = cell(column, look);
        cell.setCellValue(rich);
        if (cell.getCellType() == CellType.FORMULA) {
            // POI reads its own escapes back before it caches a formula's text.
            cell.getCTCell().setV(XmlText.escape(plain));
        }
        return cell;
    }

    private XSSFCell cell(int column, Look look) {
        XSSFCell cell = (XSSFCell) CellUtil.getRow(row, sheet).createCell(column);
        cell.setCellStyle(styles.of(look.toned(tone)));
        formula.ifPresent(cell::setCellFormula);
        formula = Optional.empty();
        format = Optional.empty();
        tone = Optional.empty();
        return cell;
    }

    private Look look(int column) {
        Look look = Look.of(part, table.columns(), column);
        return format.map(look::shownAs).orElse(look);
    }

    private Path where(int column) {
        Path at = part == Part.TOTAL
                ? layout.where(page).then("total", table.total().orElseThrow().label())
                : layout.where(page).then("row", row - page.firstRow() + 1L);
        return at.then("column", table.columns().get(column).header());
    }
}
