package org.attest.model.commitment;

import java.util.List;
import java.util.Optional;
import org.attest.model.actor.Actor;
import org.attest.model.internal.rule.Require;
import org.attest.model.value.Citation;
import org.attest.model.value.PartialDate;
import org.attest.model.value.Ref;

/**
 * One judgement of how far a commitment was done on a day.
 *
 * @param assessor who judged, where the source names them
 * @param percent as the assessor states it; neither it nor the completion is derived from the other
 */
public record Progress(
        PartialDate on,
        Completion completion,
        Optional<Integer> percent,
        Stance stance,
        Optional<Ref<Actor>> assessor,
        Optional<String> note,
        List<Evidence> evidence,
        List<Citation> citations) {
    /** Whether who judges is who promised. */
    public enum Stance {
        SELF,
        INDEPENDENT
    }

    public Progress {
        evidence = List.copyOf(evidence);
        citations = Require.citations("progress on " + on, citations);
        percent.filter(p -> p < 0 || p > 100).ifPresent(p -> {
            throw new IllegalArgumentException("progress on " + on + " has percent " + p + ", must be 0 to 100");
        });
    }
}
