package org.attest.model.value;

/** How a value came out of its source: printed there, computed from what is printed, or concluded from the context. */
public enum Basis {
    STATED,
    DERIVED,
    INFERRED
}
