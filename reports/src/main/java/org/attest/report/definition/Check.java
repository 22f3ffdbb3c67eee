package org.attest.report.definition;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.attest.model.value.Claim;
import org.attest.model.value.Unit;
import org.attest.report.document.CheckResult;
import org.attest.report.internal.function.Guarded;

/** Something that must hold between figures; the report says whether it does. */
public sealed interface Check<D> {
    String label();

    /** The same under another label. */
    default Check<D> as(String other) {
        return switch (this) {
            case Reconciliation<D> of -> new Reconciliation<>(other, of.unit, of.stated, of.computed);
            case Condition<D> of -> new Condition<>(other, of.outcome);
        };
    }

    /** A count, an amount or a number that a source states against the figure that a table computes. */
    record Reconciliation<D>(String label, Unit unit, Function<D, ? extends Claim<?>> stated, TableFigure computed)
            implements Check<D> {
        public Reconciliation {
            stated = Guarded.function(stated);
        }
    }

    /** A condition on the data. */
    record Condition<D>(String label, BiFunction<D, Edition, Outcome> outcome) implements Check<D> {
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
