package org.attest.report.problem;

/** Where in a report something is: {@code report "Findings" > table "cases" > column "Due"}. */
public record Path(String text) {
    public static Path of(String kind, String name) {
        return new Path(kind + " \"" + name + "\"");
    }

    public Path then(String kind, String name) {
        return new Path(text + " > " + kind + " \"" + name + "\"");
    }

    public Path then(String kind, long number) {
        return new Path(text + " > " + kind + " " + number);
    }

    @Override
    public String toString() {
        return text;
    }
}
