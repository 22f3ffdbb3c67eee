package org.attest.audit;

import java.util.List;

/**
 * What a file answers to one item of the checklist.
 *
 * @param places where it is not met, in the order of the file and at most {@link #MOST_PLACES}
 * @param unlisted how many more places there are
 */
public record Answer(Item item, Verdict verdict, List<Place> places, long unlisted) {
    /** One fault can stand in every row of a long sheet; a reader has seen enough by then. */
    public static final int MOST_PLACES = 100;

    public Answer {
        places = List.copyOf(places);
    }

    public boolean isMet() {
        return verdict != Verdict.NOT_MET;
    }
}
