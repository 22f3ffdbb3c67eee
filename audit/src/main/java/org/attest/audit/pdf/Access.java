package org.attest.audit.pdf;

/** Whether readers are let in and find their way. */
final class Access {
    /** As in the accessibility check of Adobe Acrobat, which asks for bookmarks from page 21 on. */
    private static final int MOST_PAGES = 20;

    private Access() {}

    static void notLocked(Pdf pdf, Check check) {
        check.apply();
        if (!pdf.isOpenToAssistiveTechnology()) {
            check.add(Check.DOCUMENT, "is encrypted without the permission for assistive technology (bit 10 of P)");
        }
    }

    static void bookmarks(Pdf pdf, Check check) {
        boolean marked = pdf.catalog().dict("Outlines").has("First");
        int pages = pdf.pages().count();
        if (marked || pages > MOST_PAGES) {
            check.apply();
        }
        if (!marked && pages > MOST_PAGES) {
            check.add(Check.DOCUMENT, "has " + pages + " pages and no bookmarks");
        }
    }
}
