package org.attest.model.value;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Why there is no figure. Absence is a value with a reason, never a blank, a zero or a NaN. */
public enum Reason implements Absence {
    /** No source that was searched gives it. */
    NOT_REPORTED,
    /** The question does not apply to this thing. */
    NOT_APPLICABLE,
    /** The base of the ratio is exactly zero. */
    ZERO_DENOMINATOR,
    /** Known to the source and kept back. */
    WITHHELD,
    /** Not computable: an input is not reported. */
    MISSING_INPUT,
    /** Not computable: an input is only a bound or an approximation. */
    BOUND_ONLY,
    /** Sources disagree and nobody has decided. */
    CONFLICT,
    /** Not computable: the inputs contradict each other. */
    INCONSISTENT_INPUT,
    /** Not computable: the inputs have different units or currencies. */
    MIXED_UNITS,
    /** Not computable: the inputs are of other places, or of periods of other lengths. */
    NOT_COMPARABLE,
    /** The commitment names no due date. */
    NO_DUE_DATE,
    /** The source gives day and month without a year. */
    YEAR_NOT_STATED,
    /** The source does not say which period its figures cover. */
    PERIOD_NOT_STATED,
    /** The dates known leave both answers open. */
    UNDETERMINED;

    /** The reasons why a source may have no value of a fact; the others are outcomes of computations. */
    public static final Set<Reason> OF_FACTS = Collections.unmodifiableSet(
            EnumSet.of(NOT_REPORTED, NOT_APPLICABLE, WITHHELD, NO_DUE_DATE, YEAR_NOT_STATED, PERIOD_NOT_STATED));

    @Override
    public Reason reason() {
        return this;
    }

    /** This reason in other words for a cell; the legend says the reason behind them. */
    public Absence inWords(String words) {
        return new InWords(this, words);
    }
}
