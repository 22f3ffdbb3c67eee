package org.attest.audit.pdf;

import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.attest.audit.Place;
import org.attest.audit.internal.Findings;

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

    /** Of an item that veraPDF decides: notes only whether the structure has something to be judged. */
    static Check decided(PdfItem item, Predicate<Element> isJudged) {
        return new Check(item) {
            @Override
            void enter(Element element) {
                if (isJudged.test(element)) {
                    apply();
                }
            }
        };
    }

    /** Of an item that veraPDF decides: notes only whether a page has something to be judged. */
    static Check decidedOnPages(PdfItem item, Predicate<Page> isJudged) {
        return new Check(item) {
            @Override
            void page(Page page) {
                if (isJudged.test(page)) {
                    apply();
                }
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

    void page(Page page) {}
}
