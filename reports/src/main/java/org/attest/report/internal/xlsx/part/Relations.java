package org.attest.report.internal.xlsx.part;

import org.attest.report.internal.xlsx.encode.Xml;

/** What a part of a workbook relates to (ECMA-376 part 2, 9.3). One thread. */
public final class Relations {
    private static final String OPEN =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";

    private final Xml xml = Xml.part().raw(OPEN);
    private int count;

    /** Relates to another part, and hands back the relation's id. */
    String add(String kind, String target) {
        return add(Xml.RELATIONSHIPS + "/" + kind, target, "");
    }

    /** Relates the package to what it says of itself (ECMA-376 part 2, 11.1). */
    void addCoreProperties(String target) {
        add("http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", target, "");
    }

    /** Relates to an address outside of the workbook, in which only ampersands are special to XML, and hands back the id. */
    public String outside(String address) {
        // An escape of cells is none here.
        return add(Xml.RELATIONSHIPS + "/hyperlink", address.replace("&", "&amp;"), " TargetMode=\"External\"");
    }

    private String add(String type, String target, String mode) {
        String id = "rId" + ++count;
        xml.raw("<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"");
        xml.raw(target).raw("\"").raw(mode).raw("/>");
        return id;
    }

    boolean isEmpty() {
        return count == 0;
    }

    byte[] end() {
        return xml.raw("</Relationships>").bytes();
    }
}
