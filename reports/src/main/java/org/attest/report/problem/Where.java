package org.attest.report.problem;

/** Where in a report something is: {@code report "Findings" > table "cases" > column "Due"}. */
public record Where(String text) {
    /** The outermost part. */
    public static Where of(String kind, String name) {
        return new Where(kind + " \"" + name + "\"");
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
