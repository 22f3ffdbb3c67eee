package org.attest.model.internal.rule;

import java.util.Arrays;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** The check of arguments that the build puts first into every public method of the API; see the module nullness. */
public final class Present {
    private Present() {}

    /**
     * The argument; refuses null, and a list, set or array that holds it.
     *
     * @param name of the parameter
     */
    public static Object check(@Nullable Object argument, String name) {
        if (argument == null) {
            throw new NullPointerException(name + " is null, must be a value");
        }
        if (argument instanceof Object[] array) {
            elements(Arrays.asList(array), name);
        } else if (argument instanceof Collection<?> elements) {
            elements(elements, name);
        }
        return argument;
    }

    private static void elements(Collection<? extends @Nullable Object> elements, String name) {
        int at = 0;
        for (Object element : elements) {
            if (element == null) {
                throw new NullPointerException(name + "[" + at + "] is null, must be a value");
            }
            at++;
        }
    }
}
