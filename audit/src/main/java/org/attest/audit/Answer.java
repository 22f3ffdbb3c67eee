package org.attest.audit;

import java.util.List;

/**
 * What a file answers to one item of the checklist.
 *
 * @param places where it is not met, in the order of the file and at most {@link #MOST_PLACES}; when it is not checked, the
 *     one reason for that
 * @param unlisted how many more places there are
 */
public record Answer(Item item, Verdict verdict, List<Place> places, long unlisted) {
    /** One fault can stand in every row of a long sheet; a reader has seen enough by then. */
    public static final int MOST_PLACES = 100;

    public Answer {
        places = List.copyOf(places);
    }

    /** Whether the file meets the item, or has nothing to be judged. */
    public boolean isMet() {
        return verdict == Verdict.MET || verdict == Verdict.NOT_APPLICABLE;
    }
}
