package org.attest.report.document;

import java.util.OptionalDouble;

/**
 * What a check of a report came to; its row in the table of checks says the same.
 *
 * @param stated by a source; empty where nothing is stated as a number, as of a condition
 * @param computed from the data; empty where that is no number
 * @param difference computed less stated; empty where one of them is
 * @param allowed by how much they may differ and still agree, because numbers are rounded: 0 of counts and amounts
 */
public record CheckResult(
        String label,
        Verdict verdict,
        Severity severity,
        OptionalDouble stated,
        OptionalDouble computed,
        OptionalDouble difference,
        double allowed) {
    /** What it means that something does not hold. */
    public enum Severity {
        /** The report is wrong. */
        ERROR,
        /** A reader should know. */
        WARNING
    }

    /** Whether what must hold does. */
    public enum Verdict {
        AGREES,
        DIFFERS,
        /** Sources contradict each other, and nobody has decided. */
        CONFLICT,
        /** Something that must be known is not. */
        NOT_CHECKED
    }

    /** A result without numbers. */
    public static CheckResult of(String label, Verdict verdict, Severity severity) {
        return new CheckResult(
                label, verdict, severity, OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty(), 0);
    }

    /** Whether what must hold does not. */
    public boolean isFailure() {
        return verdict == Verdict.DIFFERS && severity == Severity.ERROR;
    }
}
