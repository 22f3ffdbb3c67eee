package org.attest.report.internal.function;

import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** Makes an author's function one that gives a value or throws {@link BadValue}, whatever goes wrong in it. */
public final class Guarded {
    private Guarded() {}

    /** Gives a value that is not null. */
    public static <A, T> Function<A, T> function(Function<A, T> function) {
        return a -> {
            try {
                return present(function.apply(a));
            } catch (Throwable e) {
                throw BadValue.thrown(e);
            }
        };
    }

    /** Gives a value that is not null. */
    public static <A, B, T> BiFunction<A, B, T> function(BiFunction<A, B, T> function) {
        return (a, b) -> {
            try {
                return present(function.apply(a, b));
            } catch (Throwable e) {
                throw BadValue.thrown(e);
            }
        };
    }

    /** Gives yes or no. */
    public static <A, B> BiPredicate<A, B> predicate(BiPredicate<A, B> predicate) {
        return (a, b) -> {
            try {
                return predicate.test(a, b);
            } catch (Throwable e) {
                throw BadValue.thrown(e);
            }
        };
    }

    /** Gives a whole number. */
    public static <A> ToLongFunction<A> whole(ToLongFunction<A> function) {
        return a -> {
            try {
                return function.applyAsLong(a);
            } catch (Throwable e) {
                throw BadValue.thrown(e);
            }
        };
    }

    private static <T> T present(@Nullable T value) {
        if (value == null) {
            throw new BadValue("value is null, must be a value or missing with a reason");
        }
        if (value instanceof List<?> list && list.stream().anyMatch(Objects::isNull)) {
            throw new BadValue("element " + (list.indexOf(null) + 1) + " of the list is null, must be a value");
        }
        return value;
    }
}
