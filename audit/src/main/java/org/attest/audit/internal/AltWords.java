package org.attest.audit.internal;

import java.util.regex.Pattern;

/** Tells a description of a picture from what stands in its place. */
public final class AltWords {
    /** What programs write when nobody describes it. */
    private static final Pattern FILLED_IN =
            Pattern.compile("(?iu)(picture|image|chart|graph|diagram|diagramm|bild|grafik|imagen) ?\\d*"
                    + "|\\S+\\.(png|jpe?g|gif|bmp|svg|emf|wmf|tiff?)");

    private AltWords() {}

    public static boolean describe(String text) {
        return !text.isBlank() && !FILLED_IN.matcher(text.strip()).matches();
    }
}
