package org.attest.model.indicator;

/** What the values of an indicator are: whole numbers, decimal numbers, or named levels. */
public enum ValueType {
    COUNT,
    DECIMAL,
    LEVEL
}
