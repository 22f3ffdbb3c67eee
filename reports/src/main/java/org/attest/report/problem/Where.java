package org.attest.report.problem;

import java.io.Serializable;

/** Where in a report something is: {@code report "Findings" > table "cases" > column "Due"}. */
public record Where(String text) implements Serializable {
    /** The outermost part. */
    public static Where of(String kind, String name) {
        return new Where(kind + " \"" + name + "\"");
    }

    /** A part of this one that needs no name. */
    public Where then(String kind) {
        return new Where(text + " > " + kind);
    }

    /** A part of this one, by its name. */
    public Where then(String kind, String name) {
        return new Where(text + " > " + kind + " \"" + name + "\"");
    }

    /** A part of this one, by its number. */
    public Where then(String kind, long number) {
        return new Where(text + " > " + kind + " " + number);
    }

    @Override
    public String toString() {
        return text;
    }
}
