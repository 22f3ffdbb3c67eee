package org.attest.model.finding;

/** What sort of contradiction or gap a finding is, the graver first. */
public enum FindingKind {
    /** A stated total differs from the sum of its parts. */
    TOTAL_DIFFERS,
    /** Pending at the start + incoming - resolved is not pending at the end. */
    FLOW_BROKEN,
    /** A stated clearance rate is not, to its last decimal, resolved by incoming. */
    CLEARANCE_RATE_DIFFERS,
    /** The cases that were pending at the end of one period are not those at the start of the next. */
    CONTINUITY_BROKEN,
    /** More cases ended one way or another than were resolved. */
    OUTCOMES_EXCEED_RESOLVED,
    /** The parts of an observation are together more than the whole. */
    PARTS_EXCEED_WHOLE,
    /** A forum has figures of one period twice, or of two of which neither holds the other. */
    PERIODS_OVERLAP,
    /** A value is of another type or level than its indicator has, or of another unit than the rest of its series. */
    OBSERVATION_MISFIT,
    /** The amounts that one source states in two currencies imply different rates. */
    RATES_DIFFER,
    /** Sources disagree and nobody has decided. */
    CONFLICT,
    /** Only one source, or several that repeat one, states the fact. */
    SINGLE_SOURCE,
    /** A source gives opinion. */
    OPINION_SOURCE,
    /** A source repeats another one that is listed too. */
    DERIVED_SOURCE,
    /** An instrument was repealed at the as-of date. */
    REPEALED,
    /** A commitment comes from a statement that is no pledge. */
    NOT_A_PLEDGE,
    /** A commitment has no due date. */
    NO_DUE_DATE,
    /** A commitment is judged complete without evidence. */
    COMPLETE_WITHOUT_EVIDENCE,
    /** A later judgement of a commitment is lower than an earlier one. */
    COMPLETION_FELL,
    /** A date has no year. */
    YEAR_UNKNOWN,
    /** Figures cover a period that no source states. */
    PERIOD_UNKNOWN,
    /** A count is only a bound or an approximation. */
    COUNT_NOT_EXACT,
    /** A fact is dated later than the as-of date. */
    LATER_THAN_AS_OF,
    /** A text has characters that no font has, or is longer than a cell of a workbook: told by those who know files. */
    NOT_SHOWN_WHOLE
}
