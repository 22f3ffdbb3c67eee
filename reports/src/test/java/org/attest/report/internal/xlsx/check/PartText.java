package org.attest.report.internal.xlsx.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Texts that stand in a workbook's parts rather than in its cells. */
public final class PartText {
    /** Of type ST_Xstring. */
    private static final Set<String> ESCAPED = Set.of("name", "location", "totalsRowLabel", "v");

    private PartText() {}

    /** A text of the format as its readers show it (ECMA-376 part 1, 22.9.2.19). */
    public static String unescaped(String text) {
        return SheetPart.decoded(text);
    }

    /**
     * All texts of a kind in a part, unescaped where the schema says so.
     *
     * @param where the part and, after a blank, an element with its prefix ({@code dc:title}) or an attribute ({@code descr})
     */
    public static List<String> of(byte[] workbook, String where) {
        int blank = where.indexOf(' ');
        Element root = new Parts(workbook).root(where.substring(0, blank));
        String name = where.substring(blank + 1);
        String local = name.substring(name.indexOf(':') + 1);
        Stream<String> texts = name.contains(":")
                ? Parts.all(root, local).stream().map(Element::getTextContent)
                : Parts.all(root, "*").stream().map(element -> element.getAttribute(local));
        return texts.map(text -> ESCAPED.contains(local) ? unescaped(text) : text)
                .toList();
    }
}
