package org.attest.report;

import java.util.List;
import org.attest.report.problem.Problem;

/**
 * What became of the keys of a burst.
 *
 * @param made how many were made
 * @param unchanged how many stood there already
 * @param failures of each key that has failed: why
 * @param left how many were not begun, because the burst was cancelled
 */
public record BurstResult(int made, int unchanged, List<Problem> failures, int left) {
    public BurstResult {
        failures = List.copyOf(failures);
    }

    /** Whether the files of every key stand there. */
    public boolean isComplete() {
        return failures.isEmpty() && left == 0;
    }
}
