package org.attest.report.xlsx;

import java.util.List;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.attest.report.document.Column;
import org.attest.report.document.RichText;
import org.attest.report.document.RowCursor;
import org.attest.report.document.Table;
import org.attest.report.document.TotalRow;
import org.attest.report.problem.Path;
import org.attest.report.problem.RenderException;
import org.attest.report.style.Tone;
import org.attest.report.xlsx.Styles.Look;
import org.attest.report.xlsx.Styles.Part;

/** Draws one page on its sheet: title, lines, table. Nothing is merged, frozen, filtered or hidden. */
final class SheetPainter {
    private static final int WIDTH_UNITS_PER_CHAR = 256;

    private final Layout layout;
    private final Styles styles;
    private final Page page;
    private final XSSFSheet sheet;
    private final Widths widths;
    private final Links links;

    SheetPainter(Layout layout, Styles styles, Page page, XSSFSheet sheet) {
        this.layout = layout;
        this.styles = styles;
        this.page = page;
        this.sheet = sheet;
        this.widths = Widths.of(page);
        this.links = new Links(layout, sheet);
    }

    void paint() {
        for (int column = 0; column < widths.count(); column++) {
            sheet.setColumnWidth(column, widths.of(column) * WIDTH_UNITS_PER_CHAR);
        }
        sheet.setActiveCell(CellAddress.A1);
        fitOnPaper();
        line(0, page.title(), Look.of(Part.TITLE, false), plain(page.title()));
        for (int i = 0; i < page.lines().size(); i++) {
            paint(page.lines().get(i), 1 + i);
        }
        page.table().filter(table -> page.hasRows()).ifPresent(this::paint);
    }

    /** A printed sheet is one page wide and as long as it takes. */
    private void fitOnPaper() {
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(widths.areWide());
    }

    private void paint(Line line, int row) {
        Look look = Look.of(Part.LINE, !widths.runsOn(line.plain()));
        switch (line) {
            case Line.Heading(String text) -> line(row, text, Look.of(Part.HEADING, false), plain(text));
            case Line.Back(String text) -> links.toContents(line(row, text, look.link(), plain(text)), this::where);
            case Line.Text(RichText text) -> noted(row, line, look, styles.text(text, Part.LINE), text);
            case Line.Led(String lead, Tone tone, RichText text) ->
                noted(row, line, look, styles.text(lead, tone, text, Part.LINE), text);
        }
    }

    private void noted(int row, Line line, Look look, XSSFRichTextString drawn, RichText text) {
        XSSFCell cell = line(row, line.plain(), look, drawn);
        if (!look.wrapped()) {
            links.toNote(cell, text, this::where);
        }
    }

    private XSSFCell line(int row, String text, Look look, XSSFRichTextString drawn) {
        Limits.checkText(text, this::where);
        XSSFRow line = sheet.createRow(row);
        XSSFCell cell = line.createCell(0);
        cell.setCellStyle(styles.of(look));
        cell.setCellValue(drawn);
        setHeight(line, look.part(), look.wrapped() ? widths.lines(text, 0) : 1);
        return cell;
    }

    private void paint(Table table) {
        header(table.columns());
        RowCells cells = new RowCells(layout, styles, page, sheet, widths, links);
        rows(table, cells);
        table.total().ifPresent(total -> total(total, table.columns().size(), cells));
        NativeTable.declare(sheet, page);
        Highlights.declare(sheet, page, styles);
    }

    private void header(List<Column> columns) {
        XSSFRow row = sheet.createRow(page.headerRow());
        int lines = 1;
        for (int column = 0; column < columns.size(); column++) {
            String header = columns.get(column).header();
            XSSFCell cell = row.createCell(column);
            cell.setCellStyle(styles.of(Look.of(Part.HEADER, columns, column)));
            cell.setCellValue(header);
            lines = Math.max(lines, widths.lines(header, column));
        }
        setHeight(row, Part.HEADER, lines);
    }

    private void rows(Table table, RowCells cells) {
        long drawn = 0;
        try (RowCursor cursor = table.rows().open()) {
            while (drawn <= table.rowCount().orElseThrow()
                    && cursor.next(cells.at(page.firstRow() + drawn, Part.BODY))) {
                setHeight(sheet.getRow(Math.toIntExact(page.firstRow() + drawn)), Part.BODY, cells.lines());
                drawn++;
            }
        }
        if (drawn != table.rowCount().orElseThrow()) {
            throw new RenderException(
                    where(),
                    "rows changed between passes: counted " + table.rowCount().orElseThrow() + ", drew "
                            + (drawn > table.rowCount().orElseThrow() ? "more" : drawn) + ", must be the same");
        }
    }

    private void total(TotalRow total, int columns, RowCells cells) {
        cells.at(page.totalRow(), Part.TOTAL);
        cells.text(0, total.label());
        for (int column = 1; column < columns; column++) {
            int at = column;
            total.at(column).ifPresentOrElse(cell -> cell.pushTo(cells, at), () -> cells.blank(at));
        }
        setHeight(sheet.getRow(Math.toIntExact(page.totalRow())), Part.TOTAL, cells.lines());
    }

    private Path where() {
        return layout.where(page);
    }

    private static void setHeight(XSSFRow row, Part part, int lines) {
        part.heightInPoints(lines).ifPresent(height -> row.setHeightInPoints((float) height));
    }

    private static XSSFRichTextString plain(String text) {
        return new XSSFRichTextString(XmlText.escape(text));
    }
}
