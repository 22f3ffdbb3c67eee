package org.attest.model.place;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A code of ISO 3166: of a country, {@code BD} (part 1, alpha-2), or of a subdivision, {@code BD-C} (part 2). */
public record IsoCode(String value) {
    /** With that of Kosovo, which the standard leaves to its users. */
    private static final Set<String> COUNTRIES =
            Stream.concat(Stream.of("XK"), Stream.of(Locale.getISOCountries())).collect(Collectors.toSet());

    private static final Pattern SHAPE = Pattern.compile("[A-Z]{2}(-[A-Z0-9]{1,3})?");

    public IsoCode {
        if (!SHAPE.matcher(value).matches() || !COUNTRIES.contains(value.substring(0, 2))) {
            throw new IllegalArgumentException("code \"" + value
                    + "\" is not of ISO 3166 with two letters for the country, must be a country such as BD,"
                    + " or a subdivision such as BD-C");
        }
    }

    public boolean isCountry() {
        return value.length() == 2;
    }

    @Override
    public String toString() {
        return value;
    }
}
