package org.attest.report.internal.xlsx.template;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Draws the bars behind numbers as long as the numbers are great: none for zero, to the left of an axis for what is below
 * it. The axis is an extension of Excel 2010 ([MS-XLSX] 2.6.30, x14:dataBar), of which POI's schemas know nothing.
 */
final class DataBars {
    private static final Pattern RULE = Pattern.compile(
            "sqref=\"([^\"]+)\"><cfRule (?=[^>]*type=\"dataBar\")[^>]*priority=\"(\\d+)\"[^>]*>.*?</dataBar>(?=</cfRule>)");
    private static final String BELOW_NOUGHT = "FFF0B8B2";
    private static final String AXIS = "FF5F6368";
    private static final String OF_RULE = "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}";
    private static final String OF_SHEET = "{78C0D931-6437-407d-A8EE-F0AAD7539E65}";
    private static final String BARS = "<x14:dataBar minLength=\"0\" maxLength=\"100\" gradient=\"0\">"
            + "<x14:cfvo type=\"autoMin\"/><x14:cfvo type=\"autoMax\"/><x14:negativeFillColor rgb=\"" + BELOW_NOUGHT
            + "\"/><x14:axisColor rgb=\"" + AXIS + "\"/></x14:dataBar>";

    private DataBars() {}

    /** The end of a sheet with what the rules for bars lack. */
    static String extended(String tail) {
        StringBuilder all = new StringBuilder();
        StringBuilder bars = new StringBuilder();
        Matcher rules = RULE.matcher(tail);
        while (rules.find()) {
            String id =
                    "{00000000-0000-4000-8000-" + "0".repeat(12 - rules.group(2).length()) + rules.group(2) + "}";
            String named = extension(OF_RULE, "<x14:id>" + id + "</x14:id>");
            rules.appendReplacement(all, Matcher.quoteReplacement(rules.group() + named));
            bars.append("<x14:conditionalFormatting xmlns:xm=\"http://schemas.microsoft.com/office/excel/2006/main\">")
                    .append("<x14:cfRule type=\"dataBar\" id=\"" + id + "\">" + BARS + "</x14:cfRule>")
                    .append("<xm:sqref>" + rules.group(1) + "</xm:sqref></x14:conditionalFormatting>");
        }
        String whole = rules.appendTail(all).toString();
        return bars.isEmpty()
                ? whole
                : whole.replace(
                        "</worksheet>",
                        extension(OF_SHEET, "<x14:conditionalFormattings>" + bars + "</x14:conditionalFormattings>")
                                + "</worksheet>");
    }

    private static String extension(String uri, String content) {
        return "<extLst><ext xmlns:x14=\"http://schemas.microsoft.com/office/spreadsheetml/2009/9/main\" uri=\"" + uri
                + "\">" + content + "</ext></extLst>";
    }
}
