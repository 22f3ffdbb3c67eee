package org.attest.model.internal;

import java.util.Collection;

/** Says of a mistyped name what it was perhaps meant to be, and what may stand there. */
public final class Unknown {
    private Unknown() {}

    public static String name(String what, String typed, Collection<String> allowed) {
        return what + " \"" + typed + "\" is unknown" + Nearest.hint(typed, allowed) + ", must be one of "
                + String.join(", ", allowed);
    }
}
