package org.attest.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Counts everything that is wrong and keeps the first of it: a table of the wrong kind may have millions. */
final class Problems {
    private static final int MOST_KEPT = 1000;

    private final List<ImportProblem> kept = new ArrayList<>();
    private long count;

    void add(ImportProblem problem) {
        count++;
        if (kept.size() < MOST_KEPT) {
            kept.add(problem);
        }
    }

    /** Of a file or a table as a whole, or of none. */
    void add(String place, String words) {
        add(new ImportProblem(-1, 0, -1, place, words));
    }

    boolean isEmpty() {
        return count == 0;
    }

    long count() {
        return count;
    }

    /** Those that are kept, in the order of the tables. */
    Stream<ImportProblem> inOrder() {
        return kept.stream().sorted(ImportProblem.ORDER);
    }
}
