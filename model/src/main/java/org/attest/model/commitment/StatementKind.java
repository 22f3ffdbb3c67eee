package org.attest.model.commitment;

/** What a statement does; a pledge can be followed up, and a recommendation once it is supported. */
public enum StatementKind {
    POLICY_POSITION,
    PLEDGE,
    CALL,
    RECOMMENDATION,
    OBJECTIVE,
    REPORT,
    CONCERN,
    FINDING
}
