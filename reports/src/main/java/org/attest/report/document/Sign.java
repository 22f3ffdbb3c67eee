package org.attest.report.document;

import org.attest.report.wording.Word;

/** What is drawn in the place of a word that comes again and again; a matrix has circles only, of which one is drawn around the other. */
public enum Sign {
    /** A filled circle. */
    DOT(Word.SIGN_DOT),
    /** An open circle. */
    RING(Word.SIGN_RING),
    /** A filled box. */
    BOX(Word.SIGN_BOX),
    /** A box in a lighter colour, with an edge. */
    PALE_BOX(Word.SIGN_PALE_BOX),
    /** An open box. */
    EMPTY_BOX(Word.SIGN_EMPTY_BOX);

    private final Word word;

    Sign(Word word) {
        this.word = word;
    }

    /** What a key calls it. */
    public Word word() {
        return word;
    }
}
