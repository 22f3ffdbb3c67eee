package org.attest.audit.pdf;

import org.openpdf.text.pdf.PdfObject;

/** Not met by a link annotation without a description, and by one that is not in an element Link of the structure tree. */
final class Links extends Check {
    private static final int HIDDEN = 2;

    private final Pdf pdf;
    private final Structure structure;

    Links(Pdf pdf) {
        super(PdfItem.LINKS);
        this.pdf = pdf;
        this.structure = new Structure(pdf);
    }

    @Override
    void page(Page page, Content content) {
        for (PdfObject annotation : page.annotations()) {
            Dict link = Dict.of(annotation);
            if (link.name("Subtype").equals("Link") && (link.number("F", 0) & HIDDEN) == 0) {
                apply();
                judge(page.where("link", annotation), link);
            }
        }
    }

    private void judge(String where, Dict link) {
        if (link.text("Contents").isBlank()) {
            add(where, "has no description (Contents)");
        }
        Dict owner = Dict.of(pdf.owner(link.number("StructParent", -1)));
        if (owner.isEmpty()) {
            add(where, "is not tagged (StructParent)");
        } else if (!structure.role(owner.name("S")).equals("Link")) {
            add(where, "is tagged as " + owner.name("S") + ", must be Link");
        }
    }
}
