package org.attest.report.internal.resolve.table;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.report.internal.resolve.row.RowFacts;

/** Whether all rows of a table stand on the same sources. */
final class NotesFold {
    /** Two different rows are enough to know that rows differ. */
    private final Set<Optional<List<Integer>>> rows = new LinkedHashSet<>();

    private boolean unsourced;

    void add(RowFacts row) {
        if (rows.size() < 2 && (row.isNoted() || !unsourced)) {
            rows.add(row.sharedNotes());
        }
        unsourced |= !row.isNoted();
    }

    /** The notes that every row shares, perhaps none at all; empty when rows differ in them. */
    Optional<List<Integer>> shared() {
        return rows.size() > 1 ? Optional.empty() : rows.stream().findFirst().orElse(Optional.of(List.of()));
    }

    /** Whether some row has no source where others have theirs. */
    boolean lacking() {
        return unsourced && shared().isEmpty();
    }
}
