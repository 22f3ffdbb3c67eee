package org.attest.report.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Holds the bundle of a language against the English one: its keys, and the places in its texts. */
final class BundleCheck {
    private static final Pattern PLACE = Pattern.compile("\\{([^|}]*)(\\|[^}]*)?(?:\\}|$)");

    /** A brace that opens nothing of a digit that is closed. */
    private static final Pattern WRONG_PLACE = Pattern.compile("\\{(?!\\d(?:\\|[^{}]*)?\\}).{0,9}");

    private final BundleFile file;
    private final Map<String, String> english;
    private final PluralRules plurals;
    private final List<String> problems = new ArrayList<>();

    /** @param plurals of the language */
    BundleCheck(BundleFile file, BundleFile english, PluralRules plurals) {
        this.file = file;
        this.english = english.in("", "");
        this.plurals = plurals;
    }

    /** @throws IllegalArgumentException that tells everything at once */
    void hold() {
        new TreeSet<>(english.keySet())
                .stream()
                        .filter(key -> !PluralRules.isRule(key) && !file.texts().containsKey(key))
                        .forEach(key ->
                                problems.add("\"" + key + "\" is missing, in English \"" + english.get(key) + "\""));
        file.texts().forEach((key, text) -> {
            String model = english.get(file.base(key));
            if (model != null) {
                places(key, text, model);
            } else if (!PluralRules.isRule(key)) {
                problems.add("\"" + key + "\" is unknown");
            }
        });
        if (!problems.isEmpty()) {
            throw wrong(file, problems);
        }
    }

    static IllegalArgumentException wrong(BundleFile file, List<String> problems) {
        return new IllegalArgumentException("bundle " + file.place() + " has " + problems.size() + " problems:\n  "
                + String.join("\n  ", problems));
    }

    private void places(String key, String text, String model) {
        WRONG_PLACE
                .matcher(text)
                .results()
                .forEach(place -> problems.add(
                        "\"" + key + "\" has \"" + place.group() + "\", must be such as {0} or {0|one|many}"));
        Set<String> wanted = placesOf(model, false);
        Set<String> found = placesOf(text, false);
        if (!wanted.equals(found) || !placesOf(model, true).containsAll(placesOf(text, true))) {
            problems.add("\"" + key + "\" has the places " + found + ", must have " + wanted);
        }
        PLACE.matcher(text)
                .results()
                .filter(place ->
                        place.group(2) != null && place.group(2).split("\\|", -1).length != plurals.forms() + 1)
                .forEach(place -> problems.add("\"" + key + "\" has the forms " + place.group() + ", must have "
                        + plurals.forms() + ", as there are plural rules and one more"));
    }

    /** @param forms whether with those that only choose a form, which not every language has */
    private static Set<String> placesOf(String text, boolean forms) {
        return PLACE.matcher(text)
                .results()
                .filter(place -> forms || place.group(2) == null)
                .map(place -> "{" + place.group(1) + "}")
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
