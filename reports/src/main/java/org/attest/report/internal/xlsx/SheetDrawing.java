package org.attest.report.internal.xlsx;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.attest.report.document.Chart;
import org.attest.report.document.Column;
import org.attest.report.document.RichText;
import org.attest.report.document.Table;
import org.attest.report.internal.xlsx.encode.CellEncoder;
import org.attest.report.internal.xlsx.look.CellRole;
import org.attest.report.internal.xlsx.look.Look;
import org.attest.report.internal.xlsx.look.RunText;
import org.attest.report.internal.xlsx.part.ChartPart;
import org.attest.report.internal.xlsx.part.SheetPart;
import org.attest.report.internal.xlsx.plan.ChartCells;
import org.attest.report.internal.xlsx.plan.Limits;
import org.attest.report.internal.xlsx.plan.SheetLine;
import org.attest.report.internal.xlsx.plan.SheetPlan;
import org.attest.report.problem.Where;
import org.attest.report.style.Theme;
import org.attest.report.style.Tone;
import org.jspecify.annotations.Nullable;

/** Draws one sheet but for the rows of its table: title, lines and header before them, links and the rest behind them. */
record SheetDrawing(WorkbookDrawing book, SheetPlan page, SheetPart part, CellEncoder encoder, SheetLinks links) {
    SheetDrawing(WorkbookDrawing book, SheetPlan page, SheetPart part, CellEncoder encoder) {
        this(book, page, part, encoder, new SheetLinks(book, part.relations()));
    }

    void begin() {
        encoder.raw(part.head());
        drawTop(CellRole.TITLE);
    }

    /** Goes on below the table of this sheet with another one, down to its header. */
    SheetDrawing below(SheetPlan table) {
        SheetDrawing drawing = new SheetDrawing(book, table, part, encoder, links);
        drawing.drawTop(CellRole.HEADING);
        return drawing;
    }

    private void drawTop(CellRole title) {
        line(page.top(), page.title(), Look.of(title, false), null);
        for (int i = 0; i < page.lines().size(); i++) {
            draw(page.lines().get(i), page.top() + 1 + i);
        }
        if (page.hasRows()) {
            page.table().map(Table::columns).ifPresent(this::header);
        }
    }

    /** Ends the sheet: what stands behind its rows needs to know how many there are, and which of them bear links. */
    void close() {
        Optional<ChartPart> chart = page.chart().flatMap(this::held);
        encoder.raw(part.tail(links.xml(), chart.isPresent()));
        encoder.close();
        book.relate(part, chart);
        if (links.leftOut() > 0) {
            book.found(
                    where(),
                    links.leftOut() + " cells have words without their link: a sheet holds at most " + Limits.MOST_LINKS
                            + " links");
        }
    }

    private Optional<ChartPart> held(Chart chart) {
        if (new ChartCells(book.layout(), chart).canBeNamed()) {
            return Optional.of(new ChartPart(book.layout(), chart));
        }
        book.found(
                where(),
                "is left out here, the PDF has it: a series has more gaps than a formula of " + Limits.LONGEST_FORMULA
                        + " characters can name");
        return Optional.empty();
    }

    /** Ends a row, as high as so many lines of its part need. */
    void endRow(long row, CellRole part, int lines) {
        part.heightInPoints(lines).ifPresentOrElse(height -> encoder.endRow(shown(row, height)), encoder::endRow);
    }

    private double shown(long row, double height) {
        if (height > CellRole.HIGHEST_ROW_IN_POINTS) {
            book.found(
                    where().then("sheet row", row + 1),
                    "needs " + Math.round(height) + " points to show its longest text, a row has at most "
                            + Math.round(CellRole.HIGHEST_ROW_IN_POINTS));
        }
        return Math.min(height, CellRole.HIGHEST_ROW_IN_POINTS);
    }

    private void draw(SheetLine line, int row) {
        Look look = Look.of(CellRole.LINE, !page.widths().runsOn(line.plain()));
        Theme theme = book.layout().document().theme();
        switch (line) {
            case SheetLine.Heading(String text) -> line(row, text, Look.of(CellRole.HEADING, false), null);
            case SheetLine.BackLink(String text) ->
                link(row, text, look, book.layout().contents());
            case SheetLine.Link(String text, String table) ->
                link(row, text, look, book.layout().page(table));
            case SheetLine.Text(RichText text) ->
                noted(
                        row,
                        line,
                        look,
                        text,
                        text.references().isEmpty() ? null : () -> RunText.of(text, CellRole.LINE, theme));
            case SheetLine.Picture picture -> line(row, picture.plain(), look, null);
            case SheetLine.Marking(String text) -> line(row, text, look, null);
            case SheetLine.Rich(RichText text) ->
                noted(row, line, look, text, () -> RunText.of(text, CellRole.LINE, theme));
            case SheetLine.Web(String text, URI target) -> {
                boolean leads = links.to(SheetPlan.here(row, 0), target, this::where);
                line(row, text, leads ? look.link() : look, null);
            }
            case SheetLine.LeadIn(String lead, Tone tone, RichText text) ->
                noted(row, line, look, text, () -> RunText.of(lead, tone, text, CellRole.LINE, theme));
        }
    }

    private void link(int row, String text, Look look, SheetPlan to) {
        line(row, text, look.link(), null);
        links.to(SheetPlan.here(row, 0), to);
    }

    private void noted(int row, SheetLine line, Look look, RichText text, @Nullable Supplier<byte[]> runs) {
        line(row, line.plain(), look, runs);
        if (!look.wrapped()) {
            links.toEvidence(SheetPlan.here(row, 0), text);
        }
    }

    /** A text as a cell holds it. */
    String held(String text, Supplier<Where> at) {
        if (text.length() <= Limits.LONGEST_TEXT) {
            return text;
        }
        book.found(at.get(), Limits.tooLong(text));
        return Limits.cut(text);
    }

    private void line(int row, String whole, Look look, @Nullable Supplier<byte[]> runs) {
        Limits.checkHalves(whole, this::where);
        String text = held(whole, this::where);
        int style = book.style(look.of(text));
        encoder.startRow(row + 1L);
        if (runs == null || !text.equals(whole)) {
            encoder.text(0, text, style);
        } else {
            encoder.rich(0, runs.get(), style);
        }
        endRow(row, look.part(), look.wrapped() ? page.widths().lines(text, 0, look.part()) : 1);
    }

    private void header(List<Column> columns) {
        encoder.startRow(page.headerRow() + 1L);
        int lines = 1;
        for (int column = 0; column < columns.size(); column++) {
            String header = columns.get(column).header();
            Look look = Look.of(CellRole.HEADER, columns, column).of(header);
            encoder.text(column, header, book.style(look));
            lines = Math.max(lines, page.widths().lines(header, column, CellRole.HEADER));
        }
        endRow(page.headerRow(), CellRole.HEADER, lines);
    }

    private Where where() {
        return book.layout().where(page);
    }
}
