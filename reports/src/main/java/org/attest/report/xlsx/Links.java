package org.attest.report.xlsx;

import java.net.URI;
import java.util.function.Supplier;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.attest.report.document.Document;
import org.attest.report.document.RichText;
import org.attest.report.problem.Path;

/** The links of one sheet; a cell bears one. */
final class Links {
    private final Layout layout;
    private final XSSFSheet sheet;
    private int count;

    Links(Layout layout, XSSFSheet sheet) {
        this.layout = layout;
        this.sheet = sheet;
    }

    /** Links a cell to the first note that its text mentions. */
    void toNote(XSSFCell cell, RichText text, Supplier<Path> where) {
        text.notes().stream().findFirst().ifPresent(note -> toRow(cell, Document.NOTES, note - 1, where));
    }

    void toRow(XSSFCell cell, String table, int row, Supplier<Path> where) {
        add(cell, HyperlinkType.DOCUMENT, layout.target(table, row), where);
    }

    void toContents(XSSFCell cell, Supplier<Path> where) {
        add(cell, HyperlinkType.DOCUMENT, layout.contents().there(0, 0), where);
    }

    /** A bare fragment is a place in this workbook (RFC 3986, 4.4). */
    void to(XSSFCell cell, URI target, Supplier<Path> where) {
        if (target.getScheme() == null && target.getRawSchemeSpecificPart().isEmpty()) {
            add(cell, HyperlinkType.DOCUMENT, target.getFragment(), where);
        } else {
            String address = target.toASCIIString();
            Limits.checkAddress(address, where);
            add(cell, HyperlinkType.URL, address, where);
        }
    }

    private void add(XSSFCell cell, HyperlinkType type, String address, Supplier<Path> where) {
        Limits.checkLink(++count, where);
        XSSFHyperlink link = sheet.getWorkbook().getCreationHelper().createHyperlink(type);
        link.setAddress(address);
        link.setCellReference(cell.getAddress().formatAsString());
        sheet.addHyperlink(link);
    }
}
