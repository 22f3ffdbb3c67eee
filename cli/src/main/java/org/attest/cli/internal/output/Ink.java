package org.attest.cli.internal.output;

/** Marks words on a terminal that shows colours; elsewhere the words stay as they are, for colour is never the only message. */
public enum Ink {
    PLAIN(""),
    BOLD("1"),
    RED("31"),
    GREEN("32"),
    YELLOW("33");

    private static final String ESCAPE = "\u001B[";

    /** Takes the cursor back to the start of its line and wipes the line. */
    public static final String WIPE = "\r" + ESCAPE + "K";

    private final String code;

    Ink(String code) {
        this.code = code;
    }

    public String mark(String words, boolean colours) {
        return this == PLAIN || !colours || words.isEmpty() ? words : ESCAPE + code + "m" + words + ESCAPE + "0m";
    }
}
