package org.attest.report.definition;

import java.util.function.BiFunction;
import org.attest.report.document.CheckResult;
import org.attest.report.document.CheckResult.Severity;
import org.attest.report.internal.function.Guarded;

/** Something that must hold between figures; the report says whether it does. */
public sealed interface Check<D> {
    String label();

    Severity severity();

    /** The same under another label. */
    default Check<D> as(String other) {
        return switch (this) {
            case Reconciliation<D> of -> new Reconciliation<>(other, of.severity, of.stated, of.computed);
            case Condition<D> of -> new Condition<>(other, of.severity, of.outcome);
        };
    }

    /** Two quantities of one unit that must agree, as a rule one that a source states and one that a table computes. */
    record Reconciliation<D>(String label, Severity severity, Quantity<? super D> stated, Quantity<? super D> computed)
            implements Check<D> {}

    /** A condition on the data. */
    record Condition<D>(String label, Severity severity, BiFunction<D, Edition, Outcome> outcome) implements Check<D> {
        public Condition {
            outcome = Guarded.function(outcome);
        }
    }

    /** What a condition came to, and its explanation. */
    record Outcome(CheckResult.Verdict verdict, String words) {
        public static Outcome holds(String words) {
            return new Outcome(CheckResult.Verdict.AGREES, words);
        }

        public static Outcome fails(String words) {
            return new Outcome(CheckResult.Verdict.DIFFERS, words);
        }

        public static Outcome conflict(String words) {
            return new Outcome(CheckResult.Verdict.CONFLICT, words);
        }

        public static Outcome notComputable(String words) {
            return new Outcome(CheckResult.Verdict.NOT_CHECKED, words);
        }
    }
}
