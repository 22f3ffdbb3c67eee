package org.attest.audit.pdf;

/**
 * Not met by a document that is not marked as tagged or whose tags are suspect, that has no structure tree or an empty one,
 * and by an element whose type is neither a standard one nor mapped to one.
 */
final class Tagged extends Check {
    private boolean empty = true;

    Tagged() {
        super(PdfItem.TAGGED);
    }

    @Override
    void document(Pdf pdf) {
        apply();
        Dict mark = pdf.catalog().dict("MarkInfo");
        if (!mark.flag("Marked")) {
            add(DOCUMENT, "is not marked as tagged (Marked in MarkInfo)");
        }
        if (mark.flag("Suspects")) {
            add(DOCUMENT, "has tags that its maker suspects to be wrong (Suspects in MarkInfo)");
        }
    }

    @Override
    void leave(Element element) {
        empty = false;
        if (!Structure.isStandard(element.role())) {
            add(element.where(), "type " + element.type() + " is not mapped to a standard one");
        }
    }

    @Override
    void end() {
        if (empty) {
            add(DOCUMENT, "has no structure tree");
        }
    }
}
