package org.attest.testing.internal.message;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The names that there are of one kind of thing, for an error about one that there is not.
 *
 * @param kind what they are names of, in the singular
 */
public record Known(String kind, List<String> names) {
    private static final int MOST_LISTED = 20;

    public Known(String kind, Collection<String> names) {
        this(kind, List.copyOf(names));
    }

    /** That there is no such name, the nearest that there is, and all of them. */
    public String without(String name) {
        String asked = "there is no " + kind + " \"" + name + "\"";
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
                .filter(other -> 2 * distance(name, other) < Math.max(name.length(), 2) || contains(other, name))
                .min(Comparator.comparingInt(other -> distance(name, other)));
    }

    private static boolean contains(String whole, String part) {
        return !part.isBlank() && folded(whole).contains(folded(part));
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** Levenshtein's, without regard to case. */
    private static int distance(String from, String to) {
        String a = folded(from);
        String b = folded(to);
        int[] before = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] now = new int[b.length() + 1];
            now[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = before[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(change, Math.min(before[j], now[j - 1]) + 1);
            }
            before = now;
        }
        return before[b.length()];
    }
}
