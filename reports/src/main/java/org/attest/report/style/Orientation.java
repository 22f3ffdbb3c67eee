package org.attest.report.style;

/** How a page lies. */
public enum Orientation {
    PORTRAIT,
    LANDSCAPE
}
