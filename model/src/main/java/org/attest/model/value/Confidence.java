package org.attest.model.value;

/** The compiler's trust in an assertion; unrated unless somebody rated it. */
public enum Confidence {
    HIGH,
    MEDIUM,
    LOW,
    UNRATED
}
