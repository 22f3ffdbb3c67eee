package org.attest.model.commitment;

/** What sort of action a commitment promises. */
public enum CommitmentKind {
    LEGISLATIVE,
    INSTITUTIONAL,
    CAPACITY,
    SERVICE,
    COOPERATION,
    AWARENESS,
    REPORTING,
    FINANCIAL,
    POLITICAL
}
