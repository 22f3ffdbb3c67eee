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

    /** Calls a function; gives a value that is not null. */
    public static <A, T> T call(Function<A, T> function, A a) {
        try {
            return present(function.apply(a));
        } catch (Throwable e) {
            throw BadValue.thrown(e);
        }
    }

    /** Calls a function of whole numbers. */
    public static <A> long callLong(ToLongFunction<A> function, A a) {
        try {
            return function.applyAsLong(a);
        } catch (Throwable e) {
            throw BadValue.thrown(e);
        }
    }

    /** Gives a value that is not null, nor is any element of it. */
    public static <A, T> Function<A, T> function(Function<A, T> function) {
        return a -> full(call(function, a));
    }

    /** Gives a value that is not null, nor is any element of it. */
    public static <A, B, T> BiFunction<A, B, T> function(BiFunction<A, B, T> function) {
        return (a, b) -> full(call(one -> function.apply(one, b), a));
    }

    /** Gives yes or no. */
    public static <A, B> BiPredicate<A, B> predicate(BiPredicate<A, B> predicate) {
        return (a, b) -> call(one -> predicate.test(one, b), a);
    }

    private static <T> T present(@Nullable T value) {
        if (value == null) {
            throw new BadValue("value is null, must be a value or missing with a reason");
        }
        return value;
    }

    private static <T> T full(T value) {
        if (value instanceof List<?> list && list.stream().anyMatch(Objects::isNull)) {
            throw new BadValue("element " + (list.indexOf(null) + 1) + " of the list is null, must be a value");
        }
        return value;
    }
}
