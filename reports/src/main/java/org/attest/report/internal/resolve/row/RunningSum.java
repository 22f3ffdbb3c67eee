package org.attest.report.internal.resolve.row;

import java.math.BigDecimal;
import java.util.List;
import org.attest.model.value.Reason;

/** The sum of a column up to the row written last: what is missing or disputed is passed over, behind a bound nothing is known. */
final class RunningSum {
    private BigDecimal sum = BigDecimal.ZERO;
    private boolean bounded;
    private boolean precise;

    Figure add(List<Figure> of) {
        Figure figure = of.getFirst();
        bounded |= figure instanceof Figure.Bound;
        precise |= figure instanceof Figure.Precise;
        if (!figure.isKnown()) {
            return new Figure.Absent(figure.whyNotExact());
        }
        sum = sum.add(figure.decimal().orElseThrow());
        return bounded ? new Figure.Absent(Reason.BOUND_ONLY) : Figure.computed(sum);
    }

    /** Whether a formula that passes over words comes to the same. */
    boolean isLive() {
        return !bounded && !precise;
    }
}
