package org.attest.audit.pdf;

/** Not met when the first heading is no H1, when one is more than a level deeper than the last, and by H beside H1, H2 ... */
final class Headings extends Check {
    private int last;
    private boolean numbered;
    private boolean plain;

    Headings() {
        super(PdfItem.HEADINGS);
    }

    @Override
    void leave(Element element) {
        int level = Structure.headingLevel(element.role());
        if (element.is("H")) {
            apply();
            plain = true;
            mixed(element);
        } else if (level > 0) {
            apply();
            numbered = true;
            mixed(element);
            if (level > last + 1) {
                add(
                        element.where(),
                        last == 0
                                ? "is the first heading, must be H1"
                                : "follows on H" + last + ", must be H" + (last + 1) + " or higher");
            }
            last = level;
        }
    }

    private void mixed(Element element) {
        if (plain && numbered) {
            add(element.where(), "headings are both H and numbered, must be one of the two");
            plain = false;
        }
    }
}
