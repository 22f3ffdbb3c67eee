package org.attest.model.law;

/** How it is done: the second element, Palermo Protocol article 3(a); of no account for a child, article 3(c). */
public enum Means {
    FORCE_OR_THREAT,
    COERCION,
    ABDUCTION,
    FRAUD,
    DECEPTION,
    ABUSE_OF_POWER,
    ABUSE_OF_VULNERABILITY,
    PAYMENT_TO_CONTROLLER
}
