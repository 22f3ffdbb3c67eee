package org.attest.report.internal.xlsx.part;

import org.attest.report.internal.xlsx.encode.Xml;
import org.attest.report.internal.xlsx.look.StyleSheet;
import org.attest.report.style.Theme;
import org.attest.report.style.Tone;

/**
 * Bars behind the numbers of a sheet, as long as the numbers are great: none for zero, to the left of an axis for what is
 * below it. The axis is an extension of Excel 2010 ([MS-XLSX] 2.6.30, x14:dataBar).
 */
final class DataBars {
    private static final String OF_RULE = "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}";
    private static final String OF_SHEET = "{78C0D931-6437-407d-A8EE-F0AAD7539E65}";
    private static final String X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
    private static final String XM = "http://schemas.microsoft.com/office/excel/2006/main";

    private final Theme theme;
    private final Xml extended = new Xml();

    DataBars(Theme theme) {
        this.theme = theme;
    }

    /** Adds the bars of some rows. From zero, so that a bar twice as long is a number twice as great. */
    void add(Xml xml, String rows, int priority) {
        String digits = Integer.toString(priority);
        String id = "{00000000-0000-4000-8000-" + "0".repeat(12 - digits.length()) + digits + "}";
        xml.open("conditionalFormatting", "sqref", rows).open("cfRule", "type", "dataBar", "priority", priority);
        xml.open("dataBar", "minLength", 0, "maxLength", 100);
        xml.add("cfvo", "type", "num", "val", 0).add("cfvo", "type", "max");
        xml.add("color", "rgb", StyleSheet.argb(theme.bar(Tone.NEUTRAL))).close();
        extension(xml, OF_RULE).words("x14:id", id).close().close().close().close();
        extended.open("x14:conditionalFormatting", "xmlns:xm", XM).open("x14:cfRule", "type", "dataBar", "id", id);
        extended.open("x14:dataBar", "minLength", 0, "maxLength", 100, "gradient", 0);
        extended.add("x14:cfvo", "type", "autoMin").add("x14:cfvo", "type", "autoMax");
        extended.add("x14:negativeFillColor", "rgb", StyleSheet.argb(theme.bar(Tone.CRITICAL)));
        extended.add("x14:axisColor", "rgb", StyleSheet.argb(theme.muted()))
                .close()
                .close();
        extended.words("xm:sqref", rows).close();
    }

    /** What stands at the end of the sheet for them. */
    String extension() {
        String bars = extended.toString();
        Xml xml = extension(new Xml(), OF_SHEET)
                .open("x14:conditionalFormattings")
                .raw(bars);
        return bars.isEmpty() ? "" : xml.close().close().close().toString();
    }

    private static Xml extension(Xml xml, String uri) {
        return xml.open("extLst").open("ext", "uri", uri, "xmlns:x14", X14);
    }
}
