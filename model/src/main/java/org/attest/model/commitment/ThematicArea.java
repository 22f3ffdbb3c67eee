package org.attest.model.commitment;

/** The areas of counter-trafficking policy: the four Ps, and what national plans add. */
public enum ThematicArea {
    PREVENTION,
    PROTECTION,
    PROSECUTION,
    PARTNERSHIP,
    MONITORING,
    LEGAL_FRAMEWORK,
    MIGRATION_MANAGEMENT
}
