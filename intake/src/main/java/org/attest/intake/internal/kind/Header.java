package org.attest.intake.internal.kind;

import java.util.List;
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

    /** All that is told of one column in columns of their own. */
    static final List<String> MORE = List.of(SOURCE, LOCATOR, EXCERPT, BASIS, CONFIDENCE, COMMENT, FROM, TO);

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

    /** The words of a field: {@code legal basis} for {@code legalBasis}. */
    static String words(String field) {
        return field.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ").toLowerCase(Locale.ROOT);
    }

    /** The field of a record that is called as the header is: {@code legalBasis} for {@code legal basis}. */
    static String field(String header) {
        StringBuilder field = new StringBuilder();
        for (String word : header.split(" ", -1)) {
            field.append(field.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return field.toString();
    }
}
