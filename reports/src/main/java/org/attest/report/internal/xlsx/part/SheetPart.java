package org.attest.report.internal.xlsx.part;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.attest.report.document.Column;
import org.attest.report.document.Highlight;
import org.attest.report.document.Table;
import org.attest.report.internal.xlsx.encode.Xml;
import org.attest.report.internal.xlsx.look.StyleSheet;
import org.attest.report.internal.xlsx.plan.ChartCells;
import org.attest.report.internal.xlsx.plan.Layout;
import org.attest.report.internal.xlsx.plan.Limits;
import org.attest.report.internal.xlsx.plan.RuleText;
import org.attest.report.internal.xlsx.plan.SheetLine;
import org.attest.report.internal.xlsx.plan.SheetPaper;
import org.attest.report.internal.xlsx.plan.SheetPlan;

/** What stands around the rows of one sheet (ECMA-376 part 1, 18.3.1.99). Nothing is merged or hidden. One thread. */
public final class SheetPart {
    private static final String FOLDER = "xl/worksheets/";

    /** 9 points for text of 12. */
    private static final int PER_CENT_IN_PARTS = 75;

    private static final int ROW_IN_POINTS = 17;

    private final Layout layout;
    private final SheetPlan page;
    private final boolean working;

    /** Counted from 1. */
    private final int number;

    private final Relations relations = new Relations();
    private final Optional<PicturePart> picture;
    private final List<SheetPlan> tables;

    /** @param working whether headers stay in sight on screen and offer filters */
    public SheetPart(Layout layout, SheetPlan page, boolean working) {
        this.layout = layout;
        this.page = page;
        this.working = working;
        this.number = layout.indexOf(page) + 1;
        boolean cover = number == 1 && page.tables().isEmpty();
        int below = page.lines().size() + 2;
        this.picture = cover
                ? layout.document().theme().logo().map(mark -> PicturePart.logo(layout, mark, below))
                : SheetLine.picture(page.lines()).map(shown -> PicturePart.figure(layout, shown, below));
        this.tables = page.tables();
    }

    static String name(int number) {
        return "sheet" + number + ".xml";
    }

    public String name() {
        return FOLDER + name(number);
    }

    public Relations relations() {
        return relations;
    }

    /** The XML before the rows, the start of the rows included. */
    public byte[] head() {
        Xml xml = Xml.part().open("worksheet", "xmlns", Xml.MAIN, "xmlns:r", Xml.RELATIONSHIPS);
        if (!page.isOfSeveralPages()) {
            xml.open("sheetPr").add("pageSetUpPr", "fitToPage", true).close();
        }
        boolean rtl = layout.notation().isRightToLeft();
        xml.open("sheetViews").open("sheetView", "rightToLeft", rtl, "tabSelected", number == 1, "workbookViewId", 0);
        if (working && !tables.isEmpty()) {
            String first = SheetPlan.here(page.firstRow(), 0);
            int rows = page.headerRow() + 1;
            xml.add("pane", "ySplit", rows, "topLeftCell", first, "activePane", "bottomLeft", "state", "frozen");
            xml.add("selection", "pane", "bottomLeft");
        } else {
            xml.add("selection", "activeCell", "A1", "sqref", "A1");
        }
        xml.close()
                .close()
                .add("sheetFormatPr", "defaultRowHeight", ROW_IN_POINTS, "customHeight", true)
                .open("cols");
        for (int column = 0; column < page.widths().columns(); column++) {
            int width = page.widths().of(column);
            xml.add("col", "min", column + 1, "max", column + 1, "width", width, "customWidth", true);
        }
        return xml.close().raw("<sheetData>").bytes();
    }

    /** The XML behind the rows: the links of cells, as XML, and a chart if it is drawn. */
    public byte[] tail(String links, boolean chart) {
        Xml xml = new Xml().raw("</sheetData>");
        DataBars bars = new DataBars(layout.document().theme());
        int priority = 0;
        for (SheetPlan drawn : tables) {
            priority = formats(drawn, xml, bars, priority);
        }
        if (!links.isEmpty()) {
            xml.open("hyperlinks").raw(links).close();
        }
        xml.add("pageMargins", "left", 0.5, "right", 0.5, "top", 0.6, "bottom", 0.6, "header", 0.3, "footer", 0.3);
        // One page wide, or several where its text would become too small, and as long as it takes.
        boolean parts = page.isOfSeveralPages();
        Optional<Integer> scale = parts ? Optional.of(PER_CENT_IN_PARTS) : Optional.empty();
        Optional<Integer> high = parts || page.chart().isPresent() ? Optional.empty() : Optional.of(0);
        String side = page.widths().areWide() ? "landscape" : "portrait";
        xml.add(
                "pageSetup",
                "paperSize",
                SheetPaper.of(layout.document()).number(),
                "scale",
                scale,
                "fitToHeight",
                high,
                "orientation",
                side);
        // Excel marks texts that look like numbers or dates as faults.
        String all = "A1:" + SheetPlan.here(Limits.MOST_ROWS - 1, page.widths().columns() - 1);
        xml.open("ignoredErrors")
                .add("ignoredError", "sqref", all, "twoDigitTextYear", true, "numberStoredAsText", true)
                .close();
        if (chart || picture.isPresent()) {
            xml.add("drawing", "r:id", relations.add("drawing", "../drawings/drawing" + number + ".xml"));
        }
        if (!tables.isEmpty()) {
            xml.open("tableParts", "count", tables.size());
            for (int i = 0; i < tables.size(); i++) {
                xml.add("tablePart", "r:id", relations.add("table", "../tables/table" + id(i) + ".xml"));
            }
            xml.close();
        }
        return xml.raw(bars.extension()).raw("</worksheet>").bytes();
    }

    /** Writes to what the sheet relates, once it is complete itself. */
    public void relate(Parts parts, Optional<ChartPart> chart) throws IOException {
        if (!relations.isEmpty()) {
            parts.relate(FOLDER, name(number), relations.end());
        }
        for (int i = 0; i < tables.size(); i++) {
            SheetPlan drawn = tables.get(i);
            boolean filtered = working && isSortable(drawn.table().orElseThrow());
            byte[] declared = new TablePart(layout, drawn).xml(id(i), filtered);
            parts.add(Parts.Type.TABLE, "xl/tables/table" + id(i) + ".xml", declared);
        }
        if (chart.isPresent()) {
            chart.get().write(parts, number);
        }
        if (picture.isPresent()) {
            picture.get().write(parts, number);
        }
    }

    /** Of a table of this sheet: those of first tables are the numbers of their sheets. */
    private int id(int table) {
        return number + table * layout.pages().size();
    }

    /** Whether each chart of it would still be right. */
    private boolean isSortable(Table sorted) {
        return layout.pages().stream()
                .flatMap(other -> other.chart().stream())
                .filter(chart -> chart.table().equals(sorted.key()))
                .noneMatch(chart -> new ChartCells(layout, chart).haveGaps());
    }

    /** Of two rules that apply the first one is seen. */
    private int formats(SheetPlan drawn, Xml xml, DataBars bars, int before) {
        List<Column> columns = drawn.table().orElseThrow().columns();
        int priority = before;
        for (int at = 0; at < columns.size(); at++) {
            String first = SheetPlan.here(drawn.firstRow(), at);
            String rows = first + ":" + SheetPlan.here(drawn.lastRow(), at);
            for (Highlight highlight : columns.get(at).highlights()) {
                if (!working && !highlight.occurs()) {
                    continue;
                }
                int overlay = StyleSheet.overlay(highlight.tone());
                xml.open("conditionalFormatting", "sqref", rows);
                xml.open("cfRule", "type", "expression", "dxfId", overlay, "priority", ++priority);
                xml.words("formula", RuleText.condition(highlight.rule(), first))
                        .close()
                        .close();
            }
            if (columns.get(at).bars()) {
                for (String group : drawn.groups(at)) {
                    bars.add(xml, group, ++priority);
                }
            }
        }
        return priority;
    }
}
