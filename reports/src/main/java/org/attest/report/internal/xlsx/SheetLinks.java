package org.attest.report.internal.xlsx;

import java.net.URI;
import java.util.function.Supplier;
import org.attest.report.document.RichText;
import org.attest.report.internal.xlsx.encode.EscapedText;
import org.attest.report.internal.xlsx.part.Relations;
import org.attest.report.internal.xlsx.plan.Layout;
import org.attest.report.internal.xlsx.plan.Limits;
import org.attest.report.internal.xlsx.plan.SheetPlan;
import org.attest.report.problem.Where;

/** The links of one sheet, as XML; a cell bears one. */
final class SheetLinks {
    private final WorkbookDrawing book;
    private final Layout layout;
    private final StringBuilder links = new StringBuilder();
    private final Relations relations;
    private int count;
    private long left;

    SheetLinks(WorkbookDrawing book, Relations relations) {
        this.book = book;
        this.layout = book.layout();
        this.relations = relations;
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

    /** Links a cell to an address if the sheet can hold it, and tells whether. A bare fragment is a place in this workbook. */
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
        return isPlace ? inside(cell, address) : add(cell, "r:id", () -> relations.outside(address));
    }

    /** How many links were left out, because the sheet was full of links. */
    long leftOut() {
        return left;
    }

    String xml() {
        return links.toString();
    }

    private boolean inside(String cell, String location) {
        return add(cell, "location", () -> EscapedText.escapeAttribute(location));
    }

    /** The words still say where to look when a sheet can hold no further link. */
    private boolean add(String cell, String attribute, Supplier<String> value) {
        if (count == Limits.MOST_LINKS) {
            left++;
            return false;
        }
        count++;
        links.append("<hyperlink ref=\"" + cell + "\" " + attribute + "=\"" + value.get() + "\"/>");
        return true;
    }
}
