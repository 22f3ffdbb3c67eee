package org.attest.report.internal.xlsx.template;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.report.internal.xlsx.template.Placeholders.Of;

/** Makes templates of the XML of a sheet, cut where its rows go. */
final class SheetTemplates {
    /**
     * Declares what any tail may need: the head is written before it is known which tail will follow.
     */
    private static final String ROOT = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">";

    private static final String RELATIONS_START = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
            + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    private static final String RELATIONS_END = "</Relationships>";

    private static final Pattern NO_ROWS = Pattern.compile("<(\\w+:)?sheetData/>");
    private static final Pattern PREFIX = Pattern.compile("xmlns:(\\w+)=");

    private SheetTemplates() {}

    static WorkbookTemplate.Sheet of(String part, String xml, Optional<String> relations, int index) {
        Matcher rows = NO_ROWS.matcher(xml);
        if (!rows.find()) {
            throw new IllegalStateException(part + " has rows of its own, must have none");
        }
        String head = xml.substring(0, rows.start())
                .replaceFirst("<dimension [^>]*/>", "")
                .replaceFirst("<cols>.*</cols>", Placeholders.mark(index, Of.COLUMNS))
                .replaceFirst("ySplit=\"[^\"]*\"", "ySplit=\"" + Placeholders.mark(index, Of.HEADER_ROW) + "\"")
                .replaceFirst("<worksheet[^>]*>", ROOT);
        String tail = xml.substring(rows.end())
                .replaceFirst("<hyperlinks>.*</hyperlinks>", Placeholders.mark(index, Of.LINKS));
        checkPrefixes(part, xml);
        String marks = Placeholders.mark(index, Of.RELATIONS) + RELATIONS_END;
        String related =
                relations.map(known -> known.replace(RELATIONS_END, marks)).orElse(RELATIONS_START + marks);
        return new WorkbookTemplate.Sheet(
                part,
                XmlTemplate.of(head + "<sheetData>"),
                XmlTemplate.of("</sheetData>" + DataBars.extended(tail)),
                XmlTemplate.of(related),
                relations.isPresent());
    }

    private static void checkPrefixes(String part, String xml) {
        PREFIX.matcher(xml)
                .results()
                .map(found -> found.group(1))
                .filter(prefix -> !prefix.equals("r"))
                .findFirst()
                .ifPresent(prefix -> {
                    throw new IllegalStateException(part + " needs prefix " + prefix + ", only r is declared");
                });
    }
}
