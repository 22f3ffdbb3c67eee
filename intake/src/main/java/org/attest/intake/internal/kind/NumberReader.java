package org.attest.intake.internal.kind;

import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads numbers as a locale writes them, in plain digits: {@code 1.234,5} of de-DE is 1234.5. */
final class NumberReader {
    /** Where digits are grouped as 12,34,567. */
    private static final Set<String> LAKH_COUNTRIES = Set.of("BD", "BT", "IN", "LK", "NP", "PK");

    private static final Set<String> LAKH_LANGUAGES =
            Set.of("as", "bn", "gu", "hi", "kn", "ml", "mr", "ne", "or", "pa", "ta", "te", "ur");
    private static final String SPACES = "[ \\u00A0\\u2009\\u202F]";
    private static final String APOSTROPHES = "['\\u2019]";

    private final Pattern shape;

    NumberReader(Locale locale) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
        boolean lakh = locale.getCountry().isEmpty()
                ? LAKH_LANGUAGES.contains(locale.getLanguage())
                : LAKH_COUNTRIES.contains(locale.getCountry());
        String grouping = grouping(symbols.getGroupingSeparator());
        String groups = (lakh ? "(?:" + grouping + "\\d{2,3})*" : "(?:" + grouping + "\\d{3})*") + grouping + "\\d{3}";
        String decimal = Pattern.quote(String.valueOf(symbols.getDecimalSeparator()));
        // A group is never led by a zero: 0.640 is no six hundred and forty where a point groups digits.
        shape = Pattern.compile("([-\\u2212])?([1-9]\\d{0,2}" + groups + "|\\d+)(?:" + decimal + "(\\d+))?");
    }

    private static String grouping(char separator) {
        if (Character.isSpaceChar(separator)) {
            return SPACES;
        }
        return APOSTROPHES.indexOf(separator) >= 0 || separator == '\u2019'
                ? APOSTROPHES
                : Pattern.quote(String.valueOf(separator));
    }

    /** The number in plain digits; empty when it is none in this locale. */
    Optional<String> read(String text) {
        Matcher parts = shape.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String whole = parts.group(2).replaceAll("\\D", "");
        return Optional.of((parts.group(1) == null ? "" : "-")
                + whole.replaceFirst("^0+(?=\\d)", "")
                + (parts.group(3) == null ? "" : "." + parts.group(3)));
    }
}
