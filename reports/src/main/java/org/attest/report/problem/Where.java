package org.attest.report.problem;

/** Where in a report something is: {@code report "Findings" > table "cases" > column "Due"}. */
public record Where(String text) {
    public static Where of(String kind, String name) {
        return new Where(kind + " \"" + name + "\"");
    }

    public Where then(String kind, String name) {
        return new Where(text + " > " + kind + " \"" + name + "\"");
    }

    public Where then(String kind, long number) {
        return new Where(text + " > " + kind + " " + number);
    }

    @Override
    public String toString() {
        return text;
    }
}
