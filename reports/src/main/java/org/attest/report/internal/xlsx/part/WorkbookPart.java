package org.attest.report.internal.xlsx.part;

import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.attest.report.document.Document;
import org.attest.report.internal.xlsx.encode.Xml;
import org.attest.report.internal.xlsx.look.Look;
import org.attest.report.internal.xlsx.look.StyleSheet;
import org.attest.report.internal.xlsx.plan.Layout;
import org.attest.report.internal.xlsx.plan.Limits;
import org.attest.report.internal.xlsx.plan.SheetPlan;

/** A workbook as a whole: its sheets and names, what it says of itself, and how its cells look. */
public record WorkbookPart(Layout layout) {
    private static final String PRODUCT = "Attest";
    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String STYLES = "xl/styles.xml";
    private static final String CORE = "docProps/core.xml";
    private static final String EXTENDED = "docProps/app.xml";

    private Document document() {
        return layout.document();
    }

    /** Writes what programs that look at a file's first bytes want to see there, and what the workbook says of itself. */
    public void begin(Parts parts) throws IOException {
        Relations relations = new Relations();
        relations.add("officeDocument", WORKBOOK);
        relations.add("extended-properties", EXTENDED);
        relations.addCoreProperties(CORE);
        parts.relate("", "", relations.end());
        parts.add(Parts.Type.CORE_PROPERTIES, CORE, core());
        parts.add(Parts.Type.PROPERTIES, EXTENDED, extended());
    }

    /** Writes all that stands behind the sheets and their texts. */
    public void end(Parts parts, List<Look> looks, boolean working) throws IOException {
        StyleSheet styles = new StyleSheet(document().theme(), document().notation(), working);
        parts.add(Parts.Type.STYLES, STYLES, styles.part(looks));
        Relations relations = new Relations();
        parts.add(Parts.Type.WORKBOOK, WORKBOOK, workbook(relations));
        relations.add("styles", "styles.xml");
        relations.add("sharedStrings", "sharedStrings.xml");
        parts.relate("xl/", "workbook.xml", relations.end());
        parts.end();
    }

    private byte[] workbook(Relations relations) {
        Xml xml = Xml.part().open("workbook", "xmlns", Xml.MAIN, "xmlns:r", Xml.RELATIONSHIPS);
        xml.add("workbookPr").open("bookViews").add("workbookView").close().open("sheets");
        int number = 0;
        for (SheetPlan page : layout.pages()) {
            number++;
            String id = relations.add("worksheet", "worksheets/" + SheetPart.name(number));
            xml.add("sheet", "name", page.name(), "sheetId", number, "r:id", id);
        }
        xml.close();
        Xml names = new Xml();
        names(names);
        if (!names.toString().isEmpty()) {
            xml.open("definedNames").raw(names.toString());
        }
        return xml.end();
    }

    /** The key figures, and the headers that each page of paper repeats. */
    private void names(Xml xml) {
        layout.figureNames().forEach((name, cell) -> xml.words("definedName", cell, "name", name));
        for (int i = 0; i < layout.pages().size(); i++) {
            int sheet = i;
            layout.pages()
                    .get(i)
                    .titles()
                    .ifPresent(titles ->
                            xml.words("definedName", titles, "name", "_xlnm.Print_Titles", "localSheetId", sheet));
        }
    }

    private byte[] core() {
        // The hour at which it is the same day from ten hours west to thirteen hours east of Greenwich.
        String day = DateTimeFormatter.ISO_LOCAL_DATE.format(document().asOf()) + "T10:00:00Z";
        Xml xml = Xml.part()
                .open(
                        "cp:coreProperties",
                        "xmlns:cp",
                        "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
                        "xmlns:dc",
                        "http://purl.org/dc/elements/1.1/",
                        "xmlns:dcterms",
                        "http://purl.org/dc/terms/",
                        "xmlns:xsi",
                        "http://www.w3.org/2001/XMLSchema-instance");
        xml.words("dcterms:created", day, "xsi:type", "dcterms:W3CDTF");
        xml.words("dc:creator", checked("organisation", document().organisation()));
        document().finding().ifPresent(finding -> xml.words("dc:description", checked("finding", finding)));
        xml.words("dc:language", document().notation().language());
        xml.words("dcterms:modified", day, "xsi:type", "dcterms:W3CDTF");
        xml.words(
                "dc:subject",
                checked("subject", document().id() + " " + document().version()));
        xml.words("dc:title", checked("title", document().cover().title()));
        return xml.end();
    }

    private byte[] extended() {
        return Xml.part()
                .open(
                        "Properties",
                        "xmlns",
                        "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties")
                .words("Application", PRODUCT)
                .words("Company", document().organisation())
                .end();
    }

    private String checked(String property, String text) {
        Limits.checkOutsideCells(text, () -> layout.report().then("property", property));
        return text;
    }
}
