package org.attest.audit.pdf;

/** Whether readers find their way. */
final class Access {
    /** As in the accessibility check of Adobe Acrobat, which asks for bookmarks from page 21 on. */
    private static final int MOST_PAGES = 20;

    private Access() {}

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
