package org.attest.model.commitment;

/** What a statement does; only a pledge can be followed up. */
public enum StatementKind {
    POLICY_POSITION,
    PLEDGE,
    CALL,
    REPORT,
    CONCERN,
    FINDING
}
