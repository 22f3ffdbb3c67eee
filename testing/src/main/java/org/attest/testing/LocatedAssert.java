package org.attest.testing;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ListAssert;
import org.attest.testing.internal.message.Known;
import org.attest.testing.internal.message.TextTable;
import org.jspecify.annotations.Nullable;

/** An assertion about one place in a file, which it has in words; its errors begin with them. */
abstract class LocatedAssert<SELF extends LocatedAssert<SELF>> extends AbstractAssert<SELF, String> {
    private @Nullable AttestSoftAssertions softly;

    /** About a whole file. */
    LocatedAssert(String place, Class<?> selfType) {
        super(place, selfType);
    }

    /** About what is in another place: described as that is, and as soft. */
    LocatedAssert(LocatedAssert<?> outer, String place, Class<?> selfType) {
        super(place, selfType);
        info.description(outer.info.description());
        softly = outer.softly;
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
                    assertion + ": " + artifact + " is not on the class path, must be added: "
                            + (artifact.startsWith("attest-") ? "org.attest:" : "org.apache.poi:") + artifact
                            + " with scope test",
                    e);
        }
    }

    /** Keeps its errors there, or throws each at once. */
    final SELF failingInto(@Nullable AttestSoftAssertions errors) {
        softly = errors;
        return myself;
    }

    /** Where the assertion itself is what failed, so that the next one can be asked. What is not there is thrown instead. */
    final SELF failed(AssertionError error) {
        if (softly == null) {
            throw error;
        }
        softly.collectAssertionError(error);
        return myself;
    }

    final <T> ListAssert<T> list(List<T> values) {
        ListAssert<T> list = softly == null ? Assertions.assertThat(values) : softly.assertThat(values);
        String described = descriptionText();
        return list.as("%s", described.isEmpty() ? actual : described + "] [" + actual);
    }

    /** A place within this one. */
    final String then(String kind, String name) {
        return actual + " > " + place(kind, name);
    }

    final AssertionError error(String what) {
        return failure("%s", begun(actual) + ": " + what);
    }

    /** In a line of its own below the number that soft assertions give to an error. */
    final String begun(String place) {
        return softly == null ? place : "\n" + place;
    }

    final AssertionError mismatch(String expected, String found) {
        return mismatchAt(actual, expected, found);
    }

    final AssertionError mismatchAt(String place, String expected, String found) {
        return failureWithActualExpected(
                found, expected, "%s", begun(place) + "\n\n" + TextTable.ofMismatch(expected, found));
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

    /** Passes when there is such a name. */
    final SELF isAmong(List<String> names, String kind, String name) {
        return names.contains(name) ? myself : failed(unknown(kind, name, names));
    }

    /** Passes when both are the same text. */
    final SELF same(String expected, String found) {
        return expected.equals(found) ? myself : failed(mismatch(expected, found));
    }
}
