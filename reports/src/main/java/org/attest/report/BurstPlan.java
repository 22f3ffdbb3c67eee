package org.attest.report;

import java.util.List;

/** What a burst would do with each key, in the order of the keys. */
public record BurstPlan(List<Planned> keys) {
    /** Whether the files of a key are to be written. */
    public enum State {
        /** None of them stands there. */
        NEW,
        /** They stand there, made of the same in the same way: they are left. */
        UNCHANGED,
        /** They stand there as the manifest has them, or in part, and would be made otherwise now. */
        OUTDATED,
        /** Something stands in their place that the manifest does not have, or not as it is now. */
        FOREIGN
    }

    /**
     * A key with its files.
     *
     * @param foreign those of the files that are not as the manifest has them
     */
    public record Planned(String key, List<String> files, State state, List<String> foreign) {}

    public BurstPlan {
        keys = List.copyOf(keys);
    }

    /** The keys of one state. */
    public List<Planned> keys(State state) {
        return keys.stream().filter(key -> key.state() == state).toList();
    }
}
