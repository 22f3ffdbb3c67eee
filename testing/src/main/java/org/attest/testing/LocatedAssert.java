package org.attest.testing;

import java.util.Collection;
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
