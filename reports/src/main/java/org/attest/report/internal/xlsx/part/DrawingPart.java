package org.attest.report.internal.xlsx.part;

import java.io.IOException;
import org.attest.report.document.Chart;
import org.attest.report.internal.xlsx.encode.Xml;

/** The drawing that puts a chart on its sheet, and says in words what it shows (ECMA-376 part 1, 20.5). */
record DrawingPart(Chart chart) {
    private static final String ON_SHEETS = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
    static final String FOLDER = "xl/drawings/";
    private static final int TOP_ROW = 4;
    private static final int LEAST_ROWS = 12;
    private static final int ROWS_OF_A_LINE = 22;

    /** Its sheet still prints on one page, at 8 points. */
    private static final int MOST_ROWS = 56;

    /** Rows for title, axis and legend. */
    private static final int FRAME_ROWS = 8;

    void write(Parts parts, int number) throws IOException {
        String name = "drawing" + number + ".xml";
        Relations relations = new Relations();
        String id = relations.add("chart", "../charts/chart" + number + ".xml");
        parts.add(Parts.Type.DRAWING, FOLDER + name, xml(id));
        parts.relate(FOLDER, name, relations.end());
    }

    private byte[] xml(String id) {
        Xml xml = open().open("xdr:twoCellAnchor");
        corner(xml, "xdr:from", 0, TOP_ROW);
        corner(xml, "xdr:to", 1, TOP_ROW + rows());
        xml.open("xdr:graphicFrame", "macro", "").open("xdr:nvGraphicFramePr");
        xml.raw("<xdr:cNvPr id=\"1\" name=\"" + Xml.plain(chart.title()) + "\" descr=\""
                + Xml.plain(chart.description()) + "\"/>");
        xml.add("xdr:cNvGraphicFramePr").close();
        xml.open("xdr:xfrm").add("a:off", "x", 0, "y", 0);
        xml.add("a:ext", "cx", 0, "cy", 0).close();
        xml.open("a:graphic").open("a:graphicData", "uri", ChartPart.CHARTS);
        xml.add("c:chart", "xmlns:c", ChartPart.CHARTS, "xmlns:r", Xml.RELATIONSHIPS, "r:id", id);
        return xml.close().close().close().add("xdr:clientData").end();
    }

    static Xml open() {
        return Xml.part().open("xdr:wsDr", "xmlns:xdr", ON_SHEETS, "xmlns:a", ChartPart.DRAWINGS);
    }

    static void corner(Xml xml, String element, int column, int row) {
        xml.open(element).words("xdr:col", Integer.toString(column)).words("xdr:colOff", "0");
        xml.words("xdr:row", Integer.toString(row)).words("xdr:rowOff", "0").close();
    }

    /** So many that the label of each bar has its line. */
    private int rows() {
        int bars = chart.kind() == Chart.Kind.BAR ? chart.series().size() : 1;
        return chart.kind() == Chart.Kind.LINE
                ? ROWS_OF_A_LINE
                : Math.clamp(FRAME_ROWS + chart.categories().size() * (bars + 1L), LEAST_ROWS, MOST_ROWS);
    }
}
