package org.attest.intake.internal.kind;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The calendars in which tables of a locale may count years. Only the Gregorian one is read: 2565 of Thailand is 2022. */
final class Calendars {
    /** By countries, and by languages where no country is said. */
    private static final Map<String, String> OTHERS = Map.of(
            "TH", "Buddhist",
            "th", "Buddhist",
            "IR", "Persian",
            "fa", "Persian",
            "AF", "Persian",
            "SA", "Islamic",
            "NP", "Nepali",
            "ne", "Nepali",
            "ET", "Ethiopian",
            "am", "Ethiopian");

    private Calendars() {}

    /** The name of the calendar when it is another, or may be: a locale says so with {@code -u-ca-gregory} behind it. */
    static Optional<String> other(Locale locale) {
        String said = locale.getUnicodeLocaleType("ca");
        if (said != null) {
            return Optional.of(said).filter(name -> !name.equals("gregory") && !name.equals("iso8601"));
        }
        String country = locale.getCountry();
        return Optional.ofNullable(OTHERS.get(country.isEmpty() ? locale.getLanguage() : country));
    }
}
