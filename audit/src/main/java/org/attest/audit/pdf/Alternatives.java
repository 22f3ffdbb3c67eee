package org.attest.audit.pdf;

import org.attest.audit.AltWords;

/** Not met by a figure or formula that has neither alternative nor actual text, or a program's own words such as image1.png. */
final class Alternatives extends Check {
    Alternatives() {
        super(PdfItem.ALT_TEXT);
    }

    @Override
    void leave(Element element) {
        if (!element.is("Figure") && !element.is("Formula")) {
            return;
        }
        apply();
        String text = element.dict().text("Alt");
        if (text.isBlank() && element.dict().text("ActualText").isBlank()) {
            add(element.where(), "has no alternative text");
        } else if (!text.isBlank() && !AltWords.describe(text)) {
            add(element.where(), "alternative text \"" + text + "\" describes nothing");
        }
    }
}
