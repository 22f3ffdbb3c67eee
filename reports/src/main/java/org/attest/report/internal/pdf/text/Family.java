package org.attest.report.internal.pdf.text;

import java.lang.Character.UnicodeScript;
import java.util.Optional;
import java.util.Set;

/** The faces of one design, made for some scripts; a family of no script is asked for each. */
record Family(
        Set<UnicodeScript> scripts,
        Lazy<FontFile> regular,
        Optional<Lazy<FontFile>> bold,
        Optional<Lazy<FontFile>> italic) {
    boolean isFor(UnicodeScript script) {
        return scripts.isEmpty()
                || scripts.contains(script)
                || script == UnicodeScript.COMMON
                || script == UnicodeScript.INHERITED;
    }

    /** A face that the family lacks is its regular one. */
    FontFile in(Face face) {
        Optional<Lazy<FontFile>> special = switch (face) {
            case REGULAR -> Optional.empty();
            case BOLD -> bold;
            case ITALIC -> italic;
        };
        return special.orElse(regular).get();
    }
}
