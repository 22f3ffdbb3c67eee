package org.attest.testing.internal.message;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.attest.model.internal.rule.Nearest;

/** The names of one kind of thing (in the singular) that there are, for an error about one that there is not. */
public record Known(String kind, Collection<String> names) {
    private static final int MOST_LISTED = 20;

    /** That there is no such name, the nearest that there is, and all of them. */
    public String without(String name) {
        return without(name, "");
    }

    /**
     * As {@link #without(String)}, in a part of them.
     *
     * @param within where it was looked for, behind a blank; may be empty
     */
    public String without(String name, String within) {
        String asked = "there is no " + kind + " \"" + name + "\"" + within;
        if (names.isEmpty()) {
            return asked + ", nor any other";
        }
        String nearest = nearest(name).map(n -> ", did you mean \"" + n + "\"?").orElse(", must be one of:");
        return asked + nearest + "\n\n" + listed();
    }

    private String listed() {
        String lines = names.stream()
                .limit(MOST_LISTED)
                .map(name -> "  \"" + name + "\"")
                .collect(Collectors.joining("\n"));
        return names.size() > MOST_LISTED ? lines + "\n  and " + (names.size() - MOST_LISTED) + " more" : lines;
    }

    /** The one that takes the fewest changes of a letter, if that is less than half of them. */
    Optional<String> nearest(String name) {
        return names.stream()
                .filter(other -> 2 * Nearest.edits(name, other) < Math.max(name.length(), 2) || contains(other, name))
                .min(Comparator.comparingInt(other -> Nearest.edits(name, other)));
    }

    private static boolean contains(String whole, String part) {
        return !part.isBlank() && folded(whole).contains(folded(part));
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
