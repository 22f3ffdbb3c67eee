package org.attest.model.commitment;

/** What shows that something was done. */
public enum EvidenceKind {
    DOCUMENT,
    LEGISLATION,
    STATISTICS,
    BUDGET,
    PHOTOGRAPH,
    TESTIMONY,
    WEB_PAGE
}
