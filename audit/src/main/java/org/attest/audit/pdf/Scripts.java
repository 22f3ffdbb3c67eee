package org.attest.audit.pdf;

import java.util.List;
import org.openpdf.text.pdf.PdfObject;

/** Not met by a script of the document, of a page or of an annotation, whatever starts it. */
final class Scripts extends Check {
    private static final int DEEPEST = 20;

    Scripts() {
        super(PdfItem.NO_SCRIPTS);
    }

    @Override
    void document(Pdf pdf) {
        apply();
        if (!NameTree.values(pdf.catalog().dict("Names").dict("JavaScript")).isEmpty()
                || runs(pdf.catalog(), "OpenAction")) {
            add(DOCUMENT, "has JavaScript");
        }
    }

    @Override
    void page(Page page, Content content) {
        if (runs(page.dict(), "A")) {
            add(page.where(), "has JavaScript");
        }
        for (PdfObject annotation : page.annotations()) {
            if (runs(Dict.of(annotation), "A")) {
                add(page.where("annotation", annotation), "has JavaScript");
            }
        }
    }

    /** @param action the entry with the first action; others are among the additional ones */
    private static boolean runs(Dict owner, String action) {
        Dict additional = owner.dict("AA");
        return isScript(owner.dict(action), 0)
                || additional.keys().stream().anyMatch(event -> isScript(additional.dict(event), 0));
    }

    private static boolean isScript(Dict action, int depth) {
        List<PdfObject> next = depth < DEEPEST ? action.list("Next") : List.of();
        return action.name("S").equals("JavaScript")
                || next.stream().anyMatch(then -> isScript(Dict.of(then), depth + 1));
    }
}
