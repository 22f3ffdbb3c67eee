package org.attest.intake.internal.kind;

/** A column of a kind of table; the note is what its name does not say, perhaps nothing. */
public record KindColumn(String header, Value value, boolean isRequired, String note) {
    /** The header as a form has it, with the mark of one that must be filled in. */
    public String marked() {
        return header + (isRequired ? " " + Header.REQUIRED : "");
    }

    /** What to fill in, in a sentence or two. */
    public String help() {
        String first = value.allowed();
        return Character.toUpperCase(first.charAt(0)) + first.substring(1) + "." + (note.isEmpty() ? "" : " " + note);
    }
}
