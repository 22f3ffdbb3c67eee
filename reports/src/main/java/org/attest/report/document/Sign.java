package org.attest.report.document;

/** What is drawn in the place of a word that comes again and again; a matrix has circles only, of which one is drawn around the other. */
public enum Sign {
    /** A filled circle. */
    DOT,
    /** An open circle. */
    RING,
    /** A filled box. */
    BOX,
    /** A box in a lighter colour. */
    PALE_BOX,
    /** An open box. */
    EMPTY_BOX
}
