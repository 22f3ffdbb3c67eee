package org.attest.audit.pdf;

/** What a document says of itself to its reader: its language and its title. */
final class Identity {
    private Identity() {}

    static void language(Pdf pdf, Check check) {
        check.apply();
        if (pdf.catalog().text("Lang").isEmpty()) {
            check.add(Check.DOCUMENT, "has no language (Lang) in its catalogue");
        }
    }

    /** Of the title in the metadata veraPDF tells whether there is one. */
    static void title(Pdf pdf, Check check) {
        check.apply();
        String information = pdf.information().text("Title").strip();
        String metadata = pdf.xmp().text(Xmp.DUBLIN_CORE, "title");
        if (information.isEmpty()) {
            check.add(Check.DOCUMENT, "has no title in its information dictionary");
        } else if (!metadata.isEmpty() && !information.equals(metadata)) {
            check.add(
                    Check.DOCUMENT,
                    "title is \"" + information + "\" in the information dictionary and \"" + metadata
                            + "\" in the metadata, must be the same");
        }
    }
}
