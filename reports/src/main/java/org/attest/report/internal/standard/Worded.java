package org.attest.report.internal.standard;

/** A report, or tables of one, in one language. */
public abstract class Worded {
    protected final Wording words;

    protected Worded(Wording words) {
        this.words = words;
    }

    /** A text of the report's language. */
    protected final String say(String key, Object... values) {
        return words.say(key, values);
    }
}
