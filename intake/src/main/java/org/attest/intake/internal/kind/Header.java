package org.attest.intake.internal.kind;

import java.util.Locale;

/** The names of columns, of those that all kinds share, and of those that tell more of one column. */
public final class Header {
    public static final String ID = "id";
    public static final String SOURCE = "source";
    public static final String LOCATOR = "locator";
    public static final String EXCERPT = "excerpt";
    public static final String BASIS = "basis";
    public static final String CONFIDENCE = "confidence";
    public static final String COMMENT = "comment";
    public static final String RECORD = "record";
    static final String FROM = "from";
    static final String TO = "to";

    /** What marks a column in a form that must be filled in. */
    public static final String REQUIRED = "(required)";

    private Header() {}

    /** The column that tells more of another: {@code persons convicted source}. */
    static String of(String column, String more) {
        return column.isEmpty() ? more : column + " " + more;
    }

    /** A header as it is compared: {@code Persons_Convicted (required)} is that of {@code persons convicted}. */
    public static String plain(String typed) {
        return typed.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ")
                .toLowerCase(Locale.ROOT)
                .replace(REQUIRED, "")
                .replaceAll("[\\s\\u00A0_*-]+", " ")
                .strip();
    }
}
