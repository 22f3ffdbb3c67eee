package org.attest.report.document;

import java.util.OptionalDouble;

/**
 * What a check of a report came to; its row in the table of checks says the same.
 *
 * @param stated by a source; empty where nothing is stated as a number, as of a condition
 * @param computed from the data; empty where that is no number
 * @param difference computed less stated; empty where one of them is
 */
public record CheckResult(
        String label, Verdict verdict, OptionalDouble stated, OptionalDouble computed, OptionalDouble difference) {
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
    public static CheckResult of(String label, Verdict verdict) {
        return new CheckResult(label, verdict, OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty());
    }

    /** Whether what must hold does not. */
    public boolean isFailure() {
        return verdict == Verdict.DIFFERS;
    }
}
