package org.attest.model.court;

/** What convictions are compared with. A conviction rate means nothing without it: the rates differ by an order of magnitude. */
public enum ConvictionBasis {
    /** All cases that ended in the period, however they ended. */
    DISPOSED,
    /** Those that ended in a conviction or an acquittal. */
    DECIDED_ON_MERITS,
    /** All cases that were filed in the period, ended or not. */
    FILED
}
