package org.attest.audit.pdf;

import java.util.IllformedLocaleException;
import java.util.Locale;

/** What a document says of itself to its reader: its title. */
final class Identity {
    private Identity() {}

    static void title(Pdf pdf, Check check) {
        check.apply();
        String information = pdf.information().text("Title").strip();
        String metadata = pdf.xmp().text(Xmp.DUBLIN_CORE, "title");
        if (information.isEmpty()) {
            check.add(Check.DOCUMENT, "has no title in its information dictionary");
        }
        if (metadata.isEmpty()) {
            check.add(Check.DOCUMENT, "has no title (dc:title) in its metadata");
        }
        if (!information.isEmpty() && !metadata.isEmpty() && !information.equals(metadata)) {
            check.add(
                    Check.DOCUMENT,
                    "title is \"" + information + "\" in the information dictionary and \"" + metadata
                            + "\" in the metadata, must be the same");
        }
    }

    static void titleShown(Pdf pdf, Check check) {
        check.apply();
        if (!pdf.catalog().dict("ViewerPreferences").flag("DisplayDocTitle")) {
            check.add(Check.DOCUMENT, "DisplayDocTitle is not true in its viewer preferences");
        }
    }

    /** BCP 47; whether there is such a language is not asked. */
    static boolean isLanguage(String tag) {
        try {
            return !new Locale.Builder()
                    .setLanguageTag(tag)
                    .build()
                    .getLanguage()
                    .isEmpty();
        } catch (IllformedLocaleException e) {
            return false;
        }
    }
}
