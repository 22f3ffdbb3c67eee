package org.attest.testing;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.assertj.core.api.AbstractAssert;
import org.attest.testing.internal.message.Known;
import org.attest.testing.internal.message.TextTable;

/** An assertion about one place in a file, which it has in words; its errors begin with them. */
abstract class LocatedAssert<SELF extends LocatedAssert<SELF>> extends AbstractAssert<SELF, String> {
    LocatedAssert(String place, Class<?> selfType) {
        super(place, selfType);
    }

    static String place(String kind, String name) {
        return kind + " \"" + name + "\"";
    }

    /** Fails, and says what to add, when an artifact is not there that only some assertions ask; it is known by one of its types. */
    static void needs(String assertion, String artifact, String type) {
        try {
            Class.forName(type, false, LocatedAssert.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(
                    assertion + ": " + artifact + " is not on the class path, must be added: org.attest:" + artifact
                            + " with scope test",
                    e);
        }
    }

    /** A place within this one. */
    final String then(String kind, String name) {
        return actual + " > " + place(kind, name);
    }

    final AssertionError error(String what) {
        return failure("%s", actual + ": " + what);
    }

    final AssertionError mismatch(String expected, String found) {
        return mismatchAt(actual, expected, found);
    }

    final AssertionError mismatchAt(String place, String expected, String found) {
        return failureWithActualExpected(found, expected, "%s", place + "\n\n" + TextTable.ofMismatch(expected, found));
    }

    /** Of many things that are wrong, the first, and a hint at what may be done about it. */
    final AssertionError wrong(String what, TextTable things, String hint) {
        return error(what + "\n\n" + things.cut() + (hint.isEmpty() ? "" : "\n\n" + hint));
    }

    final AssertionError unknown(String kind, String name, Collection<String> names) {
        return error(new Known(kind, names).without(name));
    }

    /** The first thing of this name, whatever its case. */
    final <T> T named(String kind, String name, List<T> things, Function<T, String> nameOf) {
        return things.stream()
                .filter(thing -> nameOf.apply(thing).equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(
                        () -> unknown(kind, name, things.stream().map(nameOf).toList()));
    }

    /** The only row of this key. */
    final <T> T onlyRow(String key, List<T> rows, Function<T, String> keyOf) {
        List<T> found =
                rows.stream().filter(row -> keyOf.apply(row).equals(key)).toList();
        if (found.isEmpty()) {
            throw unknown("row", key, rows.stream().map(keyOf).toList());
        }
        if (found.size() > 1) {
            throw error(found.size() + " rows are called \"" + key + "\", must be one");
        }
        return found.getFirst();
    }

    /** Passes when there is such a name. */
    final SELF isAmong(List<String> names, String kind, String name) {
        if (!names.contains(name)) {
            throw unknown(kind, name, names);
        }
        return myself;
    }

    /** Passes when both are the same text. */
    final SELF same(String expected, String found) {
        if (!expected.equals(found)) {
            throw mismatch(expected, found);
        }
        return myself;
    }

    final SELF sameRows(int expected, int found) {
        return same(TextTable.counted(expected, "row", "rows"), TextTable.counted(found, "row", "rows"));
    }
}
