package org.attest.model.law;

/** What it is done for: the third element, Palermo Protocol article 3(a), and forms that later sources name. */
public enum Purpose {
    SEXUAL_EXPLOITATION,
    FORCED_LABOUR,
    SLAVERY_LIKE,
    SERVITUDE,
    ORGAN_REMOVAL,
    FORCED_CRIMINALITY,
    OTHER
}
