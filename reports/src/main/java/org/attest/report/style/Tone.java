package org.attest.report.style;

/** What a highlight or callout means. Never shown by colour alone: its words always go with it. */
public enum Tone {
    NEUTRAL,
    GOOD,
    CAUTION,
    CRITICAL
}
