package org.attest.model.value;

import java.util.regex.Pattern;

/** The written forms of values that an interface parses, compiled once: a dossier has them by the hundred thousand. */
final class Written {
    static final Pattern COUNT = Pattern.compile("(>=|<=|[<>~])?(-?\\d+)");
    static final Pattern DATE = Pattern.compile("(\\d{4}|XXXX)(?:-(\\d\\d)(?:-(\\d\\d))?)?([?~%]?)");

    private Written() {}
}
