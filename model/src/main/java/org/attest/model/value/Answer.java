package org.attest.model.value;

import java.util.Optional;

/** The outcome of a yes-or-no question about facts: an answer, or the reason why there is none. */
public sealed interface Answer {
    enum Known implements Answer {
        YES,
        NO
    }

    record Unknown(Reason reason) implements Answer {}

    /** Certainly yes, or certainly no. */
    static Answer of(boolean yes) {
        return yes ? Known.YES : Known.NO;
    }

    /** Neither, and why. */
    static Answer unknown(Reason reason) {
        return new Unknown(reason);
    }

    /** Whether it is certainly so. */
    default boolean isYes() {
        return this == Known.YES;
    }

    /** Whether it is certainly not so; neither yes nor no when it is unknown. */
    default boolean isNo() {
        return this == Known.NO;
    }

    /** The answer, when there is one. */
    default Optional<Boolean> known() {
        return this instanceof Known answer ? Optional.of(answer == Known.YES) : Optional.empty();
    }

    /** Why there is no answer; empty when there is one. */
    default Optional<Reason> whyUnknown() {
        return this instanceof Unknown(Reason reason) ? Optional.of(reason) : Optional.empty();
    }
}
