package org.attest.report.definition;

import java.util.Optional;
import java.util.function.Function;
import org.attest.model.value.Reason;
import org.attest.report.document.Operation;
import org.attest.report.internal.function.Guarded;

/**
 * How a figure is set against an earlier one.
 *
 * @param marked with a mark before it that says up, down or equal without colour
 * @param whyNot tells why the figures of a row cannot be compared; empty when all can
 */
public record Contrast<R>(boolean marked, Optional<Function<R, Optional<Reason>>> whyNot) {
    static <R> Contrast<R> plain() {
        return new Contrast<>(false, Optional.empty());
    }

    /** Why the figures of this row cannot be compared; empty when they can. */
    public Optional<Reason> whyNot(R row) {
        return whyNot.flatMap(of -> of.apply(row));
    }

    Contrast<R> marked(Operation operation) {
        check("marked", operation);
        return new Contrast<>(true, whyNot);
    }

    Contrast<R> unless(Function<R, Optional<Reason>> incomparable, Operation operation) {
        check("compared", operation);
        return new Contrast<>(marked, Optional.of(Guarded.function(incomparable)));
    }

    private static void check(String what, Operation operation) {
        if (operation != Operation.CHANGE && operation != Operation.DIFFERENCE) {
            throw new IllegalArgumentException(
                    "column of operation " + operation + " is " + what + ", must be a difference or a change");
        }
    }
}
