package org.attest.audit.pdf;

import java.util.List;
import org.openpdf.text.pdf.PdfObject;

/** @param number counted from 1 */
record Page(int number, Dict dict, Dict resources) {
    List<PdfObject> annotations() {
        return dict.list("Annots");
    }

    String where() {
        return "page " + number;
    }

    /** @param object the reference to something on the page */
    String where(String thing, PdfObject object) {
        int reference = Dict.numberOf(object);
        return where() + ", " + thing + (reference == 0 ? "" : ", object " + reference);
    }
}
