package org.attest.testing;

import org.attest.report.problem.Where;

/** The text of a page. */
public final class PdfPageAssert extends LocatedAssert<PdfPageAssert, String> {
    private static final int MOST_SHOWN = 400;

    PdfPageAssert(String text, Where where) {
        super(text, where, PdfPageAssert.class);
    }

    /** Has these words one after the other. */
    public PdfPageAssert hasText(String text) {
        if (!words(actual).contains(words(text))) {
            throw mismatch("\"" + words(text) + "\"", "\"" + cut(words(actual)) + "\"");
        }
        return this;
    }

    public PdfPageAssert hasNoText(String text) {
        int at = words(actual).indexOf(words(text));
        if (at >= 0) {
            throw mismatch(
                    "not \"" + words(text) + "\"", "\"" + cut(words(actual).substring(at)) + "\"");
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
