package org.attest.model.source;

/** What kind of document a source is. */
public enum SourceKind {
    LEGISLATION,
    COURT_RECORD,
    GOVERNMENT_REPORT,
    INTERGOVERNMENTAL,
    NGO_REPORT,
    NEWS,
    OPINION,
    DATASET,
    STANDARD,
    INTERVIEW
}
