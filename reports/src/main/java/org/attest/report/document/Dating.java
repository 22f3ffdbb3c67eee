package org.attest.report.document;

import org.attest.report.wording.Word;

/** How a moment is known; drawn in this way wherever it is drawn. */
public enum Dating {
    /** To the day: a dot. */
    DAY(Word.DATED),
    /** From one day to another: a bar between dots. */
    PERIOD(Word.DATED_FROM_TO),
    /** Its source says about, or doubts it: a pale bar with a dashed edge. */
    ABOUT(Word.DATED_ABOUT),
    /** Sources disagree: a ring for each day that is stated, an open bar for what is no day. */
    DISPUTED(Word.DATED_TWICE),
    /** A month, a year, or an end only: a pale bar. */
    BOUNDS(Word.DATED_IN_PART),
    /** No year: it has no place on the line. */
    NO_YEAR(Word.NOT_DATED),
    /** No date at all: no place either. */
    UNKNOWN(Word.WITHOUT_DATE);

    private final Word word;

    Dating(Word word) {
        this.word = word;
    }

    /** What a key says of it. */
    public Word word() {
        return word;
    }

    /** Whether it has a place on the line. */
    public boolean isOnLine() {
        return this != NO_YEAR && this != UNKNOWN;
    }
}
