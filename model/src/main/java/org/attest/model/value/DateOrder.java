package org.attest.model.value;

/** How two partial dates lie to each other, as far as what is known of them tells. */
public enum DateOrder {
    BEFORE,
    SAME,
    AFTER,
    UNDETERMINED
}
