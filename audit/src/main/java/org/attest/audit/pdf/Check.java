package org.attest.audit.pdf;

import java.util.function.BiConsumer;
import org.attest.audit.Findings;
import org.attest.audit.Place;

/**
 * How one item is judged: first the document, then its structure from element to element, then page after page. None of
 * these is seen again: a check keeps what it needs, and nothing that grows with the file.
 */
abstract class Check {
    static final String DOCUMENT = "document";

    private final Findings findings;

    Check(PdfItem item) {
        this.findings = new Findings(item);
    }

    /** A check of what the document as a whole says. */
    static Check of(PdfItem item, BiConsumer<Pdf, Check> judge) {
        return new Check(item) {
            @Override
            void document(Pdf pdf) {
                judge.accept(pdf, this);
            }
        };
    }

    final Findings findings() {
        return findings;
    }

    final void apply() {
        findings.apply();
    }

    final void add(String where, String what) {
        findings.add(new Place(where, what));
    }

    void document(Pdf pdf) {}

    void enter(Element element) {}

    /** All that is in it has been seen. */
    void leave(Element element) {}

    /** @param content what its content stream draws */
    void page(Page page, Content content) {}

    void end() {}
}
