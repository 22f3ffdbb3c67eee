package org.attest.report;

import java.util.Optional;
import org.attest.report.problem.RenderException;

/** Is told how far a burst is, by one of its threads at a time, and may end it. */
@FunctionalInterface
public interface BurstListener {
    /** What became of a key. */
    enum Outcome {
        /** Its files are in their places. */
        MADE,
        /** Its files stand there already, made of the same in the same way. */
        UNCHANGED,
        /** None of its files was written or replaced. */
        FAILED
    }

    /**
     * A key is done.
     *
     * @param result of a key that was made
     * @param failure of one that has failed
     * @param done keys, this one among them
     * @param of keys in all
     */
    record Step(
            String key,
            Outcome outcome,
            Optional<Result> result,
            Optional<RenderException> failure,
            int done,
            int of) {}

    /** Keeps what it is told as long as it likes; the burst waits for it. */
    void done(Step step);

    /** Asked before each key; keys that have begun are ended, and no other is begun. */
    default boolean isCancelled() {
        return false;
    }
}
