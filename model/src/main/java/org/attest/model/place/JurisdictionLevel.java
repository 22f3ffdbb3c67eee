package org.attest.model.place;

/** How far a jurisdiction reaches. */
public enum JurisdictionLevel {
    REGION,
    COUNTRY,
    DIVISION,
    DISTRICT,
    CITY
}
