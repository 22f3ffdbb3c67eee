package org.attest.model.internal.rule;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds what a mistyped name was meant to be. */
public final class Nearest {
    private Nearest() {}

    /** The known name with the fewest edits; empty when more than half of the typed name would have to change. */
    public static Optional<String> to(String typed, Collection<String> known) {
        if (known.contains(typed)) {
            return Optional.of(typed);
        }
        Optional<String> nearest = Optional.empty();
        int most = typed.length() / 2;
        for (String name : known) {
            // Each letter that one has more is an edit: most names are out before they are compared.
            int edits = Math.abs(typed.length() - name.length()) > most ? most + 1 : edits(typed, name);
            if (edits <= most) {
                nearest = Optional.of(name);
                most = edits - 1;
            }
        }
        return nearest;
    }

    /** The nearest name as a remark within a message, {@code (perhaps "meeting")} after a blank; empty when none is near. */
    public static String hint(String typed, Collection<String> known) {
        return to(typed, known).map(name -> " (perhaps \"" + name + "\")").orElse("");
    }

    /** Says of a mistyped name what it was perhaps meant to be, and what may stand there. */
    public static String unknown(String what, String typed, Collection<String> allowed) {
        return what + " \"" + typed + "\" is unknown" + hint(typed, allowed) + ", must be one of "
                + String.join(", ", allowed);
    }

    /** Letters to insert, delete or replace (Levenshtein), whatever their case. */
    public static int edits(String typed, String name) {
        String from = typed.toLowerCase(Locale.ROOT);
        String to = name.toLowerCase(Locale.ROOT);
        int[] above = new int[to.length() + 1];
        for (int column = 0; column <= to.length(); column++) {
            above[column] = column;
        }
        for (int row = 1; row <= from.length(); row++) {
            int[] current = new int[to.length() + 1];
            current[0] = row;
            for (int column = 1; column <= to.length(); column++) {
                int replaced = above[column - 1] + (from.charAt(row - 1) == to.charAt(column - 1) ? 0 : 1);
                current[column] = Math.min(replaced, 1 + Math.min(above[column], current[column - 1]));
            }
            above = current;
        }
        return above[to.length()];
    }
}
