package org.attest.audit.pdf;

/** Not met without a language of the whole document, and by a language of an element that is no BCP 47 tag. */
final class Languages extends Check {
    Languages() {
        super(PdfItem.LANGUAGE);
    }

    @Override
    void document(Pdf pdf) {
        apply();
        String language = pdf.catalog().text("Lang");
        if (language.isEmpty()) {
            add(DOCUMENT, "has no language (Lang) in its catalogue");
        } else {
            judge(DOCUMENT, language);
        }
    }

    @Override
    void leave(Element element) {
        String language = element.dict().text("Lang");
        if (!language.isEmpty()) {
            judge(element.where(), language);
        }
    }

    private void judge(String where, String language) {
        if (!Identity.isLanguage(language)) {
            add(where, "language \"" + language + "\" is none, must be a tag such as en-GB");
        }
    }
}
