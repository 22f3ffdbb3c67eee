package org.attest.model.json;

import java.util.Collection;
import org.attest.model.Nearest;

/** Says of a mistyped name what it was perhaps meant to be, and what may stand there. */
final class Unknown {
    private Unknown() {}

    static String name(String what, String typed, Collection<String> allowed) {
        String hint = Nearest.to(typed, allowed)
                .map(meant -> " (perhaps \"" + meant + "\")")
                .orElse("");
        return what + " \"" + typed + "\" is unknown" + hint + ", must be one of " + String.join(", ", allowed);
    }
}
