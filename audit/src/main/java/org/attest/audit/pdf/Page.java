package org.attest.audit.pdf;

import java.util.List;
import org.openpdf.text.pdf.PdfObject;

/** @param number counted from 1 */
record Page(int number, Dict dict, Dict resources) {
    List<PdfObject> annotations() {
        return dict.list("Annots");
    }

    boolean hasLinks() {
        return annotations().stream()
                .map(Dict::of)
                .anyMatch(annotation -> annotation.name("Subtype").equals("Link"));
    }

    String where() {
        return "page " + number;
    }
}
