package org.attest.model.law;

/** What kind of instrument it is. */
public enum InstrumentKind {
    ACT,
    ORDINANCE,
    RULES,
    TREATY,
    PROTOCOL,
    MINISTERIAL_DECLARATION,
    CO_CHAIRS_STATEMENT,
    STRATEGY_FOR_COOPERATION,
    NATIONAL_PLAN,
    MEMORANDUM,
    AGREEMENT,
    STANDARD_OPERATING_PROCEDURE,
    /** A report that a body adopts or publishes. */
    REPORT
}
