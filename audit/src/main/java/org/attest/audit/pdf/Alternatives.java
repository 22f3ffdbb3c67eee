package org.attest.audit.pdf;

import org.attest.audit.internal.AltWords;

/** Not met by a figure or formula with a program's own words such as image1.png; whether there are any, veraPDF tells. */
final class Alternatives extends Check {
    Alternatives() {
        super(PdfItem.ALT_TEXT);
    }

    @Override
    void leave(Element element) {
        if (element.is("Figure") || element.is("Formula")) {
            apply();
            String text = element.dict().text("Alt");
            if (!text.isBlank() && !AltWords.describe(text)) {
                add(element.where(), "alternative text \"" + text + "\" describes nothing");
            }
        }
    }
}
