package org.attest.model.law;

/** What is done: the first element of trafficking in persons, Palermo Protocol article 3(a). */
public enum Act {
    RECRUITMENT,
    TRANSPORTATION,
    TRANSFER,
    HARBOURING,
    RECEIPT
}
