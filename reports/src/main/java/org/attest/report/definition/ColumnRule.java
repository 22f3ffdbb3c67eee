package org.attest.report.definition;

import java.util.function.Function;
import org.attest.report.document.Condition;
import org.attest.report.internal.function.Guarded;

/** A condition on the values of one column, which may know the edition. */
public record ColumnRule<R>(Column<R> column, Function<Edition, Condition> condition) {
    public ColumnRule {
        condition = Guarded.function(condition);
    }

    /** What it is in an edition. */
    public Condition in(Edition edition) {
        return condition.apply(edition);
    }
}
