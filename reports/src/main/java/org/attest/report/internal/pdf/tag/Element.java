package org.attest.report.internal.pdf.tag;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;

/**
 * An element of the structure tree. It stands behind the siblings that were added before it, wherever and whenever its
 * content is drawn; once closed some bytes of it wait for the end of the file.
 */
public final class Element implements Content {
    /** The one of a file without structure: nothing that is said of it goes anywhere. */
    public static final Element NONE = new Element(Role.GROUP, 0, 0);

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final Role role;
    private final int number;
    private final int parent;
    private final Draft kids = new Draft();
    private boolean hasOneMark;
    private String entries = "";
    private String tableAttributes = "";
    private int page;

    Element(Role role, int number, int parent) {
        this.role = role;
        this.number = number;
        this.parent = parent;
    }

    public Role role() {
        return role;
    }

    /** Words for those who cannot see the figure. */
    public Element alternative(String text) {
        return entry("/Alt", string(text));
    }

    /** What it reads, where its content says so in another order (ISO 32000-1, 14.9.4). */
    public Element reading(String text) {
        return entry("/ActualText", string(text));
    }

    /** The language of its text, as a BCP 47 tag, where it is not the document's. */
    public Element language(String tag) {
        return entry("/Lang", string(tag));
    }

    /** The place of a figure on its page, in points from the lower left corner. */
    public Element box(float x, float y, float width, float height) {
        return entry(
                "/A",
                String.format(
                        Locale.ROOT,
                        "<</O/Layout/Placement/Block/BBox[%.2f %.2f %.2f %.2f]>>",
                        x,
                        y,
                        x + width,
                        y + height));
    }

    /** A header cell that stands for the cells of its column (ISO 32000-1, 14.8.5.7, table 349). */
    public Element headsColumn() {
        return attribute("/Scope/Column");
    }

    /** A header cell that stands for the cells of its row. */
    public Element headsRow() {
        return attribute("/Scope/Row");
    }

    /** How many columns and rows a cell takes. */
    public Element spans(int columns, int rows) {
        if (columns > 1) {
            attribute("/ColSpan " + columns);
        }
        if (rows > 1) {
            attribute("/RowSpan " + rows);
        }
        return this;
    }

    int number() {
        return number;
    }

    void kid(Element child) {
        hasOneMark = false;
        kids.next().reference(child.number);
    }

    /** A sequence of marked content on a page. */
    void content(int pageNumber, int mark) {
        if (page == 0) {
            page = pageNumber;
        }
        hasOneMark = kids.isEmpty();
        if (page == pageNumber) {
            kids.next().number(mark);
        } else {
            kids.text("<</Type/MCR/Pg ")
                    .reference(-pageNumber)
                    .text("/MCID ")
                    .number(mark)
                    .text(">>");
        }
    }

    /** Something on a page that is no content, such as an annotation. */
    void object(int pageNumber, int objectNumber) {
        hasOneMark = false;
        kids.text("<</Type/OBJR/Pg ")
                .reference(-pageNumber)
                .text("/Obj ")
                .reference(-objectNumber)
                .text(">>");
    }

    Draft dictionary() {
        // Its type may be left out (ISO 32000-1, table 323): a file has an element for each cell.
        Draft all = new Draft().text("<</S/").text(role.type());
        all.text("/P ").reference(parent).text(entries);
        if (!tableAttributes.isEmpty()) {
            all.text("/A<</O/Table").text(tableAttributes).text(">>");
        }
        if (page > 0) {
            all.text("/Pg ").reference(-page);
        }
        if (hasOneMark) {
            all.text("/K ").add(kids);
        } else if (!kids.isEmpty()) {
            all.text("/K[").add(kids).text("]");
        }
        return all.text(">>");
    }

    private Element entry(String key, String value) {
        if (number > 0) {
            entries += key + value;
        }
        return this;
    }

    private Element attribute(String attribute) {
        if (number > 0) {
            tableAttributes += attribute;
        }
        return this;
    }

    /** A text string in hexadecimal, which needs no escapes: ISO 32000-1, 7.9.2.2. */
    private static String string(String text) {
        return "<FEFF" + HEX.formatHex(text.getBytes(StandardCharsets.UTF_16BE)) + ">";
    }
}
