package org.attest.report.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Holds the bundle of a language against the English one: its keys, and the places in its texts. */
final class BundleCheck {
    private static final Pattern PLACE = Pattern.compile("\\{(.*?)(?:\\}|$)");

    private final BundleFile file;
    private final Map<String, String> english;
    private final Set<String> forms;
    private final List<String> problems = new ArrayList<>();

    /** @param forms the plural forms of the language */
    BundleCheck(BundleFile file, BundleFile english, Set<String> forms) {
        this.file = file;
        this.english = english.in("", "");
        this.forms = forms;
    }

    /** @throws IllegalArgumentException that tells everything at once */
    void hold() {
        Map<String, String> models = models();
        new TreeSet<>(models.keySet())
                .stream()
                        .filter(key -> !file.texts().containsKey(key))
                        .forEach(key ->
                                problems.add("\"" + key + "\" is missing, in English \"" + models.get(key) + "\""));
        file.texts().forEach((key, text) -> {
            String model = models.get(file.base(key));
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

    /** What the language must say, with the English text of each; of a counted text all its forms, with the last English one. */
    private Map<String, String> models() {
        Map<String, String> models = new HashMap<>();
        english.forEach((key, text) -> {
            String counted = counted(key);
            if (!counted.isEmpty()) {
                forms.forEach(
                        form -> models.put(counted + form, english.getOrDefault(counted + PluralRules.OTHER, text)));
            } else if (!PluralRules.isRule(key)) {
                models.put(key, text);
            }
        });
        return models;
    }

    /** A key up to the form that it ends in; empty when it is not one of several forms. */
    private String counted(String key) {
        String start = key.substring(0, key.lastIndexOf('.') + 1);
        return !PluralRules.isRule(key) && english.containsKey(start + PluralRules.OTHER) ? start : "";
    }

    private void places(String key, String text, String model) {
        Set<String> wanted = placesOf(model);
        Set<String> found = placesOf(text);
        // "one year" need not say the number that its form stands for.
        Set<String> needed = new TreeSet<>(wanted);
        if (isForm(key) && !key.endsWith("." + PluralRules.OTHER)) {
            needed.remove("{0}");
        }
        if (!wanted.containsAll(found) || !found.containsAll(needed)) {
            problems.add("\"" + key + "\" has the places " + found + ", must have " + wanted);
        }
    }

    private boolean isForm(String key) {
        String form = key.substring(key.lastIndexOf('.') + 1);
        return forms.contains(form)
                && english.containsKey(key.substring(0, key.length() - form.length()) + PluralRules.OTHER);
    }

    private static Set<String> placesOf(String text) {
        return PLACE.matcher(text)
                .results()
                .map(place -> "{" + place.group(1) + "}")
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
