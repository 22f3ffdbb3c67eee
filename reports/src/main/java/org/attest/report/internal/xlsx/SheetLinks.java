package org.attest.report.internal.xlsx;

import java.net.URI;
import java.util.function.Supplier;
import org.attest.report.document.RichText;
import org.attest.report.internal.xlsx.encode.EscapedText;
import org.attest.report.problem.Where;

/** The links of one sheet, as the XML that stands behind its rows; a cell bears one. */
final class SheetLinks {
    private static final String RELATION =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";

    private final WorkbookDrawing book;
    private final Layout layout;
    private final StringBuilder links = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private int count;
    private long left;

    SheetLinks(WorkbookDrawing book) {
        this.book = book;
        this.layout = book.layout();
    }

    /** Links a cell to the first note that its text mentions. */
    void toNote(String cell, RichText text) {
        for (RichText.Run run : text.runs()) {
            if (run instanceof RichText.NoteMark(int number)) {
                inside(cell, layout.target(layout.document().notes().key(), number - 1L));
                return;
            }
        }
    }

    void toRow(String cell, String table, long row) {
        inside(cell, layout.target(table, row));
    }

    void to(String cell, SheetPlan page) {
        inside(cell, page.there(0, 0));
    }

    /**
     * Links a cell to an address, if the sheet can hold it. A bare fragment is a place in this workbook (RFC 3986, 4.4).
     *
     * @return whether it does
     */
    boolean to(String cell, URI target, Supplier<Where> where) {
        Limits.checkHalves(target.toString(), where);
        boolean isPlace =
                target.getScheme() == null && target.getRawSchemeSpecificPart().isEmpty();
        String address = isPlace ? target.getFragment() : target.toASCIIString();
        if (address.length() > Limits.LONGEST_ADDRESS) {
            book.found(
                    where.get(),
                    "leads to an address of " + address.length() + " characters, drawn as words: a link has at most "
                            + Limits.LONGEST_ADDRESS);
            return false;
        }
        return isPlace ? inside(cell, address) : outside(cell, address);
    }

    /** How many links were left out, because the sheet was full of links. */
    long leftOut() {
        return left;
    }

    String xml() {
        return links.isEmpty() ? "" : "<hyperlinks>" + links + "</hyperlinks>";
    }

    String relations() {
        return relations.toString();
    }

    private boolean inside(String cell, String location) {
        return add(cell, "location=\"" + EscapedText.escapeAttribute(location) + "\"");
    }

    private boolean outside(String cell, String address) {
        String id = "link" + (count + 1);
        boolean isAdded = add(cell, "r:id=\"" + id + "\"");
        if (isAdded) {
            relations.append("<Relationship Id=\"" + id + "\" Type=\"" + RELATION + "\" Target=\"");
            // All else that XML minds is written in per cent by now; an escape of cells is none here.
            relations.append(address.replace("&", "&amp;")).append("\" TargetMode=\"External\"/>");
        }
        return isAdded;
    }

    /** The words still say where to look when a sheet can hold no further link. */
    private boolean add(String cell, String where) {
        if (count == Limits.MOST_LINKS) {
            left++;
            return false;
        }
        count++;
        links.append("<hyperlink ref=\"" + cell + "\" " + where + "/>");
        return true;
    }
}
