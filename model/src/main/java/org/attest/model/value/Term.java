package org.attest.model.value;

import java.util.regex.Pattern;

/** A length of imprisonment or of a deadline in whole months, written {@code 5y}, {@code 18m} or {@code 2y6m}. */
public record Term(int months) implements Comparable<Term> {
    public Term {
        if (months < 0) {
            throw new IllegalArgumentException("term of " + months + " months is negative, must be 0 or more");
        }
    }

    /** A term of whole years. */
    public static Term ofYears(int years) {
        return new Term(Math.multiplyExact(years, 12));
    }

    /** Reads the written form; {@code toString()} gives it back. */
    public static Term parse(String text) {
        var parts = Pattern.compile("(?:(\\d{1,4})y)?(?:(\\d{1,4})m)?").matcher(text.strip());
        if (text.isBlank() || !parts.matches()) {
            throw new IllegalArgumentException(
                    "term \"" + text + "\" is malformed, must be years and months such as \"5y\", \"18m\" or \"2y6m\"");
        }
        int years = parts.group(1) == null ? 0 : Integer.parseInt(parts.group(1));
        int months = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
        return new Term(years * 12 + months);
    }

    @Override
    public int compareTo(Term other) {
        return Integer.compare(months, other.months);
    }

    @Override
    public String toString() {
        int years = months / 12;
        int rest = months % 12;
        return (years > 0 ? years + "y" : "") + (rest > 0 || years == 0 ? rest + "m" : "");
    }
}
