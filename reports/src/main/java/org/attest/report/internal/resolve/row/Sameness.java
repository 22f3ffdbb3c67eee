package org.attest.report.internal.resolve.row;

import java.util.Optional;
import org.attest.model.value.Absence;
import org.jspecify.annotations.Nullable;

/** Whether a column says the same in every row so far. */
final class Sameness {
    private boolean begun;
    private boolean broken;
    private @Nullable Object first;

    /** @param said a text, a day, nothing but zero, or the reason why there is no value */
    void add(Object said) {
        if (!broken) {
            broken = begun && !said.equals(first);
            first = said;
            begun = true;
        }
    }

    /** Numbers are read for themselves, also where they are all the same, unless that is zero. */
    void breakOff() {
        broken = true;
    }

    /** The text, day or zero that every row has. */
    Optional<Object> value() {
        return broken || first instanceof Absence ? Optional.empty() : Optional.ofNullable(first);
    }

    /** Why no row has a value. */
    Optional<Absence> reason() {
        return !broken && first instanceof Absence reason ? Optional.of(reason) : Optional.empty();
    }
}
