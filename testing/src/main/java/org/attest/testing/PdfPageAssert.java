package org.attest.testing;

/** The text of a page. */
public final class PdfPageAssert extends LocatedAssert<PdfPageAssert> {
    private static final int MOST_SHOWN = 400;

    private final String words;

    PdfPageAssert(String text, PdfAssert file, String place) {
        super(file, place, PdfPageAssert.class);
        this.words = words(text);
    }

    /** Has these words one after the other. */
    public PdfPageAssert hasText(String text) {
        if (!words.contains(words(text))) {
            return failed(mismatch("\"" + words(text) + "\"", "\"" + cut(words) + "\""));
        }
        return this;
    }

    public PdfPageAssert hasNoText(String text) {
        int at = words.indexOf(words(text));
        if (at >= 0) {
            return failed(mismatch("not \"" + words(text) + "\"", "\"" + cut(words.substring(at)) + "\""));
        }
        return this;
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static String cut(String text) {
        return text.length() > MOST_SHOWN ? text.substring(0, MOST_SHOWN) + " ..." : text;
    }
}
